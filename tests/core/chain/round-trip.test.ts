import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChain } from '../../../lib/core/chain/parse'
import { settle } from '../../../lib/core/chain/parsed'
import { printChain, printChains, writeName } from '../../../lib/core/chain/print'
import { anyText, chains, registryOf } from './generated'

describe('what is printed', { timeout: 120_000 }, () => {
  it('reads back to the same chain, over 20,000 chains', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const result = parseChain(printChain(chain), { resolve: registryOf(chain) })
        const read = result.status === 'ok' ? result.chains.map((each) => settle(each)) : result
        // Vitest's own comparison is slow twenty thousand times over; it is asked only to show a difference.
        if (!isDeepStrictEqual(read, [chain])) expect(read).toEqual([chain])
      }),
      { seed: 20260714, numRuns: 20_000 },
    )
  })

  it('keeps several chains apart', () => {
    fc.assert(
      fc.property(fc.array(chains, { minLength: 1, maxLength: 4 }), (several) => {
        const text = printChains(several)
        const result = parseChain(text, { resolve: () => [] })
        expect(result.status === 'ok' && printChains(result.chains)).toBe(text)
      }),
      { seed: 20260715, numRuns: 1_000 },
    )
  })

  it('writes any name so that it is read as one name', () => {
    fc.assert(
      fc.property(chains, ([hop]) => {
        const { label } = hop!
        fc.pre(label !== '' && label !== '?')
        const known = [{ id: 'it', name: label, kind: 'outlet' as const }]
        const result = parseChain(writeName(label), {
          resolve: (name) => (name === label ? known : []),
        })
        expect(result).toMatchObject({
          status: 'ok',
          chains: [[{ source: 'it', label, certain: true }]],
        })
      }),
      { seed: 20260716, numRuns: 2_000 },
    )
  })
})

describe('what is typed', { timeout: 120_000 }, () => {
  it('never throws, and what is read prints to text that reads back to itself', () => {
    const line = fc.oneof(
      anyText(60),
      fc
        .array(chains, { minLength: 1, maxLength: 3 })
        .map((some) => some.map(printChain).join(' via ')),
      fc
        .array(
          fc.tuple(chains, fc.constantFrom(' via ', ' <- ', ' > ', ' + ', ' ; ', ' -> ', '')),
          {
            minLength: 1,
            maxLength: 4,
          },
        )
        .map((parts) => parts.map(([[hop], joint]) => hop!.label + joint).join('')),
    )
    fc.assert(
      fc.property(line, (input) => {
        const result = parseChain(input, { resolve: () => [] })
        if (result.status === 'error') {
          expect(result.at + result.length).toBeLessThanOrEqual(Array.from(input).length)
        }
        if (result.status !== 'ok') return
        const text = printChains(result.chains)
        const again = parseChain(text, { resolve: () => [] })
        expect(again.status === 'ok' && printChains(again.chains)).toBe(text)
      }),
      { seed: 20260717, numRuns: 3_000 },
    )
  })
})
