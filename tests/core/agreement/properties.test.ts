import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { alphaInterval, bootstrapInterval } from '../../../lib/core/agreement/bootstrap'
import {
  chainDistance,
  chains,
  type ComparedChain,
} from '../../../lib/core/agreement/chain-distance'
import { chainSetDistance, chainSets } from '../../../lib/core/agreement/chain-set-distance'
import { cohenKappa } from '../../../lib/core/agreement/cohen-kappa'
import type { Codings } from '../../../lib/core/agreement/codings'
import { shareOnDiagonal } from '../../../lib/core/agreement/diagonal'
import type { Difference } from '../../../lib/core/agreement/difference'
import { interval } from '../../../lib/core/agreement/interval'
import { isJudgeable, ordinalRating } from '../../../lib/core/agreement/judgeable'
import { krippendorffAlpha } from '../../../lib/core/agreement/krippendorff-alpha'
import { masi } from '../../../lib/core/agreement/masi'
import { relianceOf, undefinedReasons, undefinedWords } from '../../../lib/core/agreement/measured'
import { nominal } from '../../../lib/core/agreement/nominal'
import { ordinal } from '../../../lib/core/agreement/ordinal'
import { alphaPerLabel } from '../../../lib/core/agreement/per-label'
import { percentAgreement } from '../../../lib/core/agreement/percent-agreement'
import { seeded } from '../../../lib/core/agreement/random'
import {
  chainsApart,
  labelSets,
  naiveAlpha,
  naiveKappa,
  ranks,
  sameOrNot,
  setsApart,
} from './naive'
import { shortHops } from './short-chains'

const runs = { numRuns: 300, seed: 8 }

const codingsOf = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<(V | null)[][]> =>
  fc.array(fc.array(fc.option(value), { minLength: 1, maxLength: 4 }), { maxLength: 7 })

const chain = fc.array(fc.constantFrom(...shortHops), { maxLength: 4 })
const digit = fc.integer({ min: 1, max: 5 })

function agrees<V>(
  codings: Codings<V>,
  difference: Difference<V>,
  naive: (a: V, b: V, all: readonly V[]) => number,
): void {
  const alpha = krippendorffAlpha(codings, difference)
  const expected = naiveAlpha(codings, naive)
  if (expected === null) expect(alpha.status).toBe('undefined')
  else expect(alpha.status === 'measured' && alpha.value).toBeCloseTo(expected, 9)
}

/** Asserts that alpha and its formula agree over any codings of some values. */
const agreesOver =
  <V>(
    value: fc.Arbitrary<V>,
    difference: Difference<V>,
    naive: (a: V, b: V, all: readonly V[]) => number,
  ) =>
  () =>
    fc.assert(
      fc.property(codingsOf(value), (codings) => agrees(codings, difference, naive)),
      runs,
    )

describe('alpha agrees with its formula, pair by pair', () => {
  it.each<[string, () => void]>([
    ['nominal', agreesOver<number | string>(digit, nominal, sameOrNot)],
    ['ordinal', agreesOver(digit, ordinal, ranks)],
    ['interval', agreesOver(digit, interval, (a, b) => (a - b) ** 2)],
    ['label sets', agreesOver<readonly string[]>(fc.subarray([...'abcd']), masi, labelSets)],
    ['chains', agreesOver<ComparedChain>(chain, chains, chainsApart)],
    [
      'sets of chains',
      agreesOver<readonly ComparedChain[]>(fc.array(chain, { maxLength: 3 }), chainSets, setsApart),
    ],
  ])('%s', { timeout: 60_000 }, (_measure, assertion) => {
    assertion()
  })
})

describe('distances', () => {
  it('lie between 0 and 1, are symmetric and 0 for the same', () => {
    fc.assert(
      fc.property(chain, chain, (a, b) => {
        const apart = chainDistance(a, b)
        expect(apart).toBe(chainDistance(b, a))
        expect(apart).toBeGreaterThanOrEqual(0)
        expect(apart).toBeLessThanOrEqual(1)
        expect(chainDistance(a, a)).toBe(0)
      }),
      runs,
    )
  })

  it('of sets are those of the cheapest pairing', () => {
    fc.assert(
      fc.property(fc.array(chain, { maxLength: 4 }), fc.array(chain, { maxLength: 4 }), (a, b) => {
        expect(chainSetDistance(a, b)).toBeCloseTo(setsApart(a, b), 9)
      }),
      runs,
    )
  })
})

describe('two raters', () => {
  const pair = fc.tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('x', 'y', 'z'))

  it('agree beyond chance as Cohen says', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const kappa = cohenKappa(pairs, (value) => value)
        const expected = naiveKappa(pairs)
        if (expected === null) expect(kappa.status).toBe('undefined')
        else expect(kappa.status === 'measured' && kappa.value).toBeCloseTo(expected, 9)
      }),
      runs,
    )
  })

  test('what one left out does not count', () => {
    const codings = [
      ['x', 'x'],
      ['x', 'y'],
      ['y', 'y'],
      ['y', null],
      [null, 'x'],
      ['y', 'y'],
    ]
    expect(cohenKappa(codings, (value) => value)).toMatchObject({ units: 4, value: 0.5 })
    expect(percentAgreement(codings, (value) => value)).toMatchObject({ units: 4, value: 0.75 })
  })
})

