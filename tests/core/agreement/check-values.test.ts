import { describe, expect, it, test } from 'vitest'
import {
  chainDistance,
  chainKey,
  chains,
  hopDistance,
  type ComparedChain,
} from '../../../lib/core/agreement/chain-distance'
import { chainSetDistance } from '../../../lib/core/agreement/chain-set-distance'
import { interval } from '../../../lib/core/agreement/interval'
import { ordinalRating } from '../../../lib/core/agreement/judgeable'
import { krippendorffAlpha, type Alpha } from '../../../lib/core/agreement/krippendorff-alpha'
import { masi, masiDistance } from '../../../lib/core/agreement/masi'
import type { Undefined } from '../../../lib/core/agreement/measured'
import { nominal } from '../../../lib/core/agreement/nominal'
import { ordinal } from '../../../lib/core/agreement/ordinal'
import { chainsApart } from './naive'
import { chainFrom } from './short-chains'

const measured = (alpha: Alpha | Undefined): Alpha => {
  if (alpha.status === 'undefined') throw new Error(alpha.reason)
  return alpha
}

/** The unit-test data of domain 8.5. */
const units: readonly (readonly (string | null)[])[] = [
  ['CNN UG', 'CNN UG', 'CNN UG'],
  ['CNN UG Milley', 'CNN UG', 'CNN Milley'],
  ['CNN UP', 'CNN UG', 'CNN UP'],
  ['CNN unattributed', 'CNN own', 'CNN unattributed'],
  ['NBC UG Pentagon', 'NBC Pentagon', null],
  ['? Arakhamia', 'Arakhamia', 'NYT Arakhamia'],
]
const codings = units.map((unit) => unit.map((text) => (text === null ? null : chainFrom(text))))

const credibility = ['223', '343', '222', '454', '336', '654'].map((row) => [...row])

const coders = [
  '* * * * * 3 4 1 2 1 1 3 3 * 3',
  '1 * 2 1 3 3 4 3 * * * * * * *',
  '* * 2 1 3 4 4 * 2 1 1 3 3 * 4',
].map((row) => row.split(' ').map((value) => (value === '*' ? null : Number(value))))
const literature = coders[0]!.map((_, unit) => coders.map((coder) => coder[unit]!))

const labels = [
  ['ev', 'ev', ''],
  ['', '', ''],
  ['ll lab', 'll', 'll lab'],
  ['hs', 'hs ll', 'll'],
  ['ia', ''],
  ['ev of', 'of', 'of mr'],
].map((unit) => unit.map((set) => set.split(' ').filter(Boolean)))

const numbers = credibility.map((unit) => unit.map(ordinalRating))
const kept = credibility.map((unit) => unit.map(Number))
const lastKinds = codings.map((unit) => unit.map((chain) => chain?.at(-1)?.kind ?? null))

