import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkCredibility,
  comparable,
  ordinalValue,
  shareOnDiagonal,
  weakestReliability,
} from '../../../lib/core/rating/rules'
import {
  credibilities,
  credibilityScheme,
  reliabilities,
  reliabilityScheme,
} from '../../../lib/core/rating/schemes'
import type { Credibility, Reliability } from '../../../lib/core/rating/schemes'

const fixed = { seed: 20240311, numRuns: 500 }

describe('checkCredibility', () => {
  it.each<[Credibility | null, string | null, number | null, 'E_UNCONFIRMED' | null]>([
    ['1', null, null, null],
    ['1', null, 0, 'E_UNCONFIRMED'],
    ['1', null, 1, 'E_UNCONFIRMED'],
    ['1', '', 1, 'E_UNCONFIRMED'],
    ['1', ' \n\t', 1, 'E_UNCONFIRMED'],
    ['1', 'The decree itself was published.', 1, null],
    ['1', 'The decree itself was published.', 0, null],
    ['1', null, 2, null],
    ['1', null, 7, null],
    ['2', null, 0, null],
    ['3', null, 0, null],
    ['4', null, 0, null],
    ['5', null, 0, null],
    ['6', null, 0, null],
    [null, null, 0, null],
  ])('%j with reason %j and κ_min %j: %j', (value, reason, kappaMin, code) => {
    expect(checkCredibility(value, reason, kappaMin)?.code ?? null).toBe(code)
  })

  it('says what is missing', () => {
    expect(checkCredibility('1', null, 1)?.message).toBe(
      'credibility "1" needs 2 independent confirmations or a reason; there are at least 1',
    )
  })
})

describe('ordinalValue and comparable', () => {
  it.each([
    ['A', 1],
    ['E', 5],
    ['F', null],
    [null, null],
    ['g', null],
  ])('reliability %j has place %j', (value, place) => {
    expect(ordinalValue(reliabilityScheme, value)).toBe(place)
  })

  it.each([
    ['1', 1],
    ['5', 5],
    ['6', null],
    [null, null],
  ])('credibility %j has place %j', (value, place) => {
    expect(ordinalValue(credibilityScheme, value)).toBe(place)
  })

  it.each([
    ['A', 'E', true],
    ['C', 'C', true],
    ['A', 'F', false],
    ['F', 'F', false],
    ['F', null, false],
    [null, 'A', false],
    [null, null, false],
  ])('%j beside %j is comparable: %j', (a, b, expected) => {
    expect(comparable(reliabilityScheme, a, b)).toBe(expected)
  })
})

describe('weakestReliability', () => {
  it.each<
    [(Reliability | null)[], { value: Reliability; hops: number[] } | null, number[], number[]]
  >([
    [[], null, [], []],
    [['A'], { value: 'A', hops: [1] }, [], []],
    [['A', 'C'], { value: 'C', hops: [2] }, [], []],
    [['C', 'A', 'C'], { value: 'C', hops: [1, 3] }, [], []],
    [['B', 'F'], { value: 'B', hops: [1] }, [2], []],
    [['B', null], { value: 'B', hops: [1] }, [], [2]],
    [['F', 'F'], null, [1, 2], []],
    [[null, 'F', 'D', null], { value: 'D', hops: [3] }, [2], [1, 4]],
  ])('%j', (values, weakest, cannotBeJudged, notRated) => {
    expect(weakestReliability(values)).toEqual({ weakest, cannotBeJudged, notRated })
  })

  it('is not moved by hops that are F or not rated', () => {
    const rated = fc.array(fc.constantFrom(...reliabilities))
    const silent = fc.array(fc.constantFrom('F' as const, null))
    fc.assert(
      fc.property(rated, silent, (values, extra) => {
        expect(weakestReliability([...values, ...extra]).weakest).toEqual(
          weakestReliability(values).weakest,
        )
      }),
      fixed,
    )
  })
})

describe('shareOnDiagonal', () => {
  const pair = (text: string) => ({
    reliability: text[0] === '-' ? null : (text[0] as Reliability),
    credibility: text[1] === '-' ? null : (text[1] as Credibility),
  })

  it.each<[string[], number, number, number | null]>([
    [[], 0, 0, null],
    [['A1', 'B2', 'C3', 'D4', 'E5'], 5, 5, 1],
    [['A2', 'B1'], 2, 0, 0],
    [['A1', 'A2', 'B2', 'C5'], 4, 2, 0.5],
    [['F6', 'F1', 'A6'], 0, 0, null],
    [['--', 'A-', '-1'], 0, 0, null],
    [['A1', 'F6', '--'], 1, 1, 1],
  ])('%j', (pairs, counted, onDiagonal, share) => {
    expect(shareOnDiagonal(pairs.map(pair))).toEqual({ counted, onDiagonal, share })
  })

  it('does not depend on the order of the pairs', () => {
    const pairs = fc.array(
      fc.record({
        reliability: fc.constantFrom(...reliabilities, null),
        credibility: fc.constantFrom(...credibilities, null),
      }),
    )
    fc.assert(
      fc.property(pairs, (list) => {
        expect(shareOnDiagonal(list.toReversed())).toEqual(shareOnDiagonal(list))
      }),
      fixed,
    )
  })
})
