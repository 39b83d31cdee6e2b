import { describe, expect, it } from 'vitest'
import { numbersFrom } from './newsrooms-at-work'
import { figuresOf, type Written } from './write'

interface Expected {
  readonly D?: number
  readonly N: number
  readonly O: readonly [number, number]
  readonly K: readonly [number, number]
  readonly through?: readonly string[]
  readonly flags?: readonly string[]
}

const one = 'ein Beamter [unnamed-person]'
const two = 'Beamte ×2 [unnamed-group]'
const three = 'Beamte ×3 [unnamed-group]'
const plural = 'Beamte ×≥2 [unnamed-group]'

/** So many unnamed people, each told to another newsroom. */
const apiece = (count: number) =>
  Array.from({ length: count }, (_, i) => `d${i}: Blatt ${i} [outlet] | ${one}`)

/** Statements that keep everybody of one camp apart from everybody of another. */
const camps = (count: number, camp: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j) =>
      camp(i) === camp(j) ? [] : [`r${j + 1} ≠ r${i + 1}`],
    ).flat(),
  )

const graphs: readonly (readonly [string, Written, Expected])[] = [
  [
    'a chain of relays adds nothing: the one official is one origin, and only the last relay gathered',
    {
      reports: [`d1: Aurora | Bote ← Courier ← ${one}`, `d2: Bote | Courier ← ${one}`],
      who: ['r1 = r2'],
    },
    { N: 1, O: [1, 1], K: [1, 1], through: ['Courier', 'Bote'], flags: ['single-source'] },
  ],
  [
    'two outlets that cite each other and nobody else have no origin, not even at most',
    { reports: ['d1: Aurora | Bote', 'd2: Bote | Aurora'] },
    { N: 2, O: [0, 0], K: [0, 0], through: [], flags: ['circular-reporting'] },
  ],
  [
    'a circle of three is a circle, and who cites it from outside gains nothing by it',
    {
      reports: [
        'd1: Aurora | Bote',
        'd2: Bote | Courier',
        'd3: Courier | Aurora',
        'd4: Echo | Aurora',
      ],
    },
    { N: 3, O: [0, 0], K: [0, 0], flags: ['circular-reporting'] },
  ],
  [
    'a circle beside an origin it never reaches: the origin counts alone',
    { reports: ['d1: Aurora | Bote', 'd2: Bote | Aurora', 'd3: Courier | Lind'] },
    {
      N: 3,
      O: [1, 1],
      K: [1, 1],
      through: ['Ida Lind', 'Courier'],
      flags: ['circular-reporting', 'single-source'],
    },
  ],
  [
    'a circle that an origin reaches is founded: one origin, and the two open ends may be that one or others',
    { reports: ['d1: Aurora | Bote', 'd2: Bote | Aurora', 'd3: Bote | Lind'] },
    { N: 2, O: [1, 3], K: [1, 2] },
  ],
  [
    'sister papers citing each other are one newsroom and no circle, only an open end',
    { reports: ['d1: Aurora | Aurora am Sonntag', 'd2: Aurora am Sonntag | Lind'] },
    { N: 1, O: [1, 2], K: [1, 1], through: ['Aurora'] },
  ],
  [
    'A reports, B repeats, A cites B: B came out later, so A cannot have it from there',
    {
      reports: [`d1: Aurora | ${one}`, 'd2: Bote | Aurora', 'd3: Aurora | Bote'],
      more: {
        r1: { published: '2031-05-01' },
        r2: { published: '2031-05-02' },
        r3: { published: '2031-05-03' },
      },
    },
    { N: 1, O: [1, 3], K: [1, 1], through: ['Aurora'], flags: ['E_TIME'] },
  ],
  [
    'time conflict: the cited paper came out a day later, so its official is lost and the chain is open',
    {
      reports: [`d1: Aurora | Bote ← ${one}`, 'd2: Bote | Roth'],
      more: { r1: { published: '2031-05-01' }, r2: { published: '2031-05-02' } },
    },
    { N: 2, O: [1, 2], K: [1, 2], flags: ['E_TIME'] },
  ],
  [
    'the same day proves nothing, and neither does a date that only one of them has',
    {
      reports: ['d1: Aurora | Bote ← Lind', 'd2: Bote | Lind', 'd3: Courier | Bote ← Lind'],
      more: { r1: { published: '2031-05-01T06:00Z' }, r2: { published: '2031-05-01' } },
    },
    { N: 1, O: [1, 1], K: [1, 1], through: ['Ida Lind', 'Bote'], flags: ['single-source'] },
  ],
  [
    'a translation that came out late does not make its original late',
    {
      reports: ['d1: Aurora | Bote ← Lind', 'd2: Linguo ← Bote | Lind'],
      more: { r1: { published: '2031-05-01' }, r2: { published: '2031-05-09' } },
    },
    { N: 1, O: [1, 1], K: [1, 1], through: ['Ida Lind', 'Bote'], flags: ['single-source'] },
  ],
  [
    'three translations of one article are three documents, one newsroom, one origin',
    {
      reports: [
        'd1: ? [aggregator] ← Linguo ← Bote | Lind',
        'd2: Linguo ← Bote | Lind',
        'd3: Spiegelei [aggregator] ← Bote | Lind',
      ],
    },
    { D: 3, N: 1, O: [1, 1], K: [1, 1], through: ['Ida Lind', 'Bote'], flags: ['single-source'] },
  ],
  [
    'diamond: one origin through two newsrooms to one paper does not confirm itself',
    { reports: ['d1: Aurora | Bote ← Lind', 'd2: Aurora | Courier ← Lind'] },
    { N: 2, O: [1, 1], K: [1, 1], through: ['Ida Lind', 'Aurora'], flags: ['single-source'] },
  ],
  [
    'two origins through one newsroom: it may have misheard both',
    { reports: ['d1: Aurora | Lind', 'd2: Bote | Aurora ← Roth'] },
    { N: 1, O: [2, 2], K: [1, 1], through: ['Aurora'] },
  ],
  [
    'two origins, each through a newsroom of its own: two confirmations',
    { reports: ['d1: Aurora | Lind', 'd2: Bote | Roth'] },
    { N: 2, O: [2, 2], K: [2, 2], through: [] },
  ],
  [
    'two newsrooms of their own knowledge confirm each other, a republisher of one does not',
    { reports: ['d1: Aurora | own', 'd2: Bote | own', 'd3: Depesche | Aurora ← own'] },
    { N: 2, O: [2, 2], K: [2, 2] },
  ],
  [
    'one public speech heard by three is one origin; another speech of hers is another',
    {
      reports: ['d1: Aurora | Lind', 'd2: Bote | Lind', 'd3: Courier | Lind'],
      more: { r1: { utterance: 'u1' }, r2: { utterance: 'u1' }, r3: { utterance: 'u2' } },
    },
    { N: 3, O: [2, 2], K: [2, 2] },
  ],
  [
    'must-link: the two officials of two papers are the same, so nothing is left but one pair',
    { reports: [`d1: Aurora | ${two}`, `d2: Bote | ${two}`], who: ['r1 = r2'] },
    { N: 2, O: [2, 2], K: [2, 2] },
  ],
  [
    'cannot-link: two single officials who are different are two, though they might else be one',
    { reports: [`d1: Aurora | ${one}`, `d2: Bote | ${one}`], who: ['r1 ≠ r2'] },
    { N: 2, O: [2, 2], K: [2, 2] },
  ],
  [
    'one of the group: the single official adds nobody, but he was also told to another paper',
    { reports: [`d1: Aurora | ${three}`, `d2: Bote | ${one}`], who: ['r1 = r2'] },
    { N: 2, O: [3, 3], K: [2, 2] },
  ],
  [
    'three who all differ make a ring of three, not of two colours: five kept apart in a ring need three people',
    {
      reports: apiece(5),
      who: ['r1 ≠ r2', 'r2 ≠ r3', 'r3 ≠ r4', 'r4 ≠ r5', 'r5 ≠ r1'],
    },
    { N: 5, O: [3, 5], K: [3, 5] },
  ],
  [
    'the least confirmations are not those of the fewest people: three people would give three, four give two, because Bote’s and Courier’s one may be the same and only be none of the others',
    {
      reports: [
        ...['d1', 'd2', 'd3'].map((id) => `${id}: Aurora | ${one}`),
        `d4: Bote | ${one}`,
        `d5: Courier | ${one}`,
      ],
      who: [...['r1 ≠ r2', 'r2 ≠ r3', 'r1 ≠ r3'], ...['r4 ≠ r1', 'r4 ≠ r2', 'r5 ≠ r2', 'r5 ≠ r3']],
    },
    { N: 3, O: [3, 5], K: [2, 3] },
  ],
  [
    '200 unnamed people in 200 newsrooms may all be one, and may all be different',
    { reports: apiece(200) },
    { N: 200, O: [1, 200], K: [1, 200] },
  ],
  [
    '200 unnamed people in five camps that share nobody are at least five',
    { reports: apiece(200), who: camps(200, (i) => i % 5) },
    { N: 200, O: [5, 200], K: [5, 200] },
  ],
  [
    'a plural that stands in two papers may be the same two, told to both: two confirmations at least',
    { reports: [`d1: Aurora | ${plural}`, `d2: Bote | ${plural}`] },
    { N: 2, O: [2, 4], K: [2, 2] },
  ],
  [
    'nothing but vague words, missing sources and unknown hops: perhaps three, certainly none',
    {
      reports: [
        'd1: Aurora | Beobachter [vague]',
        'd2: Bote | unattributed',
        'd3: Courier | ? [unknown]',
      ],
    },
    { N: 3, O: [0, 3], K: [0, 3] },
  ],
  [
    'a post that quotes a paper is no origin, a post of its own is one',
    { reports: ['d1: Aurora | @lind [social] ← Bote ← Roth', 'd2: Courier | @roth [social]'] },
    { N: 2, O: [2, 2], K: [2, 2] },
  ],
  [
    'parallel origins: an article that names two people has two origins and one newsroom',
    { reports: ['d1: Aurora | Lind + Roth'] },
    { N: 1, O: [2, 2], K: [1, 1], through: ['Aurora'] },
  ],
]