describe('the check values of domain 8.5', () => {
  it.each<[string, Alpha | Undefined, number, number | null, number | null]>([
    ['chain distance', krippendorffAlpha(codings, chains), 125 / 241, 29 / 102, 241 / 408],
    [
      'whole chain, nominal',
      krippendorffAlpha(
        codings.map((unit) => unit.map((chain) => chain && chainKey(chain))),
        nominal,
      ),
      7 / 31,
      12 / 17,
      31 / 34,
    ],
    ['kind of the last hop', krippendorffAlpha(lastKinds, nominal), 65 / 113, 6 / 17, 113 / 136],
    [
      'credibility, ordinal',
      krippendorffAlpha(numbers, ordinal),
      16333 / 20128,
      253 / 32,
      629 / 15,
    ],
    ['credibility with 6 wrongly kept', krippendorffAlpha(kept, ordinal), 0.663213, null, null],
    ['label sets, MASI', krippendorffAlpha(labels, masi), 359 / 1071, 89 / 153, 7 / 8],
    ['from the literature, nominal', krippendorffAlpha(literature, nominal), 0.691358, null, null],
    ['from the literature, ordinal', krippendorffAlpha(literature, ordinal), 0.806721, null, null],
    [
      'from the literature, interval',
      krippendorffAlpha(literature, interval),
      0.810845,
      null,
      null,
    ],
  ])('%s', (_measure, alpha, value, observed, expected) => {
    const found = measured(alpha)
    expect(found.value.toFixed(6)).toBe(value.toFixed(6))
    if (observed !== null) expect(found.observed).toBeCloseTo(observed, 12)
    if (expected !== null) expect(found.expected).toBeCloseTo(expected, 12)
  })

  test('17 values of six units take part', () => {
    expect(measured(krippendorffAlpha(codings, chains))).toMatchObject({ units: 6, values: 17 })
  })

  it.each([
    [1, 0, 1, 1 / 3],
    [1, 0, 2, 1 / 3],
    [1, 1, 2, 1 / 2],
    [2, 0, 1, 3 / 8],
    [2, 0, 2, 0],
    [3, 0, 1, 3 / 8],
    [4, 0, 1, 1 / 3],
    [5, 0, 1, 1 / 2],
    [5, 0, 2, 1 / 2],
    [5, 1, 2, 1 / 2],
  ])('unit %i, raters %i and %i are %d apart', (unit, a, b, distance) => {
    const [one, other] = [codings[unit]![a]!, codings[unit]![b]!]
    expect(chainDistance(one, other)).toBeCloseTo(distance, 12)
    expect(chainsApart(one, other)).toBeCloseTo(distance, 12)
  })
})

describe('what changing a hop costs (domain 8.3)', () => {
  const hop = (text: string) => chainFrom(text)[0]!
  it.each([
    ['CNN', 'CNN', 0],
    ['UG', 'UG', 0],
    ['?', '?', 0],
    ['CNN', 'NBC', 1 / 2],
    ['UG', 'UP', 3 / 4],
    ['own', 'unattributed', 3 / 4],
    ['Milley', 'Pentagon', 3 / 4],
    ['CNN', 'UG', 1],
    ['?', 'CNN', 1],
  ])('%s for %s: %d', (a, b, cost) => {
    expect(hopDistance(hop(a), hop(b))).toBe(cost)
    expect(hopDistance(hop(b), hop(a))).toBe(cost)
  })

  test('a quarter where only the kind is disputed, a half where only one knows who it is', () => {
    expect(hopDistance(hop('CNN'), { ...hop('CNN'), kind: 'agency' })).toBe(1 / 4)
    expect(hopDistance(hop('CNN'), { ...hop('CNN'), source: null })).toBe(1 / 2)
  })
})

describe('sets', () => {
  const set = (...texts: string[]): ComparedChain[] => texts.map(chainFrom)
  it.each([
    ['none', set(), set(), 0],
    ['one against none', set('CNN'), set(), 1],
    ['the same in another order', set('CNN UG', 'NBC own'), set('NBC own', 'CNN UG'), 0],
    ['one left over', set('CNN UG'), set('CNN UG', 'NBC'), 1 / 2],
    ['a pairing that is not the first at hand', set('CNN UG', 'CNN'), set('CNN', 'NBC UG'), 1 / 8],
  ])('%s', (_what, a, b, distance) => {
    expect(chainSetDistance(a, b)).toBeCloseTo(distance, 12)
    expect(chainSetDistance(b, a)).toBeCloseTo(distance, 12)
  })

  it.each([
    [[], [], 0],
    [[], ['a'], 1],
    [['a'], ['a', 'a'], 0],
    [['a'], ['a', 'b'], 1 - (1 / 2) * (2 / 3)],
    [['a', 'b'], ['b', 'c'], 1 - (1 / 3) * (1 / 3)],
    [['a'], ['b'], 1],
  ])('labels %j and %j', (a, b, distance) => {
    expect(masiDistance(a, b)).toBeCloseTo(distance, 12)
  })
})
