import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { countFile } from '../../../lib/core/provenance/count-file'
import { figuresOf, type Written } from './write'

const one = 'ein Beamter [unnamed-person]'
const two = 'Beamte ×2 [unnamed-group]'
const plural = 'Beamte ×≥2 [unnamed-group]'

/** Outlets of domain 6.4 in the names of this table: CNN Aurora, NYT Nordwire, Politico Bote, NBC Courier, RT Echo. */
const c1 = [
  `000: ? [aggregator] ← ? [translation] ← Aurora | ${plural}`,
  `000: ? [aggregator] ← ? [translation] ← Aurora | ${plural} ← Lind`,
  `001: ? [aggregator] ← Linguo ← Depesche | Nordwire ← ${plural} ← Lind`,
  '002: ? [aggregator] ← ? [translation] ← Echo | Nordwire',
]
const c2 = [
  '000: Aurora | Lind',
  '001: ? [aggregator] ← Linguo ← Depesche | ? [unknown] ← Lind',
  '003: Echo | Bote ← Lind',
]
const c3 = (evidence: string) => [
  `000: Aurora | ${one}`,
  `001: ? [aggregator] ← Linguo ← Depesche | ${evidence}`,
  `001: ? [aggregator] ← Linguo ← Depesche | Aurora ← ${one}`,
  '002: Echo | Nordwire',
]
const c4 = [`003: Echo | Bote ← ${two}`, `003: Echo | Bote ← ${two}`]
const c5 = [
  `004: Hafenkurier [outlet] | Courier ← ${plural}`,
  `004: Hafenkurier [outlet] | Courier ← ${plural}`,
]
const rollUp = [
  `000: Aurora | ${plural}`,
  `001: Linguo ← Depesche | Nordwire ← ${plural}`,
  '002: Echo | Nordwire',
  ...c2,
  `000: Aurora | ${one}`,
  `001: Linguo ← Depesche | Aurora ← ${one}`,
  c4[0]!,
  c5[0]!,
]
const speech = { utterance: 'speech' }
const spoken = { r1: speech, r2: speech, r3: speech }
const spokenInRollUp = { r4: speech, r5: speech, r6: speech }

type Row = readonly [
  claim: string,
  written: Written,
  D: number,
  R: number,
  N: number,
  trusted: readonly [O: readonly [number, number], K: readonly [number, number]],
  untrusted: readonly [O: readonly [number, number], K: readonly [number, number]],
]

const rows: readonly Row[] = [
  [
    'C1',
    { reports: c1, who: ['r1 = r2'], subject: 'Lind' },
    3,
    4,
    2,
    [
      [2, 5],
      [2, 2],
    ],
    [
      [1, 3],
      [1, 2],
    ],
  ],
  [
    'C2',
    { reports: c2, more: spoken },
    3,
    3,
    3,
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [
    'C3',
    { reports: c3(`Nordwire ← ${plural}`), who: ['r1 = r3'] },
    3,
    4,
    2,
    [
      [2, 4],
      [2, 2],
    ],
    [
      [1, 3],
      [1, 2],
    ],
  ],
  [
    'C3 without evidence',
    { reports: c3('Nordwire'), who: ['r1 = r3'] },
    3,
    4,
    2,
    [
      [1, 3],
      [1, 2],
    ],
    [
      [1, 3],
      [1, 2],
    ],
  ],
  [
    'C4',
    { reports: c4, who: ['r1 = r2'] },
    1,
    2,
    1,
    [
      [2, 2],
      [1, 1],
    ],
    [
      [2, 2],
      [1, 1],
    ],
  ],
  [
    'C5',
    { reports: c5, who: ['r1 = r2'] },
    1,
    2,
    1,
    [
      [2, 2],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [
    'roll-up',
    { reports: rollUp, who: ['r7 = r8'], more: spokenInRollUp },
    5,
    10,
    5,
    [
      [3, 11],
      [3, 5],
    ],
    [
      [3, 8],
      [3, 5],
    ],
  ],
]

describe('the table of domain 6.4', () => {
  it.each(rows)('%s', (_claim, written, D, R, N, trusted, untrusted) => {
    for (const [trustPlural, [origins, confirmations]] of [
      [true, trusted],
      [false, untrusted],
    ] as const) {
      const figures = figuresOf({ ...written, trustPlural })
      expect(figures).toMatchObject({ documents: D, reports: R, newsrooms: N })
      expect(figures).toMatchObject({ origins, confirmations })
    }
  })

  it.each([
    ['C2', rows[1]!, ['Ida Lind']],
    ['C4', rows[4]!, ['Bote', 'Echo']],
    ['C5', rows[5]!, ['Courier', 'Hafenkurier']],
  ] as const)('bottlenecks of %s', (_claim, [, written], through) => {
    expect(figuresOf(written).bottlenecks).toEqual(through)
  })

  test('what a translation turned round supports nothing until it is put right', () => {
    const [claim, written] = rows[2]!
    const distorted = [...written.reports, `000: Aurora | ${two}`]
    const left = figuresOf({ ...written, reports: distorted, more: { r5: { distorted: true } } })
    expect([claim, left.reports, left.origins]).toEqual(['C3', 4, [2, 4]])
    expect(left.working.join('\n')).toMatch(/translation is put right: r5/)
    expect(figuresOf({ ...written, reports: distorted })).toMatchObject({
      origins: [2, 6],
      confirmations: [2, 2],
    })
  })

  test('only a plural that is trusted can be two; one that is not stated counts as trusted', () => {
    const [, written] = rows[0]!
    expect(figuresOf(written).origins).toEqual(figuresOf({ ...written, trustPlural: true }).origins)
  })
})

interface ExpectedFigures {
  readonly id: string
  readonly unscoredFlags: readonly string[]
  readonly flags: readonly string[]
}

const folder = '../shared/data/origins'
const json = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))

describe.skipIf(!existsSync(folder))('the table as files (needs ../shared)', () => {
  it.each(['table-trusted', 'table-untrusted'])('%s', (name) => {
    const answers = countFile(json(`${name}.json`), 'de')
    const expected = json(`${name}.expected.json`) as ExpectedFigures[]
    const keys = ['id', 'documents', 'reports', 'newsrooms', 'origins', 'confirmations']
    const figures = (row: object) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)))
    expect(answers.map(figures)).toEqual(expected.map(figures))
    for (const [i, { flags, unscoredFlags }] of expected.entries()) {
      const answer = answers[i]!
      const raised = 'error' in answer ? [] : answer.flags
      expect(raised.filter((flag) => !unscoredFlags.includes(flag))).toEqual(flags)
    }
  })
})