describe('graphs, each with the reason for its figures', () => {
  it.each(graphs)('%s', (_why, written, { D, N, O, K, through, flags = [] }) => {
    const figures = figuresOf(written)
    expect(figures).toMatchObject({ newsrooms: N, origins: O, confirmations: K, flags })
    if (D !== undefined) expect(figures.documents).toBe(D)
    if (through) expect(figures.bottlenecks).toEqual(through)
    expect(figures).not.toHaveProperty('bounded')
  })
})

describe('too many possibilities to compare', () => {
  /** Everybody apart from about half of the others, without a pattern. */
  function tangled(count: number): Written {
    const next = numbersFrom(7)
    const pairs = Array.from({ length: count }, (_, i) =>
      Array.from({ length: i }, (_, j) => `r${j + 1} ≠ r${i + 1}`),
    ).flat()
    return { reports: apiece(count), who: pairs.filter(() => next(2) === 0) }
  }

  it('is said, and the bounds still hold the truth between them', { timeout: 30_000 }, () => {
    const { origins, confirmations, bounded, working } = figuresOf(tangled(120))
    expect(bounded).toBe(true)
    expect(origins[0]).toBeGreaterThanOrEqual(confirmations[0])
    expect([origins[1], confirmations[1]]).toEqual([120, 120])
    expect(confirmations[0]).toBeGreaterThanOrEqual(1)
    expect(working.at(-1)).toMatch(/too low/)
  })
})
