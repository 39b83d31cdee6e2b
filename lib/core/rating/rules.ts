import type { Scheme } from './scheme'
import { findValue } from './scheme'
import type { Credibility, Reliability } from './schemes'
import { credibilityScheme, reliabilityScheme } from './schemes'

/** Why a credibility cannot be saved as it stands. */
export interface CredibilityProblem {
  readonly code: 'E_UNCONFIRMED'
  readonly message: string
}

/** Independent confirmations that a credibility of "1" asks for (domain: invariant 12). */
export const confirmationsForOne = 2

/**
 * Whether a credibility may be saved: null, or the problem. "1" needs two independent confirmations
 * (`kappaMin`, the lower bound of κ) or a reason; null means there are no claims yet, and then it may stand.
 */
export const checkCredibility = (
  value: Credibility | null,
  reason: string | null,
  kappaMin: number | null,
): CredibilityProblem | null => {
  if (value !== '1' || kappaMin === null || kappaMin >= confirmationsForOne) return null
  if (reason?.trim()) return null
  return {
    code: 'E_UNCONFIRMED',
    message: `credibility "1" needs ${confirmationsForOne} independent confirmations or a reason; there are at least ${kappaMin}`,
  }
}

/** Place of a value in its scheme's order, from 1; null for F, for 6, for not rated (null) and for an unknown id. */
export const ordinalValue = (scheme: Scheme, value: string | null): number | null =>
  value === null ? null : (findValue(scheme, value)?.ordinal ?? null)

/** Whether two ratings can be set side by side: both are given and both are on the scale. */
export const comparable = (scheme: Scheme, a: string | null, b: string | null): boolean =>
  ordinalValue(scheme, a) !== null && ordinalValue(scheme, b) !== null

/** What the ratings along a chain come to. Hops are numbered from 1, nearest to the reader first. */
export interface WeakestReliability {
  /** The lowest letter on the scale and the hops that have it; null when no hop is on the scale. */
  readonly weakest: { readonly value: Reliability; readonly hops: readonly number[] } | null
  readonly cannotBeJudged: readonly number[]
  readonly notRated: readonly number[]
}

const hopsWith = (values: readonly (Reliability | null)[], value: Reliability | null) =>
  values.flatMap((each, index) => (each === value ? [index + 1] : []))

/**
 * The weakest rated link of a chain, given one rating per hop (null: not rated). F and not rated are no
 * weak links; they are told apart. It is shown, never stored: a chain has no letter (domain: invariants 10, 11).
 */
export const weakestReliability = (values: readonly (Reliability | null)[]): WeakestReliability => {
  const lowest = reliabilityScheme.values.findLast(
    ({ id, ordinal }) => ordinal !== null && values.includes(id),
  )
  return {
    weakest: lowest ? { value: lowest.id, hops: hopsWith(values, lowest.id) } : null,
    cannotBeJudged: hopsWith(values, 'F'),
    notRated: hopsWith(values, null),
  }
}

/** A reliability and a credibility given to the same segment by the same person. */
export interface RatingPair {
  readonly reliability: Reliability | null
  readonly credibility: Credibility | null
}

/** How many of the counted pairs lie on the diagonal; `share` is 0 to 1, null when nothing could be counted. */
export interface DiagonalShare {
  readonly counted: number
  readonly onDiagonal: number
  readonly share: number | null
}

/**
 * How often somebody's ratings lie on the diagonal A1, B2, C3, D4, E5, a sign that the two scales are not
 * kept apart (Baker, McKendry & Mace 1968). Pairs with F, 6 or a missing half are not counted.
 */
export const shareOnDiagonal = (pairs: readonly RatingPair[]): DiagonalShare => {
  const places = pairs
    .map(({ reliability, credibility }) => [
      ordinalValue(reliabilityScheme, reliability),
      ordinalValue(credibilityScheme, credibility),
    ])
    .filter(([letter, digit]) => letter !== null && digit !== null)
  const counted = places.length
  const onDiagonal = places.filter(([letter, digit]) => letter === digit).length
  return { counted, onDiagonal, share: counted === 0 ? null : onDiagonal / counted }
}
