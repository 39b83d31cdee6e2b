import { describe, expect, it, test } from 'vitest'
import { countFile } from '../../../lib/core/provenance/count-file'
import { answerTo, errorOf, figuresOf, fileWith, type Written } from './write'

const one = 'ein Beamter [unnamed-person]'
const two = 'Beamte ×2 [unnamed-group]'
const three = 'Beamte ×3 [unnamed-group]'

const cases: readonly (readonly [
  code: string,
  why: string,
  written: Written,
  reports: readonly string[],
])[] = [
  ['E_UNKNOWN_KIND', 'a kind nobody knows', { reports: ['d: Aurora | Lind [friend]'] }, ['r1']],
  ['E_EMPTY_HOP', 'nothing after the arrow', { reports: ['d: Aurora | Bote ←'] }, ['r1']],
  [
    'E_CYCLE',
    'the same outlet twice in one chain',
    { reports: ['d: Aurora | Bote ← Aurora'] },
    ['r1'],
  ],
  ['E_AMBIGUOUS', 'two outlets with “via”', { reports: ['d: Echo | Aurora via Bote'] }, ['r1']],
  ['E_UNRESOLVED', 'a name without a kind', { reports: ['d: Aurora | Mo Meer'] }, ['r1']],
  ['E_SEVERAL', 'two chains in one report', { reports: ['d: Aurora | Lind ; Roth'] }, ['r1']],
  [
    'E_DATE',
    'a day that does not exist',
    { reports: ['d: Aurora | Lind'], more: { r1: { published: '2031-02-30' } } },
    ['r1'],
  ],
  [
    'E_DUPLICATE_REPORT',
    'one id twice',
    { reports: ['d: Aurora | Lind', 'd: Bote | Lind'], more: { r2: { id: 'r1' } } },
    ['r1'],
  ],
  [
    'E_UNKNOWN_SUBJECT',
    'a subject nobody knows',
    { reports: ['d: Aurora | Lind'], subject: 'Mo Meer' },
    [],
  ],
  [
    'E_UNKNOWN_REPORT',
    'an identity of no report',
    { reports: [`d: Aurora | ${one}`], who: ['r1 = r9'] },
    ['r9'],
  ],
  [
    'E_UNKNOWN_HOP',
    'an identity of no hop',
    { reports: [`d: Aurora | ${one}`, `d: Bote | ${one}`], who: ['r1:2 = r2'] },
    ['r1'],
  ],
  [
    'E_NOT_UNNAMED',
    'an identity of somebody with a name',
    { reports: ['d: Aurora | Lind', `d: Bote | ${one}`], who: ['r1 = r2'] },
    ['r1'],
  ],
  [
    'E_NOT_UNNAMED',
    'an identity of the hop with a name',
    { reports: [`d: Aurora | ${one} ← Lind`, `d: Bote | ${one}`], who: ['r1:2 = r2'] },
    ['r1'],
  ],
  [
    'E_SEVERAL_UNNAMED',
    'an identity of one of several',
    { reports: [`d: Aurora | ${one} + ${two}`, `d: Bote | ${one}`], who: ['r1 = r2'] },
    ['r1'],
  ],
  [
    'E_IDENTITY_CONFLICT',
    'somebody who is not himself',
    { reports: [`d: Aurora | ${one}`], who: ['r1 ≠ r1'] },
    ['r1'],
  ],
  [
    'E_IDENTITY_CONFLICT',
    'must-link against cannot-link over a third',
    {
      reports: [`d: Aurora | ${one}`, `d: Bote | ${one}`, `d: Echo | ${one}`, `d: Echo | ${two}`],
      who: ['r1 = r2', 'r2 = r3', 'r3 ≠ r1', 'r4 ≠ r1'],
    },
    ['r1', 'r2', 'r3'],
  ],
  [
    'E_IDENTITY_CONFLICT',
    'two told numbers',
    { reports: [`d: Aurora | ${two}`, `d: Bote | ${three}`], who: ['r1 = r2'] },
    ['r1', 'r2'],
  ],
  [
    'E_IDENTITY_CONFLICT',
    'one of a group and of nobody in it',
    { reports: [`d: Aurora | ${one}`, `d: Bote | ${two}`], who: ['r1 = r2', 'r1 ≠ r2'] },
    ['r1', 'r2'],
  ],
  [
    'E_IDENTITY_CONFLICT',
    'three different people in a group of two',
    {
      reports: [`d: Aurora | ${two}`, ...['a', 'b', 'c'].map((d) => `${d}: Bote | ${one}`)],
      who: ['r2 = r1', 'r3 = r1', 'r4 = r1', 'r2 ≠ r3', 'r3 ≠ r4', 'r4 ≠ r2'],
    },
    ['r1', 'r2', 'r3', 'r4'],
  ],
  [
    'E_IDENTITY_CONFLICT',
    'one person in two groups with nobody in common',
    {
      reports: [`d: Aurora | ${one}`, `d: Bote | ${two}`, `d: Echo | ${three}`],
      who: ['r1 = r2', 'r1 = r3', 'r2 ≠ r3'],
    },
    ['r1', 'r2', 'r3'],
  ],
]

