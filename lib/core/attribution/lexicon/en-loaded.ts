import { setOf } from './lexicon'

/** English words that judge where a neutral one would carry the same fact; plain forms, endings are looked after. */
export const loadedWords = setOf(`
  absurd abhorrent abomination abysmal aggressive alarming alarmist anarchist apocalyptic appalling arrogant assault
  atrocious attack audacious authoritarian awful bash baseless backlash bigot bigoted bizarre blast blatant bloodthirsty bogus
  bombard bombastic brainwash brazen brutal bully buffoon catastrophic chaos chaotic charade cheat clown clueless
  collusion communist conspiracy contemptuous controversial corrupt coward cowardly crackdown crazy cripple crony cruel
  crush crusade cult dangerous deadly debacle deceitful decimate defiant delusional demagogue demean demolish demonize
  deplorable derail despicable destroy destructive devastate devious dictator disastrous discredit disgrace disgraceful
  disgust dismal disinformation divisive dodgy doom draconian dramatic dreadful dubious dumb egregious elite embarrass
  epic eviscerate evil explosive extreme extremist fail failure fake fanatic far-left far-right farce fascist fearmonger
  fearmongering feckless fiasco flagrant flawed foolish fraud fraudulent frenzy frighten fringe fume furious garbage
  glaring globalist gloat goon grotesque gullible gut hate hateful harsh hijack hoax horrendous horrible horrific
  horrify hostile humiliate hypocrite hypocrisy hypocritical hysteria hysterical idiot idiotic ignorant illegals
  impotent inept infamous infuriate insane insidious insult invade invasion irrational irresponsible jihad lavish lash
  leftist leftists left-wing liar lie lies ludicrous lunatic lying malicious manipulate marxist massacre massive mastermind mayhem meltdown mislead misleading
  misogynist misogynistic misogyny mob mock monster monstrous moron muzzle narcissist nasty nazi nefarious nonsense notorious
  obscene obsess obsession obsessive onslaught oppress oppressive orwellian outlandish outrage outrageous pander panic
  pathetic peddle perpetrate perverse pernicious phony plague plot plunder poison ploy prejudice preposterous propaganda
  punish purge racist racism radical radicalize ram rampage rampant rant ravage reckless regime relentless repressive
  repugnant reckon retaliate ridicule ridiculous rig rigged right-wing rip ruthless sabotage savage scandal scandalous
  scam scare scapegoat scheme scold scorn screed senseless shady sham shame shameful shameless shatter shock sick
  sinister slam slander slaughter slur sleazy smear smug so-called socialist spew spout stoke stupid supremacist
  supremacy surrender swamp tantrum terrible terrify terror thug thuggish tirade totalitarian toxic tragic traitor trample
  trash treacherous treason triggered troll trump-loving tyranny tyrannical tyrant ugly unbelievable unconscionable
  undermine unhinged unleash unprecedented unpatriotic vandal venom vicious victim victimhood vile vilify violent viral
  vitriol warmonger weaponize weird whine whitewash wicked witch-hunt woke worrisome worst xenophobe xenophobic xenophobia zealot
  wokeness anti-american anti-white white-supremacist hard-left hard-right ultra-conservative ultraconservative fearless heroic bold
  stunning staggering shocking devastating damning scathing blistering sweeping radical-left draconian virtue-signaling
  mainstream-media snowflake feminazi libtard cuck sheeple deep-state open-borders pro-abortion abortionist baby-killing
  gun-grabbing job-killing racially-charged dog-whistle gaslight bloated rogue puppet stooge minion lackey henchman
  ideologue ideological indoctrinate indoctrination brainwashed rabid vehement hardline hard-line militant alleged
  supposedly purportedly desperate desperately ironically unfortunately sadly clearly obviously utterly blatantly
`)
