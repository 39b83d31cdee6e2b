import type { Language } from '../../language'
import { setOf } from './lexicon'

/** The words by which one language shows what kind of source a phrase is. */
export interface SourceWords {
  readonly articles: ReadonlySet<string>
  /** Endings of nouns for an office or a profession. */
  readonly roles: RegExp
  /** Endings of nouns for a body that speaks as such. */
  readonly bodies: RegExp
  /** Nouns that only hold what somebody said; the somebody follows (“Angaben der Polizei”). */
  readonly holders: RegExp
  /** Holders that are a record in themselves when nobody follows. */
  readonly documents: RegExp
  readonly data: RegExp
  /** Nobody in particular. */
  readonly vague: RegExp
  /** Nouns for a medium, which stand before its name. */
  readonly media: RegExp
  /** What ties the somebody to a holder. */
  readonly ties: ReadonlySet<string>
  /** Pronouns that take up a person, and ones that take up anything. */
  readonly persons: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly spokespeople: RegExp
  readonly own: ReadonlySet<string>
  readonly seniority: ReadonlySet<string>
  readonly former: RegExp
  readonly familiar: RegExp
  readonly firsthand: RegExp
}

const de: SourceWords = {
  articles: setOf('der die das dem den des ein eine einer einem einen eines'),
  roles:
    /(?:präsident|minister|kanzler|sprecher|chef|senator|general|leutnant|oberst|direktor|leiter|richter|anwält|anwalt|anwalts|meister|sekretär|kommissar|beauftragte|vertreter|experte|professor|könig|papst|bischof|kardinal|abgeordnete|politiker|botschafter|diplomat|trainer|autor|journalist|forscher|ökonom|analyst|vorsitzende|vorstand|berater|berichterstatter|premier|gouverneur|admiral|kommandeur|major|hauptmann|herr|frau|doktor|vorsitzender|sohn|tochter|bruder|schwester|vater|mutter|witwe|historiker|wissenschaftler|geschäftsführer|mitglied|gründer|schauspieler|sänger|regisseur|referent|manager|kandidat|dr|prof|zar|scheich|emir|ajatollah|pfarrer|pastor|rabbiner|dekan|rektor|intendant|kapitän|pilot|fahrer|arzt|ärztin|premierminister)(?:in|innen|en|es|s|n|r)?$/,
  bodies:
    /(?:ministerium|ministeriums|polizei|regierung|partei|armee|militär|behörde|behörden|amt|amtes|anwaltschaft|gericht|gerichts|gerichtshof|verband|verein|verbands|organisation|kommission|rat|bund|gewerkschaft|universität|institut|unternehmen|konzern|gesellschaft|bank|botschaft|fraktion|union|stiftung|dienst|dienstes|wehr|feuerwehr|stadt|kirche|firma|agentur|zentrale|club|haus|parlament|kongress|senat|kreml|pentagon|bewegung|miliz|liga|gruppe|allianz|initiative|staatsanwaltschaft|zentrum|leitung|verwaltung|ag|gmbh|opposition|justiz|klinik|krankenhaus|hersteller|betreiber|airline|fluggesellschaft)(?:s|en|es|n)?$/,
  holders:
    /(?:angaben?|aussagen?|auskunft|auskünfte|information|informationen|berichte?n?|berichts|meldung|meldungen|mitteilung|mitteilungen|meinung|ansicht|auffassung|einschätzung|einschätzungen|darstellung|worten|erkenntnissen?|ermittlungen|schätzung|schätzungen|prognosen?|überzeugung|erklärung|erklärungen|äußerungen?|berechnungen|umfragen?|studien?|untersuchung|untersuchungen|recherchen|stellungnahme|artikel|artikels|beitrag|interview|bekunden|analyse|analysen)$/,
  documents:
    /(?:bericht|berichts|studie|gutachten|brief|dekret|urteil|gesetz|papier|dokument|dokumente|dokumenten|analyse|artikel|untersuchung|verfassung|protokoll|vertrag|klageschrift|resolution|erlass|schreiben)$/,
  data: /(?:umfragen?|statistik|statistiken|erhebung|hochrechnung|hochrechnungen|zahlen|daten)$/,
  vague:
    /^(?:medien\p{L}*|presse\p{L}*|agentur(?:berichten|meldungen|angaben)|zeitungsberichten?|us-medien|beobachtern?|experten|kritikern?|gerüchten?|augenzeugen\p{L}+|fernsehberichten?|\p{L}+beobachtern?)$/u,
  media:
    /(?:zeitung|magazin|magazins|sender|senders|fernsehsender|agentur|zeitschrift|radio|portal|portals|blatt|blatts|journal|rundfunk|medienunternehmen|website|internetseite|onlinemagazin|newsletter|wochenblatt)$/,
  ties: setOf('der des von vom eines einer aus dem'),
  persons: setOf('er sie ihm ihr ihnen wir ich letzterer dieser jener'),
  things: setOf('es man sie dieser diese dieses'),
  spokespeople: /sprecher(?:in|s)?$/,
  own: setOf('eigenen eigener seiner ihrer'),
  seniority: setOf(
    'hochrangige hochrangiger hochrangigen ranghohe ranghoher ranghohen führende leitende leitender',
  ),
  former: /^(?:ehemalig|frühere|ex-)/,
  familiar: /vertraut/,
  firsthand: /augenzeug|dabei war/,
}

