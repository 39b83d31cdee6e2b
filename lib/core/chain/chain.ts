import type { Span } from '../text/span'
import type { HopKind } from './kinds'
import type { Facets } from './facets'

/** How many people stand behind a hop: exactly `n`, or at least `n` (typed `×2`, `×≥2`). */
export interface Count {
  readonly n: number
  readonly atLeast: boolean
}

/** Where a hop is known from: the text says so, the reviewer reads it so, or it was found outside the text. */
export const bases = ['explicit', 'inferred', 'researched'] as const
export type Basis = (typeof bases)[number]

/** One member of a chain: somebody who passed the content on, or with whom it began. */
export interface Hop {
  /** Identity of the known Source, or null while the hop is only a label, or stands for nobody. */
  readonly source: string | null
  /** Name as printed: the Source's name, an unnamed source's description, '?' for `unknown`, '' for `own` and `unattributed`. */
  readonly label: string
  readonly kind: HopKind
  readonly count: Count | null
  /** False when the reviewer is not sure of this hop (typed `?` after the name). */
  readonly certain: boolean
  readonly basis: Basis
  /** True for a further origin beside the hop before it (typed `a + b`); only at the origin end. */
  readonly parallel: boolean
  /** The words of the version that show this hop. */
  readonly evidence: readonly Span[]
  readonly facets: Facets
}

/** Hops from the one nearest to the reader to the origin; a spine has the same shape. */
export type Chain = readonly Hop[]

/** At most this many hops, the spine included. */
export const maxHops = 12
