import { describe, expect, it } from 'vitest'
import { chains, type ComparedChain } from '../../../lib/core/agreement/chain-distance'
import type { Difference } from '../../../lib/core/agreement/difference'
import { krippendorffAlpha } from '../../../lib/core/agreement/krippendorff-alpha'
import { nominal } from '../../../lib/core/agreement/nominal'
import { ordinal } from '../../../lib/core/agreement/ordinal'
import { seeded } from '../../../lib/core/agreement/random'
import { shortHops } from './short-chains'

/** Three raters who mostly give the same value, out of `values`. */
function ratings<V>(units: number, values: readonly V[]): V[][] {
  const random = seeded(units)
  const any = () => values[Math.floor(random() * values.length)]!
  return Array.from({ length: units }, () => {
    const truth = any()
    return [0, 1, 2].map(() => (random() < 0.8 ? truth : any()))
  })
}

/** The least processor time of several tries, in milliseconds. */
function cost<V>(units: number, values: readonly V[], difference: Difference<V>): number {
  const codings = ratings(units, values)
  const times = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage()
    expect(krippendorffAlpha(codings, difference)).toMatchObject({ status: 'measured', units })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const fewChains: ComparedChain[] = shortHops.flatMap((hop) =>
  shortHops.map((other) => [hop, other]),
)

function growth<V>(values: readonly V[], difference: Difference<V>): number {
  cost(500, values, difference)
  const [small, large] = [cost(5_000, values, difference), cost(50_000, values, difference)]
  return large / small
}

describe('ten times the units', { timeout: 120_000, retry: 2 }, () => {
  it.each<[string, () => number]>([
    ['nominal', () => growth<number | string>([1, 2, 3, 4, 5], nominal)],
    ['ordinal', () => growth([1, 2, 3, 4, 5], ordinal)],
    ['chains', () => growth<ComparedChain>(fewChains, chains)],
  ])('cost about ten times as much: %s', (_measure, measure) => {
    // Twice over what is expected is left for a machine with others at work.
    expect(measure()).toBeLessThan(20)
  })
})