const en: SourceWords = {
  articles: setOf('the a an'),
  roles:
    /^(?:president|minister|chancellor|spokesman|spokeswoman|spokesperson|chief|senator|sen|general|gen|lieutenant|lt|colonel|col|director|head|judge|justice|attorney|lawyer|mayor|secretary|commissioner|representative|rep|expert|professor|prof|king|queen|pope|bishop|cardinal|politician|ambassador|diplomat|coach|author|journalist|researcher|economist|analyst|chair|chairman|chairwoman|chairperson|adviser|advisor|premier|governor|gov|admiral|commander|major|captain|sergeant|mr|mrs|ms|dr|member|founder|ceo|cfo|officer|editor|reporter|correspondent|manager|candidate|leader|sheriff|sir|lord|lady|prince|princess|sultan|sheikh|activist|campaigner|barrister|historian|scientist|engineer|actor|singer|player|official|owner|vice|deputy|prime|former|foreign|defense|defence|home|shadow|interior|congressman|congresswoman|lawmaker|mp|father|mother|son|daughter|brother|sister|wife|husband|captain|resident|witness|student|teacher|principal|detective|inspector|superintendent|musician|driver|pilot|pastor|reverend|rev|rabbi|imam)$/,
  bodies:
    /^(?:ministry|police|government|party|army|military|authority|authorities|agency|office|court|association|organization|organisation|commission|council|union|university|institute|company|corporation|inc|corp|ltd|bank|embassy|department|committee|foundation|service|services|forces|church|firm|club|house|parliament|congress|senate|kremlin|pentagon|movement|militia|league|group|alliance|center|centre|administration|hospital|opposition|team|board|bureau|federation|society|network|fund|campaign|un|nato|eu|state|city)$/,
  holders:
    /^(?:statements?|reports?|figures|estimates?|comments?|remarks|testimony|words|account|accounts|letter|release|interview|article)$/,
  documents:
    /^(?:report|study|letter|decree|ruling|law|paper|document|documents|analysis|article|memo|affidavit|indictment|lawsuit|complaint|filing|bill|treaty|statement|release|emails?)$/,
  data: /^(?:poll|polls|survey|surveys|statistics|figures|data|census|estimates)$/,
  vague: /^(?:media|reports|observers|critics|experts|analysts|rumou?rs|sources-say)$/,
  media:
    /^(?:newspaper|magazine|broadcaster|agency|station|website|network|paper|daily|weekly|outlet|channel|tabloid|journal|newswire|newsletter)$/,
  ties: setOf('of by from'),
  persons: setOf('he she i we they who'),
  things: setOf('it they this that which'),
  spokespeople: /^spokes(?:man|woman|person|people)$/,
  own: setOf('own'),
  seniority: setOf('senior high-ranking top high-level'),
  former: /^(?:former|ex-)/,
  familiar: /\b(?:familiar|briefed)\b/,
  firsthand: /^(?:eyewitness|witness)/,
}

export const sourceWords: Readonly<Record<Language, SourceWords>> = { de, en }
