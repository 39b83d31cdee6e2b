import type { KeyOf } from './codings'

/** How far two values are apart, by their places; symmetric, 0 for a value and itself. */
export type Between = (a: number, b: number) => number

/** A squared difference for Krippendorff's alpha (domain 8.2). */
export interface Difference<V> {
  readonly keyOf: KeyOf<V>
  /** Whether the difference of two values depends on how often each value occurs. */
  readonly isByFrequency?: boolean
  /** The difference of the values, by their places; `counts` says how often each occurs. */
  over(values: readonly V[], counts: Float64Array): Between
  /** Σ of count · count · difference over all ordered pairs of values, where that has a shorter way. */
  total?(counts: Float64Array): number
}
