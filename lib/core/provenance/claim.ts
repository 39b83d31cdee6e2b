import type { Chain, Hop } from '../chain/chain'
import type { Node } from './node'
import type { Published } from './published'

/** What a report does with the claim. */
export const stances = ['asserts', 'denies', 'reports'] as const
export type Stance = (typeof stances)[number]

/** One segment that speaks of the claim. */
export interface Report {
  readonly id: string
  readonly document: string
  readonly published: Published | null
  readonly spine: Chain
  readonly chain: Chain
  readonly stance: Stance
  /** True when the printed words say the opposite because of a translation. */
  readonly distorted: boolean
  /** The public utterance that stands behind the chain's end. */
  readonly utterance: string | null
}

/** An unnamed hop: its place in the report's chain, from 1, or null for the chain's unnamed origin. */
export interface UnnamedEnd {
  readonly report: string
  readonly hop: number | null
}

/** Somebody's finding about two unnamed sources of a claim. */
export interface IdentityStatement {
  readonly a: UnnamedEnd
  readonly b: UnnamedEnd
  readonly is: 'same' | 'different'
}

export interface Claim {
  readonly id: string
  /** Whom the claim is about, by `sourceKey`: no origin of it. */
  readonly subjects: readonly string[]
  readonly reports: readonly Report[]
  readonly identities: readonly IdentityStatement[]
}

export interface CountOptions {
  /** Whether a plural without a number counts as two people, and not as one. */
  readonly trustPlural: boolean
  /** The editorial organisation of an outlet, agency or republisher, whichever name it goes by: made by
   * `newsroomNode`, and best the same object each time. */
  newsroomOf(hop: Hop): Node
}

/** Whether a report supports the claim as it is printed (domain 6.3, step 1). */
export const supports = ({ stance, distorted }: Report): boolean =>
  stance === 'asserts' && !distorted
