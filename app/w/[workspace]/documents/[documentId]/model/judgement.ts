import {
  hopToContract,
  type AnnotationInput,
  type AnnotationView,
  type HopInput,
} from '@/lib/annotations/schema'
import { canonicalJson } from '@/lib/core/canonical-json'
import type { Chain } from '@/lib/core/chain/chain'
import type { Choice } from '@/lib/core/chain/parsed'
import { printChain } from '@/lib/core/chain/print'
import type { Credibility, Reliability } from '@/lib/core/rating/schemes'
import type { Proposed } from '@/lib/core/suggestion/origin'
import type { Span } from '@/lib/core/text/span'
import { isStored } from './known-names'

export interface HopRating {
  /** Position in the chain, from 1. */
  readonly hop: number
  readonly value: Reliability
  readonly reason: string
}

export interface LabelMark {
  readonly id: string
  readonly spans: readonly Span[]
  readonly target: string
  readonly polarity: -1 | 0 | 1 | null
  readonly inQuote: boolean | null
}

export interface FlagMark {
  readonly type: string
  readonly spans: readonly Span[]
  readonly note: string
}

/** What one reviewer is about to say of one segment, as it stands on the screen. Empty text is nothing said. */
export interface Judgement {
  /** The chain as typed. */
  readonly line: string
  /** What was last read from the line, with its facets; null before anything was. */
  readonly chain: Chain | null
  /** The line as it stands cannot be read; `chain` is then what it said before. */
  readonly unread: boolean
  /** The hops and letters before the line was typed on; what is typed again gets back what it had. */
  readonly before: Pick<Judgement, 'chain' | 'reliability'> | null
  /** What was decided about names in the line that several sources share, by the name as typed. */
  readonly choices: Readonly<Record<string, Choice>>
  readonly judgeable: boolean
  readonly judgeableReason: string
  readonly credibility: Credibility | null
  readonly credibilityReason: string
  /** Credibility was passed over on purpose; only then, or once it is given, do the letters show. */
  readonly skipped: boolean
  readonly reliability: readonly HopRating[]
  readonly labels: readonly LabelMark[]
  readonly flags: readonly FlagMark[]
  readonly note: string
  /** The suggestion its chain was taken from. */
  readonly origin: Proposed | null
}

export const emptyJudgement: Judgement = {
  line: '',
  chain: null,
  unread: false,
  before: null,
  choices: {},
  judgeable: true,
  judgeableReason: '',
  credibility: null,
  credibilityReason: '',
  skipped: false,
  reliability: [],
  labels: [],
  flags: [],
  note: '',
  origin: null,
}

/** A stored annotation as it can be edited. */
export const judgementOf = (view: AnnotationView): Judgement => ({
  line: view.chain ? printChain(view.chain) : '',
  chain: view.chain,
  unread: false,
  before: null,
  choices: {},
  judgeable: view.judgeable,
  judgeableReason: view.judgeableReason ?? '',
  credibility: view.credibility as Credibility | null,
  credibilityReason: view.credibilityReason ?? '',
  skipped: view.credibility === null && view.reliability.length > 0,
  reliability: view.reliability.map(({ hop, value, reason }) => ({
    hop,
    value: value as Reliability,
    reason: reason ?? '',
  })),
  labels: view.labels.map((label) => ({ ...label, target: label.target ?? '' })),
  flags: view.flags.map(({ type, spans, note }) => ({ type, spans, note: note ?? '' })),
  note: view.note ?? '',
  origin: view.origin && proposedOf(view.origin),
})

const proposedOf = ({ rule, fingerprint, confidence, notation }: Proposed): Proposed => ({
  ...{ rule, fingerprint, confidence, notation },
})

const orNull = (text: string): string | null => text.trim() || null

/** The body that stores a judgement: the chain as hops, so that facets travel with it. */
export const bodyOf = (judgement: Judgement): AnnotationInput => ({
  chain: judgement.judgeable && judgement.chain ? judgement.chain.map(hopBody) : null,
  ...(judgement.judgeable
    ? {}
    : { judgeable: false, judgeableReason: orNull(judgement.judgeableReason) }),
  credibility: judgement.credibility,
  credibilityReason: orNull(judgement.credibilityReason),
  reliability: judgement.reliability.map(({ hop, value, reason }) => ({
    hop,
    value,
    reason: orNull(reason),
  })),
  labels: judgement.labels.map(({ id, spans, target, polarity, inQuote }) => ({
    id,
    spans: mutable(spans),
    target: orNull(target),
    polarity,
    inQuote,
  })),
  flags: judgement.flags.map(({ type, spans, note }) => ({
    type,
    spans: mutable(spans),
    note: orNull(note),
  })),
  note: orNull(judgement.note),
  ...(judgement.origin && judgement.judgeable && judgement.chain
    ? { origin: judgement.origin }
    : {}),
})

const mutable = (spans: readonly Span[]): [number, number][] =>
  spans.map(([start, end]) => [start, end])

export const hopBody = (hop: Chain[number]): HopInput => {
  const written = hopToContract(hop) as HopInput
  return isStored(hop.source) ? written : { ...written, source: hop.label || null }
}

/** Whether two judgements say the same; an unread line counts as typed. */
export const sameJudgement = (a: Judgement, b: Judgement): boolean =>
  a.unread === b.unread &&
  (!a.unread || a.line.trim() === b.line.trim()) &&
  canonicalJson(bodyOf(a)) === canonicalJson(bodyOf(b))

/** Whether a judgement would be stored as this body. */
export const sameBody = (judgement: Judgement, body: object): boolean =>
  canonicalJson(bodyOf(judgement)) === canonicalJson(body)

/** Whether nothing at all is said. */
export const saysNothing = (judgement: Judgement): boolean =>
  sameJudgement(judgement, emptyJudgement)

/** The chain that is said, if one is and it can be read. */
export const chainSaid = ({ judgeable, unread, chain }: Judgement): Chain | null =>
  judgeable && !unread ? chain : null

/** Whether a paragraph with this judgement counts as worked on: its origin is named, or it cannot be judged. */
export const isJudged = (judgement: Judgement | null): boolean =>
  judgement !== null && (!judgement.judgeable || chainSaid(judgement) !== null)
