import type { Difference } from './difference'

/** Values are the same or they are not: 0 or 1. */
export const nominal: Difference<string | number> = {
  keyOf: (value) => value,
  over: () => (a, b) => (a === b ? 0 : 1),
  total(counts) {
    let [all, squares] = [0, 0]
    for (const count of counts) {
      all += count
      squares += count * count
    }
    return all * all - squares
  },
}
