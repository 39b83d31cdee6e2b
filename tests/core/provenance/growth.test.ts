import { describe, expect, it } from 'vitest'
import { countClaim } from '../../../lib/core/provenance/count'
import { largeClaim, options } from './newsrooms-at-work'

const sizes = { reportsEach: 2, hopsEach: 10, outlets: 300 }

/** The least processor time of several tries, in milliseconds: others may be at work on the machine. */
function cost(documents: number, tries: number): number {
  const claim = largeClaim({ ...sizes, documents })
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage()
    const counted = countClaim(claim, options)
    const { user, system } = process.cpuUsage(before)
    expect(counted).toMatchObject({ status: 'counted', documents, bounded: false })
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('the cost of counting', () => {
  it('grows no faster than the reports of the claim', { timeout: 120_000, retry: 2 }, () => {
    cost(200, 3)
    const [small, large] = [cost(1000, 4), cost(8000, 2)]
    // Eight times the reports; what is over eight is left for a machine with others at work.
    expect(large / small).toBeLessThan(16)
  })

  it('of one claim of twenty reports is a small part of that of all', { timeout: 60_000 }, () => {
    const one = cost(10, 5)
    expect(cost(2000, 2) / one).toBeGreaterThan(20)
  })
})
