import type { Difference } from './difference'

type Labels = readonly string[]

/**
 * How far two sets of labels are apart (Passonneau 2006; domain 8.2): 1 − J·M, with the overlap J = |A∩B| / |A∪B| and
 * M 1 for equal sets, 2/3 where one contains the other, 1/3 where they overlap, 0 where they share nothing. Two empty
 * sets are equal; repeated labels count once.
 */
export function masiDistance(a: Labels, b: Labels): number {
  const [one, other] = [new Set(a), new Set(b)]
  const shared = [...one].filter((label) => other.has(label)).length
  const united = one.size + other.size - shared
  if (united === 0) return 0
  return 1 - (shared / united) * kinshipOf(shared, one.size, other.size)
}

function kinshipOf(shared: number, one: number, other: number): number {
  if (shared === one && shared === other) return 1
  if (shared === Math.min(one, other)) return 2 / 3
  return shared > 0 ? 1 / 3 : 0
}

/** Sets of labels for alpha; MASI is used as the squared difference itself. */
export const masi: Difference<Labels> = {
  keyOf: (labels) => JSON.stringify([...new Set(labels)].sort()),
  over: (values) => (a, b) => masiDistance(values[a]!, values[b]!),
}