describe('a claim that cannot be counted', () => {
  it.each(cases)('%s: %s', (code, _why, written, reports) => {
    const error = errorOf(written)
    expect(error.code).toBe(code)
    expect([...error.reports].sort()).toEqual(reports)
    expect(error.message).toMatch(/\S/)
  })

  it.each(cases)('%s says it in German too: %s', (_code, _why, written) => {
    const answer = answerTo(written, 'de')
    const english = errorOf(written).message
    expect('error' in answer && answer.error.message).toMatch(/\S/)
    expect('error' in answer && answer.error.message).not.toBe(english)
  })

  test('stops no other', () => {
    const file = fileWith({ reports: ['d: Aurora | Lind'] })
    const wrong = { ...file.claims[0], id: 'wrong', reports: [{ id: 'r1' }] }
    const answers = countFile({ ...file, claims: [wrong, file.claims[0], 7] }, 'en')
    expect(answers[0]).toMatchObject({ id: 'wrong', error: { code: 'E_INPUT' } })
    expect(answers[1]).toMatchObject({ id: 'claim', origins: [1, 1] })
    expect(answers[2]).toMatchObject({ id: 'claims[2]', error: { code: 'E_INPUT' } })
    expect(JSON.stringify(answers[0])).toMatch(/claims\[0\]\.reports\[0\]\.document/)
  })

  test('a file whose frame is wrong is refused with the place', () => {
    expect(() =>
      countFile({ sources: [{ name: 'Aurora', kind: 'paper' }], claims: [] }, 'en'),
    ).toThrow(/^sources\[0\]\.kind/)
    expect(() => countFile([], 'en')).toThrow(/^file/)
    expect(() => countFile({}, 'en')).toThrow(/^claims/)
  })
})

describe('what a file may say', () => {
  const figures = (written: Written) => {
    const { origins, confirmations } = figuresOf(written)
    return [origins, confirmations]
  }

  test.each<[string, Written, readonly unknown[]]>([
    [
      'a hop of the chain by its number',
      { reports: [`d: Aurora | ${one} + ${two}`, `d: Bote | ${one}`], who: ['r1:1 = r2'] },
      [
        [2, 3],
        [2, 2],
      ],
    ],
    [
      'a hop before the subject',
      { reports: [`d: Aurora | ${one} ← Lind`, `d: Bote | ${one}`], who: ['r1:1 = r2'] },
      [
        [2, 2],
        [2, 2],
      ],
    ],
    [
      'the origin after the subject cut',
      {
        reports: [`d: Aurora | ${one} ← Lind`, `d: Bote | ${one}`],
        who: ['r1 = r2'],
        subject: 'Ida Lind',
      },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'several subjects, by alias',
      { reports: [`d: Aurora | ${one} ← Roth ← Lind`], subject: ['Lind', 'Roth'] },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'a subject beside another origin',
      { reports: ['d: Aurora | Lind + Roth'], subject: ['Lind'] },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'a subject that leaves nobody',
      { reports: ['d: Aurora | Lind'], subject: 'Lind' },
      [
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'identities through a report that denies',
      {
        reports: [`d: Aurora | ${one}`, `d: Bote | ${one}`, `d: Echo | ${one}`],
        who: ['r1 = r2', 'r2 = r3'],
        more: { r2: { stance: 'denies' } },
      },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'one utterance of somebody unnamed',
      {
        reports: [`d: Aurora | ${one}`, `d: Bote | ${one}`],
        more: { r1: { utterance: 'u' }, r2: { utterance: 'u' } },
      },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'no spine',
      { reports: ['d: | Lind', 'e: | Lind'] },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'an outlet by the dictionary alone',
      { reports: ['d: Reuters | Lind', 'e: Bote | Reuters ← Roth'] },
      [
        [2, 2],
        [1, 1],
      ],
    ],
    [
      'own knowledge of somebody who is no newsroom',
      { reports: ['d: Aurora | Lind ← own', 'e: Bote | Lind'] },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'a chain that repeats the document’s outlet',
      { reports: ['d: Aurora | Aurora ← Lind'] },
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'three told as a least number',
      { reports: ['d: Aurora | Beamte ×≥3 [unnamed-group]'], trustPlural: false },
      [
        [3, 3],
        [1, 1],
      ],
    ],
    [
      'a group that may hold two of another',
      { reports: [`d: Aurora | ${two}`, 'd: Bote | Beamte ×≥3 [unnamed-group]'], who: ['r1 = r2'] },
      [
        [3, 3],
        [2, 2],
      ],
    ],
    [
      'two who are among two: one or both',
      {
        reports: [`d: Aurora | ${two}`, `d: Bote | ${one}`, `d: Echo | ${one}`],
        who: ['r2 = r1', 'r3 = r1'],
      },
      [
        [2, 2],
        [2, 2],
      ],
    ],
  ])('%s', (_what, written, expected) => {
    expect(figures(written)).toEqual(expected)
  })
})
