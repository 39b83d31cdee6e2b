import type { Difference } from './difference'

/** Values are numbers with distances: their difference, squared. */
export const interval: Difference<number> = {
  keyOf: (value) => value,
  over: (values) => (a, b) => (values[a]! - values[b]!) ** 2,
}
