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
