import { z } from 'zod'
import { bases, type Basis, type Chain, type Count, type Hop } from '@/lib/core/chain/chain'
import {
  channels,
  corroborations,
  fidelities,
  forms,
  groundRules,
  media,
  proximities,
  tenures,
  translationModes,
  type Facets,
} from '@/lib/core/chain/facets'
import { hopKinds, type HopKind } from '@/lib/core/chain/kinds'
import { printChain } from '@/lib/core/chain/print'
import type { Origin } from '@/lib/core/suggestion/origin'
import type { Span } from '@/lib/core/text/span'

// ------------------------------------------------------------------ what may come in

const words = (max: number) => z.string().trim().min(1).max(max)
export const spanInput = z.tuple([z.number().int().min(0), z.number().int().min(1)])
const spansInput = z.array(spanInput).max(50)
const countInput = z.union([z.number().int().min(0).max(1_000_000), z.string().regex(/^≥\d{1,6}$/)])

const facetInput = {
  channel: z.enum(channels).optional(),
  groundRules: z.enum(groundRules).optional(),
  proximity: z.enum(proximities).optional(),
  form: z.enum(forms).optional(),
  fidelity: z.enum(fidelities).optional(),
  medium: z.enum(media).optional(),
  mode: z.enum(translationModes).optional(),
  engine: words(100).optional(),
  from: words(35).optional(),
  to: words(35).optional(),
  onBehalfOf: words(300).optional(),
  platform: words(100).optional(),
  account: words(200).optional(),
  institution: words(300).optional(),
  seniority: words(300).optional(),
  currentFormer: z.enum(tenures).optional(),
  anonymityReason: words(1000).optional(),
  motiveNote: words(1000).optional(),
  corroboration: z.enum(corroborations).optional(),
} satisfies Record<keyof Facets, z.ZodType>

/** A hop as the contract writes it: facets beside the rest, names or ids for sources. */
export const hopInput = z.strictObject({
  source: z.string().max(500).nullish(),
  label: z.string().max(500).optional(),
  kind: z.enum(hopKinds),
  count: countInput.nullish(),
  certain: z.boolean().optional(),
  basis: z.enum(bases).optional(),
  parallel: z.boolean().optional(),
  evidence: spansInput.optional(),
  ...facetInput,
})
export type HopInput = z.infer<typeof hopInput>

const labelInput = z.union([
  z.string().max(80),
  z.strictObject({
    id: z.string().max(80),
    spans: spansInput.optional(),
    target: words(300).nullish(),
    polarity: z.union([z.literal(-1), z.literal(0), z.literal(1)]).nullish(),
    inQuote: z.boolean().nullish(),
  }),
])

const flagInput = z.union([
  z.string().max(80),
  z.strictObject({
    type: z.string().max(80),
    spans: spansInput.optional(),
    note: z.string().max(10_000).nullish(),
  }),
])

export const chainInput = z.union([z.string().max(10_000), z.array(hopInput).max(13)])

export const fingerprintInput = z.string().regex(/^[0-9a-f]{32}$/)
/** A rule by its id; one that the engine no longer has still stands on what was taken from it. */
export const ruleInput = z.string().regex(/^[a-z][a-z-]{0,39}$/)

/** The suggestion an annotation was taken from, as it was proposed. */
export const originInput = z.strictObject({
  rule: ruleInput,
  fingerprint: fingerprintInput,
  confidence: z.number().min(0).max(1),
  notation: z.string().min(1).max(10_000),
})

/** The body of PUT /segments/{id}/annotation. */
export const annotationInput = z.strictObject({
  chain: chainInput.nullish(),
  judgeable: z.boolean().optional(),
  judgeableReason: z.string().max(2_000).nullish(),
  credibility: z.enum(['1', '2', '3', '4', '5', '6']).nullish(),
  credibilityReason: z.string().max(2_000).nullish(),
  reliability: z
    .array(
      z.strictObject({
        hop: z.number().int().min(1).max(12),
        value: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
        reason: z.string().max(2_000).nullish(),
      }),
    )
    .max(12)
    .optional(),
  labels: z.array(labelInput).max(40).optional(),
  flags: z.array(flagInput).max(40).optional(),
  note: z.string().max(50_000).nullish(),
  origin: originInput.optional(),
})
export type AnnotationInput = z.infer<typeof annotationInput>

