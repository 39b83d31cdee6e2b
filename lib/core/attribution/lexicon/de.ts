import { setOf } from './lexicon'

/** Words that can begin a subject; `nominative` ones only as one, `oblique` ones never. */
export const determiners = {
  any: setOf(
    `der die das ein eine dieser diese dieses jener jene jenes kein keine sein seine ihr ihre unser unsere
     beide alle andere anderer weitere weiterer manche mehrere einige viele zahlreiche verschiedene sämtliche etliche
     zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hunderte tausende zahllose wenige mindestens rund etwa
     ein-zwei deren dessen irgendein jeder jede jedes solche welche`,
  ),
  oblique: setOf(
    `den dem des einen einem eines einer diesen diesem dieser seinen seinem seiner seines ihren ihrem ihrer ihres
     unseren unserem unserer keinen keinem keiner mehreren einigen vielen anderen weiteren allen beiden zahlreichen
     jenem jenen jeder jedem jeden deren dessen verschiedenen ersten`,
  ),
}

export const subjectPronouns = setOf(
  'er sie es man wir ich dieser diese dieses jener jene letzterer letztere ersterer beide viele einige manche andere',
)

export const prepositions = setOf(
  `in im an am auf bei beim von vom zu zum zur mit nach für gegen über unter vor aus durch um seit während wegen
   trotz gegenüber ohne zwischen hinter neben bis ab angesichts aufgrund laut gemäß innerhalb außerhalb ins ans aufs
   fürs übers vors hinsichtlich bezüglich anlässlich zugunsten mittels samt nebst seitens infolge dank statt anstatt`,
)

/** Prepositions that tie a further noun to the one before: “der Sprecher für Inneres”. */
export const tyingPrepositions = setOf('von vom für aus bei beim im in')

export const conjunctions = setOf('und oder aber sondern denn doch jedoch sowie bzw')

/** Words that begin a clause telling what was said. */
export const contentStarters = setOf(
  `dass daß ob wie warum wieso weshalb wer wen wem wessen was wann wo woher wohin womit wofür worum worauf woran
   wovon wozu inwieweit inwiefern`,
)

/** Words that begin some other subordinate clause. */
export const subordinators = setOf(
  `nachdem weil da obwohl während bevor als wenn falls sofern damit indem bis seit seitdem sobald solange sodass
   obgleich ehe wobei wodurch wonach weswegen`,
)

export const relatives = setOf(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem',
)

/** Small words that stand between a verb and its subject. */
export const adverbs = setOf(
  `auch gestern heute morgen jedoch zudem dazu weiter weiterhin hierzu darauf daraufhin dabei aber nun bereits indes
   indessen unterdessen inzwischen noch sich ihm ihr ihnen uns mir dagegen hingegen allerdings anschließend zuvor
   zuletzt schließlich später früher damals erneut wiederum ferner außerdem ebenfalls ebenso offiziell öffentlich
   wörtlich sinngemäß ausdrücklich lediglich nur schon jetzt abends mittags nachmittags vormittags nachts gleichzeitig
   zugleich dann danach davor hier dort es ihn sie nämlich also daher deshalb deswegen trotzdem dennoch zwar etwa
   einst bislang bisher mehrfach wiederholt immer zunächst erst einmal so dem-gegenüber demgegenüber mittlerweile
   kürzlich jüngst neulich soeben gerade telefonisch schriftlich mündlich vergangene vergangenen letzte letzten
   offensichtlich offenbar angeblich selbst wohl sogar wieder nicht`,
)

export const times = setOf(
  `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli
   august september oktober november dezember morgen abend mittag nachmittag vormittag nacht woche monat jahr jahre
   jahren tag tage tagen wochenende uhr sommer herbst winter frühjahr montagabend dienstagabend mittwochabend
   donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen
   ende anfang mitte donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen vorabend anschluss`,
)

/** Nouns that make “nach …” a source: “nach Angaben der Polizei”. Ends of compounds count. */
export const sourceNouns = setOf(
  `angabe angaben aussage aussagen auskunft auskünften information informationen bericht berichte berichten meldung
   meldungen mitteilung mitteilungen meinung ansicht auffassung einschätzung einschätzungen darstellung darstellungen
   worten erkenntnis erkenntnissen ermittlungen schätzung schätzungen berechnung berechnungen prognose prognosen
   umfrage umfragen studie studien untersuchung untersuchungen statistik statistiken überzeugung zeugenaussagen
   beobachtern beobachtungen erklärung erklärungen äußerungen eigenangaben medienangaben augenzeugenberichten
   hochrechnung hochrechnungen lesart bekunden dafürhalten vorstellung willen urteil gutachten zeitungsberichten
   agenturberichten presseberichten medienberichten polizeiangaben behördenangaben analyse analysen zählung
   zahlen daten agenturmeldungen pressemeldungen recherchen einschätzungen erhebung erhebungen bewertung`,
)