describe('what has no value says why', () => {
  const key = (value: string) => value
  it.each([
    ['alpha of nothing', krippendorffAlpha<number>([], nominal), 'no-pairs'],
    ['alpha of units judged once', krippendorffAlpha([[1], [2, null]], nominal), 'no-pairs'],
    [
      'alpha without variation',
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        ordinal,
      ),
      'no-variation',
    ],
    ['alpha of equal chains', krippendorffAlpha([[shortHops, shortHops]], chains), 'no-variation'],
    ['percent of nothing', percentAgreement<string>([['x', null]], key), 'no-pairs'],
    ['kappa of nothing', cohenKappa<string>([['x', null]], key), 'no-pairs'],
    ['kappa without variation', cohenKappa([['x', 'x']], key), 'no-variation'],
    [
      'diagonal of F and 6',
      shareOnDiagonal([
        ['F', '1'],
        ['A', '6'],
      ]),
      'no-ratings',
    ],
    [
      'an interval of nothing',
      alphaInterval<number>([], nominal, { random: seeded(1) }),
      'no-pairs',
    ],
    [
      'an interval without variation',
      alphaInterval([[1, 1]], nominal, { random: seeded(1) }),
      'no-variation',
    ],
  ])('%s', (_what, result, reason) => {
    expect(result).toEqual({ status: 'undefined', reason })
  })

  test('in both languages', () => {
    for (const reason of undefinedReasons) {
      expect(undefinedWords[reason].de).not.toBe(undefinedWords[reason].en)
    }
  })
})

describe('ratings', () => {
  test('the share on the diagonal leaves out what judges nothing', () => {
    const ratings = [
      ['A', '1'],
      ['B', '2'],
      ['C', '4'],
      ['F', '6'],
      ['E', '5'],
      ['B', '6'],
    ] as const
    expect(shareOnDiagonal(ratings)).toEqual({ status: 'measured', value: 3 / 4, units: 4 })
  })

  it.each([
    ['A', 1, 'yes'],
    ['E', 5, 'yes'],
    ['3', 3, 'yes'],
    ['F', null, 'no'],
    ['6', null, 'no'],
    ['AB', null, 'no'],
    [null, null, null],
  ] as const)('%s is %s on the scale, judged: %s', (value, place, judged) => {
    expect([ordinalRating(value), isJudgeable(value)]).toEqual([place, judged])
  })

  it.each([
    [0.8, 'reliable'],
    [0.7, 'tentative'],
    [0.5, 'unreliable'],
  ])('%d is %s', (alpha, reliance) => {
    expect(relianceOf(alpha)).toBe(reliance)
  })

  test('a label is looked at by itself once it was given ten times', () => {
    const units = Array.from({ length: 12 }, (_, i) => [
      i < 6 ? ['often', 'seldom'].slice(0, i === 0 ? 2 : 1) : [],
      i < 5 ? ['often'] : [],
    ])
    const [only, ...more] = alphaPerLabel(units)
    expect(more).toEqual([])
    expect(only).toMatchObject({
      label: 'often',
      uses: 11,
      alpha: { status: 'measured', units: 12 },
    })
  })
})

describe('intervals', () => {
  const next = seeded(5)
  const codings = Array.from({ length: 60 }, () => {
    const truth = 1 + Math.floor(next() * 5)
    return [0, 1, 2].map(() => (next() < 0.8 ? truth : 1 + Math.floor(next() * 5)))
  })

  test('are the same for the same seed, and hold the value', () => {
    const once = alphaInterval(codings, ordinal, { random: seeded(1) })
    const alpha = krippendorffAlpha(codings, ordinal)
    if (once.status === 'undefined' || alpha.status === 'undefined') throw new Error('has a value')
    expect(once).toEqual(alphaInterval(codings, ordinal, { random: seeded(1) }))
    expect(once).not.toEqual(alphaInterval(codings, ordinal, { random: seeded(2) }))
    expect(once.low).toBeLessThan(alpha.value)
    expect(once.high).toBeGreaterThan(alpha.value)
    expect(once.draws).toBe(1000)
  })

  test('of alpha are those of drawing the units themselves', () => {
    const direct = bootstrapInterval(codings, (drawn) => krippendorffAlpha(drawn, nominal), {
      random: seeded(3),
      times: 200,
    })
    const quick = alphaInterval(codings, nominal, { random: seeded(3), times: 200 })
    if (direct.status === 'undefined' || quick.status === 'undefined')
      throw new Error('has a value')
    expect(quick.low).toBeCloseTo(direct.low, 12)
    expect(quick.high).toBeCloseTo(direct.high, 12)
  })

  test('grow wider with the level, and narrower with the units', () => {
    const width = (units: typeof codings, level: number) => {
      const found = alphaInterval(units, nominal, { random: seeded(4), level, times: 400 })
      if (found.status === 'undefined') throw new Error('has a value')
      return found.high - found.low
    }
    expect(width(codings, 0.99)).toBeGreaterThan(width(codings, 0.8))
    expect(width([...codings, ...codings, ...codings, ...codings], 0.95)).toBeLessThan(
      width(codings, 0.95),
    )
  })
})
