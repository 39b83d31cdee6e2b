import type { Words } from '../language'

/** What each rule looks for, in the words an editor reads beside its rate of acceptance. */
export const rules = {
  'quote-verb': {
    en: 'quotation with a verb of saying',
    de: 'Zitat mit einem Verb des Sagens',
  },
  'quote-colon': {
    en: 'quotation after a colon',
    de: 'Zitat nach einem Doppelpunkt',
  },
  'quote-carried': {
    en: 'quotation that carries on',
    de: 'Zitat, das weitergeht',
  },
  'verb-clause': {
    en: 'verb of saying with a clause',
    de: 'Verb des Sagens mit Nebensatz',
  },
  'verb-plain': {
    en: 'verb of saying with reported speech',
    de: 'Verb des Sagens mit indirekter Rede',
  },
  'verb-infinitive': {
    en: 'verb of saying with an infinitive',
    de: 'Verb des Sagens mit Infinitiv',
  },
  'verb-postposed': {
    en: 'verb of saying after the statement',
    de: 'nachgestelltes Verb des Sagens',
  },
  'verb-pointing': {
    en: 'verb of saying that points back',
    de: 'Verb des Sagens, das zurückverweist',
  },
  'as-reported': {
    en: 'inserted “as … reports”',
    de: 'eingeschobenes „wie … berichtet“',
  },
  'so-source': { en: 'inserted “so …”', de: 'eingeschobenes „so …“' },
  preposition: {
    en: 'according to, in the words of',
    de: 'laut, zufolge, nach Angaben',
  },
  citing: {
    en: 'citing another report',
    de: 'Berufung auf einen anderen Bericht',
  },
  'reported-act': {
    en: 'reported act of speaking',
    de: 'berichtete Äußerung',
  },
  headline: {
    en: 'source named in a headline',
    de: 'Quelle in der Überschrift',
  },
  post: { en: 'signature of a post', de: 'Unterschrift eines Postings' },
  subjunctive: {
    en: 'subjunctive without a verb of saying',
    de: 'Konjunktiv ohne Redeeinleitung',
  },
  reportative: {
    en: 'is said to, allegedly',
    de: 'soll, demnach, angeblich',
  },
} as const satisfies Readonly<Record<string, Words>>

export type RuleId = keyof typeof rules

/** Every rule, in the order in which they are trusted. */
export const ruleIds = Object.keys(rules) as RuleId[]
