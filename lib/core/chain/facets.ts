import type { Words } from '../language'
import type { HopKind } from './kinds'

/** Small closed lists that say more about a hop than its kind does (domain: facets of a hop). */
export const channels = [
  'interview',
  'speech',
  'press-conference',
  'briefing',
  'release',
  'broadcast',
  'article',
  'newsletter',
  'social-post',
  'correspondence',
  'leak',
  'court-or-parliament',
  'internal-talk',
  'unknown',
] as const
export const groundRules = [
  'on-record',
  'background',
  'deep-background',
  'off-record',
  'unknown',
] as const
export const proximities = [
  'firsthand',
  'direct-knowledge',
  'briefed',
  'secondhand',
  'unknown',
] as const
export const forms = [
  'direct',
  'indirect',
  'free-indirect',
  'indirect-free-indirect',
  'reported',
  'none',
] as const
export const fidelities = [
  'verbatim',
  'faithful',
  'condensed',
  'altered',
  'contradicted',
  'not-checked',
] as const
export const media = ['print', 'web', 'tv', 'radio', 'newsletter', 'blog'] as const
export const translationModes = ['machine', 'human', 'unknown'] as const
export const tenures = ['current', 'former', 'unknown'] as const
export const corroborations = ['yes', 'no', 'silent'] as const

/** All optional: what is not recorded is absent, never 'unknown' by default. Free text is verbatim from the text. */
export interface Facets {
  readonly channel?: (typeof channels)[number]
  readonly groundRules?: (typeof groundRules)[number]
  readonly proximity?: (typeof proximities)[number]
  readonly form?: (typeof forms)[number]
  readonly fidelity?: (typeof fidelities)[number]
  readonly medium?: (typeof media)[number]
  readonly mode?: (typeof translationModes)[number]
  readonly engine?: string
  /** BCP 47 tags of a translation. */
  readonly from?: string
  readonly to?: string
  readonly onBehalfOf?: string
  readonly platform?: string
  readonly account?: string
  readonly institution?: string
  readonly seniority?: string
  readonly currentFormer?: (typeof tenures)[number]
  readonly anonymityReason?: string
  readonly motiveNote?: string
  readonly corroboration?: (typeof corroborations)[number]
}

export type FacetName = keyof Facets

/** A facet in words; `values` is null where the facet is free text. */
export interface FacetWords {
  readonly label: Words
  readonly values: Readonly<Record<string, Words>> | null
}

type ValuesOf<F> = [F] extends [string]
  ? string extends F
    ? null
    : Readonly<Record<F, Words>>
  : null

