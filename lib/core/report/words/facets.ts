import type { Facets } from '../../chain/facets'
import type { Language, Words } from '../../language'

const w = (en: string, de: string): Words => ({ en, de })

type Closed<Name extends keyof Facets> = Readonly<Record<NonNullable<Facets[Name]>, Words>>

const channel: Closed<'channel'> = {
  interview: w('in an interview', 'im Interview'),
  speech: w('in a speech', 'in einer Rede'),
  'press-conference': w('at a press conference', 'in einer Pressekonferenz'),
  briefing: w('at a briefing', 'in einer Unterrichtung'),
  release: w('in a press release', 'in einer Pressemitteilung'),
  broadcast: w('on air', 'in einer Sendung'),
  article: w('in an article', 'in einem Artikel'),
  newsletter: w('in a newsletter', 'in einem Newsletter'),
  'social-post': w('in a social media post', 'in einem Beitrag in sozialen Medien'),
  correspondence: w('in correspondence', 'in einem Schreiben'),
  leak: w('in a leak', 'in einem Leak'),
  'court-or-parliament': w('in court or parliament', 'vor Gericht oder im Parlament'),
  'internal-talk': w('in internal talks', 'in internen Gesprächen'),
  unknown: w('channel unknown', 'Weg unbekannt'),
}

const groundRules: Closed<'groundRules'> = {
  'on-record': w('on the record', 'zur Veröffentlichung („unter eins“)'),
  background: w('on background', 'als Hintergrund („unter zwei“)'),
  'deep-background': w('on deep background', 'als tiefer Hintergrund'),
  'off-record': w('off the record', 'vertraulich („unter drei“)'),
  unknown: w('ground rules unknown', 'Absprache unbekannt'),
}

const proximity: Closed<'proximity'> = {
  firsthand: w('took part or saw it', 'war dabei oder hat es gesehen'),
  'direct-knowledge': w('has direct knowledge', 'weiß es unmittelbar'),
  briefed: w('was briefed or is familiar with it', 'ist unterrichtet oder damit vertraut'),
  secondhand: w('has it second hand', 'weiß es aus zweiter Hand'),
  unknown: w('proximity unknown', 'Nähe unbekannt'),
}

const form: Closed<'form'> = {
  direct: w('quoted directly', 'wörtlich wiedergegeben'),
  indirect: w('quoted indirectly', 'indirekt wiedergegeben'),
  'free-indirect': w('free indirect speech', 'erlebte Rede'),
  'indirect-free-indirect': w(
    'indirect speech without a verb of saying',
    'Konjunktiv ohne Redeverb',
  ),
  reported: w('speech only reported', 'nur als Redeakt erwähnt'),
  none: w('not reproduced', 'nicht wiedergegeben'),
}

const fidelity: Closed<'fidelity'> = {
  verbatim: w('compared: verbatim', 'verglichen: wörtlich'),
  faithful: w('compared: faithful', 'verglichen: treu'),
  condensed: w('compared: condensed', 'verglichen: gekürzt'),
  altered: w('compared: altered', 'verglichen: verändert'),
  contradicted: w('compared: contradicted', 'verglichen: widersprochen'),
  'not-checked': w('not compared with a record', 'nicht mit einem Beleg verglichen'),
}

const medium: Closed<'medium'> = {
  print: w('print', 'Druck'),
  web: w('web', 'Netz'),
  tv: w('television', 'Fernsehen'),
  radio: w('radio', 'Radio'),
  newsletter: w('newsletter', 'Newsletter'),
  blog: w('blog', 'Blog'),
}

const mode: Closed<'mode'> = {
  machine: w('by machine', 'maschinell'),
  human: w('by a person', 'von einem Menschen'),
  unknown: w('manner unknown', 'Art unbekannt'),
}

const currentFormer: Closed<'currentFormer'> = {
  current: w('in office', 'im Amt'),
  former: w('formerly in office', 'früher im Amt'),
  unknown: w('in office or not: unknown', 'ob im Amt, unbekannt'),
}

const corroboration: Closed<'corroboration'> = {
  yes: w('corroborated, says the outlet', 'laut Medium anderweitig bestätigt'),
  no: w('not corroborated, says the outlet', 'laut Medium nicht anderweitig bestätigt'),
  silent: w('outlet silent on corroboration', 'Medium schweigt zur Bestätigung'),
}

const closed = {
  channel,
  groundRules,
  proximity,
  form,
  fidelity,
  medium,
  mode,
  currentFormer,
  corroboration,
} as const

const free = {
  engine: w('with', 'mit'),
  from: w('from', 'aus'),
  to: w('into', 'in'),
  onBehalfOf: w('on behalf of', 'im Namen von'),
  platform: w('on', 'auf'),
  account: w('account', 'Konto'),
  institution: w('institution', 'Einrichtung'),
  seniority: w('rank', 'Rang'),
  anonymityReason: w('unnamed because', 'ungenannt, weil'),
  motiveNote: w('motive', 'Beweggrund'),
} as const satisfies Partial<Record<keyof Facets, Words>>

const order: readonly (keyof Facets)[] = [
  ...(['medium', 'mode', 'engine', 'from', 'to', 'platform', 'account'] as const),
  ...(['institution', 'seniority', 'currentFormer', 'onBehalfOf', 'channel'] as const),
  ...(['proximity', 'groundRules', 'anonymityReason', 'motiveNote'] as const),
  ...(['form', 'fidelity', 'corroboration'] as const),
]

/** What is recorded of a hop beside its kind, one phrase per facet, always in the same order. */
export const facetPhrases = (facets: Facets, language: Language): string[] =>
  order.flatMap((facet) => {
    const value = facets[facet]
    if (value === undefined) return []
    if (facet in closed) {
      const words: Readonly<Record<string, Words>> = closed[facet as keyof typeof closed]
      return [words[value]?.[language] ?? value]
    }
    return [`${free[facet as keyof typeof free][language]} ${value}`]
  })
