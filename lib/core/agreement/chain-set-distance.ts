import { chainDistance, chainKey, type ComparedChain } from './chain-distance'
import type { Difference } from './difference'
import { cheapestPairing } from './pairing'

/**
 * How far two sets of chains of one paragraph are apart (domain 8.4), from 0 to 1: the chains are paired as cheaply as
 * possible, each left over costs 1, and the sum is divided by the size of the larger set. Two empty sets are equal.
 */
export function chainSetDistance(a: readonly ComparedChain[], b: readonly ComparedChain[]): number {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  if (more.length === 0) return 0
  const costs = fewer.map((chain) => more.map((other) => chainDistance(chain, other)))
  return (cheapestPairing(costs) + more.length - fewer.length) / more.length
}

/** Sets of chains for alpha; the distance is used as the squared difference itself. */
export const chainSets: Difference<readonly ComparedChain[]> = {
  keyOf: (set) => JSON.stringify(set.map(chainKey).sort()),
  over: (values) => (a, b) => chainSetDistance(values[a]!, values[b]!),
}