/** Nouns after which “… nach” stands behind: “seiner Ansicht nach”. */
export const opinionNouns = setOf(
  'ansicht meinung auffassung einschätzung überzeugung dafürhalten aussage darstellung',
)

/** Nouns that stand for what was said and take a clause: “die Behauptung, dass …”. */
export const speechNouns = setOf(
  `aussage behauptung behauptungen ankündigung ansicht meinung auffassung erklärung forderung vorwurf vorwürfe
   befürchtung befürchtungen warnung einschätzung hoffnung überzeugung these annahme vermutung vermutungen verdacht
   mitteilung meldung meldungen bericht berichte gerücht gerüchte hinweis hinweise versprechen drohung bitte
   appell anschuldigung anschuldigungen angaben nachricht begründung argument kritik feststellung zusage
   versicherung spekulationen beteuerung äußerung äußerungen prognose schätzung sorge angst furcht zweifel frage`,
)

/** Subjunctive forms that hardly mean anything else. */
export const subjunctives = setOf(
  `sei seien habe werde könne müsse solle dürfe wolle möge gebe komme gehe stehe lasse liege bleibe halte nehme finde
   sehe wisse brauche bringe führe handele handle zeige bestehe trage laufe erhalte sitze spreche verfüge gelte
   bedeute drohe fehle gehöre diene verstoße betreffe entspreche stelle mache befinde befände behalte ergebe ereigne
   könnten`,
)
export const subjunctivePast = setOf(
  'wäre wären hätte hätten würde würden könnte könnten müsste müssten gäbe gäben käme kämen dürfte dürften solle sollte ginge ließe stünde stünden bliebe fände brächte nähme',
)

export const auxiliaries = {
  have: setOf('hat haben hatte hatten habe hätte hätten'),
  become: setOf('wird werden wurde wurden werde worden'),
}

/** What a quotation or a report was made in: it ties the speaker to the medium. */
export const pointingBack = setOf('das dies dieses dieser diese')

/** Kinds of media, so that a person spoken to is told from a medium (domain 4.3 no. 3). */
export const mediaNouns = setOf(
  `zeitung zeitungen magazin magazins sender senders fernsehsender rundfunk nachrichtenagentur agentur
   nachrichtensender zeitschrift radio fernsehen tageszeitung wochenzeitung nachrichtenmagazin
   boulevardblatt blatt blatts boulevardzeitung onlinemagazin internetportal nachrichtenportal onlineportal portal
   hörfunk radiosender wochenmagazin sonntagszeitung newsletter blog nachrichtensendung
   rundfunksender deutschlandfunk presseagentur nachrichtenseite internetseite`,
)

/** “der Sprecher”, “das Blatt”: nouns that take up a source named before, by what they can take up. */
export const carriers = {
  person: setOf(
    `sprecher sprecherin präsident präsidentin minister ministerin politiker politikerin regierungschef kanzler kanzlerin
     beamte beamter diplomat general vertreter gegenüber abgeordnete senator sprechers offizielle regierungsvertreter
     autor experte leiter vorsitzende chef`,
  ),
  medium: setOf(
    'zeitung blatt sender magazin agentur nachrichtenagentur zeitschrift nachrichtenmagazin portal journal wochenzeitung tageszeitung nachrichtensender rundfunk onlinemagazin newsletter',
  ),
}

/** Verbs so common that no phrase begins with one of their forms. */
export const commonVerbs = setOf(
  `ist sind war waren sei seien hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen
   soll sollen will wollen darf dürfen machen macht machte gehen geht ging kommen kommt kam kamen stehen steht stand
   gibt gab geben sehen sieht sah lassen ließ bleiben blieb liegen liegt lag finden fand nehmen nahm halten hielt
   bringen brachte zeigen zeigte führen führte stellen stellte leben lebt lebte arbeiten arbeitet spielen spielte
   beginnen begann bieten bot laufen lief fahren fuhr fallen fiel ziehen zog tragen trug sterben starb starben
   töten tötete verloren verlor gewinnen gewann erhielt erhielten seit`,
)
