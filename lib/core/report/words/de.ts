import type { ReportWords, StatementWords } from './report-words'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const atParagraphs = (numbers: string) =>
  `${/[,–]/.test(numbers) ? 'Absätze' : 'Absatz'} ${numbers}`
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`
const both = (credibility: number, reliability: number) =>
  [
    credibility > 0 && `Glaubwürdigkeit in ${counted(credibility, 'Annotation', 'Annotationen')}`,
    reliability > 0 && `Zuverlässigkeit bei ${counted(reliability, 'Glied', 'Gliedern')}`,
  ]
    .filter(Boolean)
    .join(', ')

const onWhat = {
  named: 'namentlich genannten Personen oder Stellen',
  unnamed: 'ungenannten Quellen',
  record: 'Dokumenten, Daten oder Beiträgen',
  own: 'eigener Recherche oder Wertung des Mediums',
  none: 'niemandem, der zu fragen wäre',
  open: 'einer Weitergabe, die nicht sagt, woher sie es hat',
} as const

const statement: StatementWords = {
  text: (title, language, outlet) =>
    `„${title}“ ist ein Text${language ? ` auf ${language}` : ''}${outlet ? `, veröffentlicht von ${outlet}` : ''}.`,
  dates: (published, captured, version) =>
    `${published ? `Sein Datum: ${published}` : 'Er trägt kein Datum'}; gelesen wurde Fassung ${version}, erfasst am ${captured}.`,
  removed: 'Sein Wortlaut wurde aus diesem Bericht entfernt.',
  outlet: (name, basis, certain) =>
    ({
      explicit: `Dass er von ${name} stammt, steht im Text`,
      inferred: `Dass er von ${name} stammt, ist aus dem Text erschlossen`,
      researched: `Dass er von ${name} stammt, wurde außerhalb des Textes ermittelt`,
      entered: `Das Medium, ${name}, ist beim Erfassen eingetragen worden`,
    })[basis] + (certain ? '.' : '; es ist nicht gesichert.'),
  noOutlet: 'Welches Medium ihn veröffentlicht hat, ist nicht bekannt.',
  way: (told) => `Zum Leser kam er so: ${told}.`,
  grounds: (segments, parts) =>
    `Von ${counted(segments, 'Segment', 'Segmenten')} mit einer Kette ${listed(parts)}.`,
  groundPart: (ground, count, share, first) =>
    `${first ? (count === 1 ? 'ruht ' : 'ruhen ') : ''}${count} (${share}) auf ${onWhat[ground]}`,
  noChains: 'Kein Segment hat eine Kette.',
  differing: (segments) =>
    `Worauf ${counted(segments, 'Segment ruht', 'Segmente ruhen')}, beurteilen die Prüfenden verschieden.`,
  newsrooms: (names) =>
    names.length === 1
      ? `Alles Berichtete kommt aus einer einzigen Redaktion, ${names[0]}; eine zweite gibt es in diesem Text nicht.`
      : `Das Berichtete kommt aus ${names.length} Redaktionen: ${listed(names)}.`,
  unknownNewsrooms: (chains) =>
    `Welche Redaktion es ermittelt hat, ist bei ${counted(chains, 'Kette', 'Ketten')} nicht bekannt.`,
  openChains: (paragraphs, chains) =>
    `${counted(chains, 'Kette ist', 'Ketten sind')} offen: Genannt ist, wer weitergab, nicht, woher es kam (${atParagraphs(paragraphs)}).`,
  confirmedFlags: (flags) => `Bestätigt: ${listed(flags)}.`,
  openFlags: (flags) => `Angemerkt und noch nicht entschieden: ${listed(flags)}.`,
  flagAt: (label, paragraphs) => `${label} (${atParagraphs(paragraphs)})`,
  noFlags: 'Keine Fahne ist bestätigt, keine ist offen.',
  credibility: (given) => `Glaubwürdigkeit der Information: ${given.join(', ')}.`,
  reliability: (given) => `Zuverlässigkeit der Quellen: ${given.join(', ')}.`,
  ratingGiven: (value, label, count) => `${value} „${label}“ ${count}×`,
  cannotBeJudged: (credibility, reliability) =>
    `Als nicht beurteilbar bewertet (6 oder F): ${both(credibility, reliability)}.`,
  notRated: (credibility, reliability) => `Nicht bewertet: ${both(credibility, reliability)}.`,
  notJudgeable: (segments) =>
    `Bei ${counted(segments, 'Segment', 'Segmenten')} konnte jemand die Quelle nicht beurteilen.`,
  unchecked: (paragraphs, count, of) =>
    `${count} von ${counted(of, 'Absatz, der', 'Absätzen, die')} eine Kette tragen ${of === 1 ? 'kann' : 'können'}, ${count === 1 ? 'hat' : 'haben'} keine Annotation (${atParagraphs(paragraphs)}).`,
  allChecked: (of) =>
    of === 1
      ? 'Der eine Absatz, der eine Kette tragen kann, hat eine Annotation.'
      : `Alle ${of} Absätze, die eine Kette tragen können, haben eine Annotation.`,
}

const basisWords = {
  explicit: 'im Text genannt',
  inferred: 'erschlossen',
  researched: 'außerhalb des Textes ermittelt',
} as const

export const de: ReportWords = {
  reportNumber: (number) => `Bericht ${number}`,
  madeBy: (name, workspace) => `${name}, ${workspace}`,
  skip: 'Zum Text springen',
  contents: 'Inhalt',
  summary: 'Quellenlage',
  figures: 'Zahlen',
  figuresOf: (title) => `Zahlen zu „${title}“`,
  restsOn: 'Worauf der Text ruht',
  count: 'Anzahl',
  share: 'Anteil',
  figure: 'Zahl',
  value: 'Wert',
  spine: 'Überlieferung des Textes',
  noSpine: 'nicht festgehalten',
  text: 'Der Text und seine Ketten',
  sources: 'Quellen',
  sourcesCaption: 'Alle vorkommenden Quellen in der Reihenfolge ihres ersten Auftretens',
  noSources: 'Keine bekannte Quelle kommt vor.',
  noDecidedClaims: 'In diesem Bericht ist keine Behauptung entschieden.',
  bundleLead:
    'Dieses Archiv enthält einen Bericht in allen Formaten. Unter jeder Datei steht, was sie nicht aufnehmen konnte; die Prüfsummen stehen in manifest.json.',
  leavesOutNothing: 'nichts',
  legend: 'Legende',
  kinds: 'Arten von Gliedern',
  labels: 'Etiketten der Wortwahl',
  flags: 'Fahnen der Treue',
  colophon: 'Über diesen Bericht',
  colophonText: (generator, schemes) =>
    `Erstellt mit ${generator}. Vokabulare und Fassungen: ${schemes}. Der Bericht ist eingefroren: Dieselbe Nummer hat immer denselben Inhalt.`,

  outlet: 'Medium',
  byline: 'Verfasser',
  published: 'Veröffentlicht',
  captured: 'Erfasst',
  version: 'Fassung',
  address: 'Adresse',
  language: 'Sprache',
  digest: 'SHA-256',
  number: 'Nr.',
  name: 'Name',
  kind: 'Art',
  aliases: 'Auch genannt',
  newsroom: 'Redaktion',
  occurrences: 'Kommt vor in',

  paragraphNumber: (number) => `Absatz ${number}`,
  paragraphShort: (number) => `Abs. ${number}`,
  segmentNamed: (letter) => `Segment ${letter}`,
  sourceNumber: (number) => `Quelle ${number}`,
  types: {
    headline: 'Überschrift',
    standfirst: 'Vorspann',
    content: 'Inhalt',
    heading: 'Zwischenüberschrift',
    caption: 'Bildunterschrift',
    metadata: 'Angaben',
    boilerplate: 'Beiwerk',
  },
  subs: {
    byline: 'Verfasserzeile',
    date: 'Datum',
    translator: 'Übersetzer',
    slug: 'Kennung',
    credit: 'Bildnachweis',
    section: 'Ressort',
    teaser: 'Anreißer',
    comments: 'Kommentare',
    embed: 'eingebetteter Beitrag',
    link: 'Verweis',
  },
  furniture: 'kein Inhalt, zählt nicht',
  notAnnotated: 'Nicht annotiert',
  removed: (at, by, reason) => `Der Text wurde am ${at} von ${by} entfernt: ${reason}`,
  leftOut: {
    blind: 'Annotationen eines noch offenen Blindauftrags sind ausgelassen.',
    'not-submitted': 'Nicht abgegebene Annotationen sind ausgelassen.',
  },
  excerpt: 'Nur zitierte Worte sind abgedruckt.',

  revision: (number, at) => `Revision ${number}, ${at}`,
  noChain: 'Keine Kette festgehalten',
  cannotJudge: 'Nicht zu beurteilen',
  credibility: 'Glaubwürdigkeit',
  reliability: 'Zuverlässigkeit',
  notRated: 'nicht bewertet',
  note: 'Notiz',
  basis: basisWords,
  notCertain: 'nicht gesichert',
  beside: 'neben dem vorigen genannt',
  shownBy: (quotes) => `zu sehen an ${quotes}`,
  quoted: (words) => `„${words}“`,
  target: 'über',
  polarity: { '-1': 'abwertend', '0': 'ohne Richtung', '1': 'aufwertend' },
  inQuote: (inQuote) => (inQuote ? 'Worte der zitierten Person' : 'Worte des Textes'),
  states: { open: 'offen', confirmed: 'bestätigt', rejected: 'verworfen', resolved: 'erledigt' },
  grounds: {
    named: 'Namentlich genannte Personen oder Stellen',
    unnamed: 'Ungenannte Quellen',
    record: 'Dokumente, Daten oder Beiträge',
    own: 'Eigene Recherche oder Wertung',
    none: 'Ohne Quelle',
    open: 'Offen: Weitergabe ohne Herkunft',
  },
  differing: 'Prüfende uneins',
  notJudgeable: 'Nicht zu beurteilen',
  newsrooms: 'Ermittelnde Redaktionen',
  openChains: 'Offene Ketten',
  lastHops: 'Letzte Glieder nach Art',
  unchecked: 'Absätze ohne Annotation',
  none: 'keine',
  spineShort: 'Text selbst',
  readingStem:
    'Die Linie neben einem Absatz zeigt, durch wessen Hände er kam: oben die Hand, die dem Leser am nächsten ist, unten der Ursprung. Eine lange Linie ist Hörensagen, ein hohles Zeichen eine ungenannte Quelle, eine gebrochene Linie ein erschlossenes oder nicht gesichertes Glied.',
  unsure: 'gebrochener Umriss, gebrochene Linie',
  unsureMeaning: 'Das Glied ist erschlossen oder nicht gesichert.',
  inText: 'Zeichen im Text',
  sample: 'Worte',
  evidenceMeaning: 'Worte, die ein Glied der Kette zeigen.',
  labelMeaning: 'Worte, an denen ein Etikett hängt.',
  flagMeaning: 'Worte, an denen eine Fahne hängt; das Zeichen führt zu ihr.',
  partMeaning: 'Ein Teil des Absatzes mit eigener Kette; der Buchstabe führt zu ihr.',

  statement,
  languages: {
    ar: 'Arabisch',
    bg: 'Bulgarisch',
    cs: 'Tschechisch',
    da: 'Dänisch',
    de: 'Deutsch',
    el: 'Griechisch',
    en: 'Englisch',
    es: 'Spanisch',
    fa: 'Persisch',
    fi: 'Finnisch',
    fr: 'Französisch',
    he: 'Hebräisch',
    hu: 'Ungarisch',
    it: 'Italienisch',
    ja: 'Japanisch',
    ko: 'Koreanisch',
    nl: 'Niederländisch',
    no: 'Norwegisch',
    pl: 'Polnisch',
    pt: 'Portugiesisch',
    ro: 'Rumänisch',
    ru: 'Russisch',
    sr: 'Serbisch',
    sv: 'Schwedisch',
    tr: 'Türkisch',
    uk: 'Ukrainisch',
    zh: 'Chinesisch',
  },
}