/** The words of every facet and of every value of the closed ones. */
export const facetWords: {
  readonly [F in FacetName]-?: FacetWords & { readonly values: ValuesOf<NonNullable<Facets[F]>> }
} = {
  channel: {
    label: { en: 'channel', de: 'Weg der Äußerung' },
    values: {
      interview: { en: 'interview', de: 'Interview' },
      speech: { en: 'speech', de: 'Rede' },
      'press-conference': { en: 'press conference', de: 'Pressekonferenz' },
      briefing: { en: 'briefing', de: 'Hintergrundgespräch' },
      release: { en: 'press release', de: 'Pressemitteilung' },
      broadcast: { en: 'broadcast', de: 'Sendung' },
      article: { en: 'article', de: 'Artikel' },
      newsletter: { en: 'newsletter', de: 'Newsletter' },
      'social-post': { en: 'social media post', de: 'Beitrag in sozialen Medien' },
      correspondence: { en: 'correspondence', de: 'Schriftwechsel' },
      leak: { en: 'leak', de: 'Durchgestochenes' },
      'court-or-parliament': { en: 'court or parliament', de: 'Gericht oder Parlament' },
      'internal-talk': { en: 'internal talk', de: 'internes Gespräch' },
      unknown: { en: 'unknown', de: 'unbekannt' },
    },
  },
  groundRules: {
    label: { en: 'ground rules', de: 'Vertraulichkeit' },
    values: {
      'on-record': { en: 'on the record', de: 'zitierbar (unter eins)' },
      background: { en: 'on background', de: 'ohne Namen (unter zwei)' },
      'deep-background': { en: 'on deep background', de: 'ohne Zuschreibung' },
      'off-record': { en: 'off the record', de: 'vertraulich (unter drei)' },
      unknown: { en: 'unknown', de: 'unbekannt' },
    },
  },
  proximity: {
    label: { en: 'proximity to the event', de: 'Nähe zum Geschehen' },
    values: {
      firsthand: { en: 'took part or saw it', de: 'war dabei' },
      'direct-knowledge': { en: 'direct knowledge', de: 'weiß es unmittelbar' },
      briefed: { en: 'briefed or familiar with it', de: 'unterrichtet oder damit vertraut' },
      secondhand: { en: 'second hand', de: 'aus zweiter Hand' },
      unknown: { en: 'unknown', de: 'unbekannt' },
    },
  },
  form: {
    label: { en: 'form of reproduction', de: 'Form der Wiedergabe' },
    values: {
      direct: { en: 'direct speech', de: 'direkte Rede' },
      indirect: { en: 'indirect speech', de: 'indirekte Rede' },
      'free-indirect': { en: 'free indirect speech', de: 'erlebte Rede' },
      'indirect-free-indirect': {
        en: 'indirect speech without a cue',
        de: 'indirekte Rede ohne Redeeinleitung',
      },
      reported: { en: 'reported act of speaking', de: 'berichtete Äußerung' },
      none: { en: 'no reproduction', de: 'keine Wiedergabe' },
    },
  },
  fidelity: {
    label: { en: 'fidelity to the source', de: 'Treue zur Vorlage' },
    values: {
      verbatim: { en: 'word for word', de: 'wörtlich' },
      faithful: { en: 'faithful', de: 'sinngetreu' },
      condensed: { en: 'condensed', de: 'gekürzt' },
      altered: { en: 'altered', de: 'verändert' },
      contradicted: { en: 'contradicted', de: 'widerlegt' },
      'not-checked': { en: 'not checked', de: 'nicht geprüft' },
    },
  },
  medium: {
    label: { en: 'medium', de: 'Medienart' },
    values: {
      print: { en: 'print', de: 'Druck' },
      web: { en: 'web', de: 'Netz' },
      tv: { en: 'television', de: 'Fernsehen' },
      radio: { en: 'radio', de: 'Radio' },
      newsletter: { en: 'newsletter', de: 'Newsletter' },
      blog: { en: 'blog', de: 'Blog' },
    },
  },
  mode: {
    label: { en: 'translated by', de: 'Übersetzt' },
    values: {
      machine: { en: 'machine', de: 'maschinell' },
      human: { en: 'person', de: 'von einem Menschen' },
      unknown: { en: 'unknown', de: 'unbekannt' },
    },
  },
  engine: { label: { en: 'engine or translator', de: 'Programm oder Übersetzer' }, values: null },
  from: { label: { en: 'from language', de: 'aus der Sprache' }, values: null },
  to: { label: { en: 'into language', de: 'in die Sprache' }, values: null },
  onBehalfOf: { label: { en: 'speaks for', de: 'spricht für' }, values: null },
  platform: { label: { en: 'platform', de: 'Plattform' }, values: null },
  account: { label: { en: 'account', de: 'Konto' }, values: null },
  institution: { label: { en: 'institution', de: 'Institution' }, values: null },
  seniority: { label: { en: 'seniority', de: 'Rang' }, values: null },
  currentFormer: {
    label: { en: 'in office', de: 'im Amt' },
    values: {
      current: { en: 'current', de: 'amtierend' },
      former: { en: 'former', de: 'ehemalig' },
      unknown: { en: 'unknown', de: 'unbekannt' },
    },
  },
  anonymityReason: {
    label: { en: 'reason given for anonymity', de: 'genannter Grund der Anonymität' },
    values: null,
  },
  motiveNote: { label: { en: 'motive', de: 'Beweggrund' }, values: null },
  corroboration: {
    label: { en: 'corroborated, says the outlet', de: 'bestätigt laut Medium' },
    values: {
      yes: { en: 'yes', de: 'ja' },
      no: { en: 'no', de: 'nein' },
      silent: { en: 'does not say', de: 'keine Angabe' },
    },
  },
}

const speech: readonly FacetName[] = ['channel', 'form', 'fidelity', 'groundRules', 'proximity']
const post: readonly FacetName[] = ['platform', 'account']
const relay: readonly FacetName[] = ['medium', 'channel', 'form', 'fidelity']
const record: readonly FacetName[] = ['channel', 'institution', 'form', 'fidelity']
const unnamed: readonly FacetName[] = [
  ...speech,
  'institution',
  'seniority',
  'currentFormer',
  'anonymityReason',
  'motiveNote',
  'corroboration',
]

const facetsByKind: Readonly<Record<HopKind, readonly FacetName[]>> = {
  outlet: [...relay, ...post],
  agency: ['channel', 'form', 'fidelity'],
  aggregator: relay,
  translation: ['mode', 'engine', 'from', 'to', 'fidelity'],
  'named-person': [...speech, 'onBehalfOf', ...post, 'institution', 'seniority', 'currentFormer'],
  'named-body': [...speech, ...post, 'institution'],
  'unnamed-person': unnamed,
  'unnamed-group': unnamed,
  vague: ['form', 'institution', 'corroboration'],
  document: record,
  data: record,
  social: [...post, 'form', 'fidelity'],
  own: ['form', 'proximity'],
  unattributed: [],
  unknown: ['channel', 'form'],
}

/** The facets that make sense for a kind of hop, in the order a form shows them. */
export const facetsOf = (kind: HopKind): readonly FacetName[] => facetsByKind[kind]