export const segmentInput = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
})
export const withdrawInput = z.strictObject({ reason: z.string().max(2_000).optional() })

// ------------------------------------------------------------------ what goes out

export interface AppliedLabelView {
  readonly id: string
  readonly spans: readonly Span[]
  readonly target: string | null
  readonly polarity: -1 | 0 | 1 | null
  readonly inQuote: boolean | null
}

export interface RaisedFlagView {
  readonly id: string
  readonly type: string
  readonly state: string
  readonly spans: readonly Span[]
  readonly note: string | null
}

export interface ReliabilityView {
  /** Position in the chain, from 1. */
  readonly hop: number
  readonly value: string
  readonly reason: string | null
}

/** The latest revision of what one reviewer says of one segment. */
export interface AnnotationView {
  readonly id: string
  readonly segmentId: string
  readonly revision: number
  readonly reviewer: { readonly id: string; readonly name: string }
  readonly at: string
  /** Null when the reviewer left the chain open; an empty chain does not exist. */
  readonly chain: Chain | null
  readonly judgeable: boolean
  readonly judgeableReason: string | null
  readonly credibility: string | null
  readonly credibilityReason: string | null
  readonly reliability: readonly ReliabilityView[]
  readonly labels: readonly AppliedLabelView[]
  readonly flags: readonly RaisedFlagView[]
  readonly note: string | null
  readonly schemeVersion: string
  /** The suggestion it was taken from; null where a person wrote it. */
  readonly origin: Origin | null
}

/** The ETag of a revision; a withdrawn annotation has none. */
export const etagOf = (revision: number): string => `"r${revision}"`

/** The revision an `If-Match` names, or null when it is not one of our tags. */
export const revisionOf = (etag: string): number | null => {
  const match = /^(?:W\/)?"r(\d{1,9})"$/.exec(etag.trim())
  return match ? Number(match[1]) : null
}

// ------------------------------------------------------------------ between the contract's hop and the core's

/** An annotation as the API answers it: what can be put again, and whose it is. */
export function annotationToContract(view: AnnotationView): Record<string, unknown> {
  const { chain, id, segmentId, revision, reviewer, at, ...rest } = view
  return {
    ...{ id, segmentId, revision, reviewer, at },
    chain: chain ? printChain(chain) : null,
    hops: chain ? chain.map(hopToContract) : [],
    ...rest,
  }
}

/** A hop as the API writes it; the inverse of `hopFromInput` for hops with a known source. */
export function hopToContract(hop: Hop): Record<string, unknown> {
  const { source, label, kind, count, certain, basis, parallel, evidence, facets } = hop
  return {
    source,
    label,
    kind,
    ...(count ? { count: countToContract(count) } : {}),
    ...(certain ? {} : { certain: false }),
    basis,
    ...(parallel ? { parallel: true } : {}),
    ...(evidence.length ? { evidence } : {}),
    ...facets,
  }
}

export const countToContract = ({ n, atLeast }: Count): number | string => (atLeast ? `≥${n}` : n)

export const countFromContract = (count: number | string | null | undefined): Count | null => {
  if (count === null || count === undefined) return null
  return typeof count === 'number'
    ? { n: count, atLeast: false }
    : { n: Number(count.slice(1)), atLeast: true }
}

/** A hop that came in, with its name still to be resolved: `source` is what the caller wrote. */
export interface WrittenHop extends Omit<Hop, 'source' | 'label'> {
  readonly written: string
  readonly label: string | null
}

export function hopFromInput(input: HopInput): WrittenHop {
  const {
    source,
    label,
    kind,
    count,
    certain = true,
    basis = 'explicit',
    parallel = false,
    evidence = [],
    ...facets
  } = input
  return {
    written: (source ?? label ?? '').trim(),
    label: label?.trim() || null,
    kind: kind as HopKind,
    count: countFromContract(count),
    certain,
    basis: basis as Basis,
    parallel,
    evidence,
    facets: facets as Facets,
  }
}
