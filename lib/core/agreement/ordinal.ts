import type { Difference } from './difference'

/**
 * Values have an order and no distances: what lies between two is the number of ratings from one to the other, of the
 * two only half, squared (domain 8.2). Values are numbers whose order counts.
 */
export const ordinal: Difference<number> = {
  keyOf: (value) => value,
  isByFrequency: true,
  over(values, counts) {
    const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!)
    const below = new Float64Array(values.length)
    let sum = 0
    for (const place of order) {
      below[place] = sum + counts[place]! / 2
      sum += counts[place]!
    }
    return (a, b) => (below[a]! - below[b]!) ** 2
  },
}
