import type { Language } from '../language'
import type { HopKind } from './kinds'

/** The turns of phrase in which a language tells a chain; none needs to know the gender of a name. */
export interface Speech {
  readonly quotes: readonly [string, string]
  readonly and: string
  readonly numbers: readonly string[]
  readonly atLeast: string
  readonly oneUnnamed: string
  /** What a hop is called when it has no name of its own. */
  readonly nouns: Readonly<Record<HopKind, string>>
  readonly machineTranslation: string
  /** Between a hop and the one it cites: at first, and further down. */
  readonly citing: readonly [string, string]
  /** Between a republisher and its text, a translation and its text, a republisher or another and a translation. */
  readonly tookOver: string
  readonly translated: string
  readonly carrying: string
  readonly translation: string
  readonly ownOf: (several: boolean) => string
  readonly noSource: string
  readonly onPlatform: string
  readonly speakingFor: string
  readonly inferred: string
  readonly researched: string
  readonly uncertain: string
  readonly open: (names: string | null, several: boolean) => string
}

const en: Speech = {
  quotes: ['“', '”'],
  and: 'and',
  numbers: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  atLeast: 'at least',
  oneUnnamed: 'one unnamed source',
  nouns: {
    outlet: 'an unidentified outlet',
    agency: 'an unidentified agency',
    aggregator: 'an unidentified republisher',
    translation: 'a translation',
    'named-person': 'an unidentified person',
    'named-body': 'an unidentified body',
    'unnamed-person': 'an unnamed source',
    'unnamed-group': 'unnamed sources',
    vague: 'a vague attribution',
    document: 'a document',
    data: 'data',
    social: 'a social media post',
    own: 'own reporting or analysis',
    unattributed: 'stated without a source',
    unknown: 'an unknown source',
  },
  machineTranslation: 'a machine translation',
  citing: [', citing ', ', in turn citing '],
  tookOver: ', carrying ',
  carrying: ', carrying ',
  translated: ' of ',
  translation: ', in ',
  ownOf: (several) => `, from ${several ? 'their' : 'its'} own reporting or analysis`,
  noSource: ', naming no source',
  onPlatform: 'on',
  speakingFor: 'for',
  inferred: 'inferred',
  researched: 'researched',
  uncertain: 'uncertain',
  open: (names) =>
    names
      ? `(open: where ${names} had it is not stated)`
      : '(open: where it comes from is not stated)',
}

const de: Speech = {
  quotes: ['„', '“'],
  and: 'und',
  numbers: 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  atLeast: 'mindestens',
  oneUnnamed: 'eine ungenannte Quelle',
  nouns: {
    outlet: 'ein unbekanntes Medium',
    agency: 'eine unbekannte Agentur',
    aggregator: 'eine unbekannte weiterverbreitende Stelle',
    translation: 'eine Übersetzung',
    'named-person': 'eine unbekannte Person',
    'named-body': 'eine unbekannte Stelle',
    'unnamed-person': 'eine ungenannte Quelle',
    'unnamed-group': 'ungenannte Quellen',
    vague: 'eine unbestimmte Zuschreibung',
    document: 'ein Dokument',
    data: 'Daten',
    social: 'ein Posting',
    own: 'eigene Recherche oder Wertung',
    unattributed: 'ohne Quellenangabe',
    unknown: 'eine unbekannte Quelle',
  },
  machineTranslation: 'eine maschinelle Übersetzung',
  citing: [', unter Berufung auf ', ', wiederum unter Berufung auf '],
  tookOver: ', Vorlage: ',
  carrying: ', dort ',
  translated: ', Vorlage: ',
  translation: ', dort ',
  ownOf: () => ', aus eigener Recherche oder Wertung',
  noSource: ', ohne Quellenangabe',
  onPlatform: 'auf',
  speakingFor: 'für',
  inferred: 'erschlossen',
  researched: 'recherchiert',
  uncertain: 'unsicher',
  open: (names, several) =>
    names
      ? `(offen: woher ${names} es ${several ? 'haben' : 'hat'}, steht nicht da)`
      : '(offen: woher es stammt, steht nicht da)',
}

export const speeches: Readonly<Record<Language, Speech>> = { de, en }
