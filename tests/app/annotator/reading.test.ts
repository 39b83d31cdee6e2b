import { describe, expect, it } from 'vitest'
import { emptyJudgement } from '@/app/w/[workspace]/documents/[documentId]/model/judgement'
import {
  commandFor,
  keyOf,
  bindings,
  selectActFor,
} from '@/app/w/[workspace]/documents/[documentId]/model/keymap'
import { kindKeys, kindsToChoose } from '@/app/w/[workspace]/documents/[documentId]/model/kind-keys'
import {
  editFor,
  inverseOf,
  type Mend,
} from '@/app/w/[workspace]/documents/[documentId]/model/mending'
import {
  marksOf,
  segmentLetters,
} from '@/app/w/[workspace]/documents/[documentId]/model/paragraph-marks'
import {
  isUnsaved,
  overall,
  type Phase,
} from '@/app/w/[workspace]/documents/[documentId]/model/phase'
import { progressOf, sharesOf } from '@/app/w/[workspace]/documents/[documentId]/model/progress'
import { quoteOf } from '@/app/w/[workspace]/documents/[documentId]/model/quote'
import {
  inOrder,
  paragraphAfter,
  readingNumbers,
  segmentsFor,
  whereToBegin,
} from '@/app/w/[workspace]/documents/[documentId]/model/reading-order'
import { hop, paragraphs } from './samples'

const [head, byline, body] = paragraphs as [
  (typeof paragraphs)[0],
  (typeof paragraphs)[0],
  (typeof paragraphs)[0],
]
const segment = (id: string, start: number, end: number, authorId: string | null = 'me') => ({
  ...{ id, start, end, authorId },
  shared: false,
})

describe('the order of reading', () => {
  it.each([
    ['p1', 1, true, 'p3'],
    ['p1', 1, false, 'p2'],
    ['p3', -1, true, 'p1'],
    ['p3', 1, true, null],
    ['p1', -1, true, null],
  ] as const)('from %s by %i (judging: %s) to %s', (id, way, judging, next) => {
    expect(paragraphAfter(paragraphs, id, way, judging)?.id ?? null).toBe(next)
  })

  it('numbers what carries chains', () => {
    expect([...readingNumbers(paragraphs)]).toEqual([
      ['p1', 1],
      ['p3', 2],
    ])
  })

  it('begins where something is left to do', () => {
    expect(whereToBegin(paragraphs, ({ id }) => id === 'p1')?.id).toBe('p3')
    expect(whereToBegin(paragraphs, () => true)?.id).toBe('p1')
    expect(whereToBegin([byline], () => true)?.id).toBe('p2')
    expect(whereToBegin([], () => true)).toBeNull()
  })

  it('goes through a paragraph’s segments from the whole to its parts', () => {
    const segments = [
      segment('b', 40, 50),
      ...body.segments,
      segment('a', 36, 38),
      segment('c', 36, 52),
    ]
    expect(inOrder(segments).map(({ id }) => id)).toEqual(['p3', 'c', 'a', 'b'])
    expect([...segmentLetters(segments)]).toEqual([
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ])
  })

  it('leaves others’ segments to their authors, unless one only reads', () => {
    const view = {
      ...body,
      segments: [...body.segments, segment('x', 36, 38, 'other'), segment('y', 39, 41)],
    }
    const ids = (judges: boolean) => segmentsFor(view, { id: 'me', judges }).map(({ id }) => id)
    expect(ids(true)).toEqual(['p3', 'y'])
    expect(ids(false)).toEqual(['p3', 'x', 'y'])
  })
})

describe('progress and shares', () => {
  const judged = { ...emptyJudgement, chain: [hop('', 'own')] }
  it('counts paragraphs that carry chains, by any of their segments', () => {
    const further = { ...body, segments: [...body.segments, segment('y', 36, 38)] }
    expect(progressOf([head, byline, further], (id) => (id === 'y' ? judged : null))).toEqual({
      done: 1,
      total: 2,
    })
  })
  it('shares by the last hop, largest first', () => {
    const chains = [
      [hop('HP', 'outlet'), hop('x', 'unnamed-group')],
      [hop('y', 'vague')],
      [hop('', 'own')],
      [hop('HP', 'outlet')],
    ]
    expect(sharesOf(chains)).toEqual([
      { family: 'unnamed', count: 2, share: 0.5 },
      { family: 'relay', count: 1, share: 0.25 },
      { family: 'nobody', count: 1, share: 0.25 },
    ])
    expect(sharesOf([])).toEqual([])
  })
})

it.each<[Phase[], Phase, boolean]>([
  [[], null, false],
  [['saved', null], 'saved', false],
  [['saved', 'saving'], 'saving', true],
  [['draft', 'saving'], 'draft', true],
  [['waiting', 'draft', 'saved'], 'waiting', true],
  [['refused', 'stale', 'signed-out'], 'stale', true],
])('of %j the one to know is %s', (phases, expected, unsaved) => {
  expect(overall(phases)).toBe(expected)
  expect(isUnsaved(overall(phases))).toBe(unsaved)
})

describe('marks in the words', () => {
  it('are segments, evidence by family, labels and flags', () => {
    const judgement = {
      ...emptyJudgement,
      chain: [hop('x', 'unnamed-group', { evidence: [[36, 40]] })],
      labels: [
        { id: 'omission', spans: [[41, 43]] as const, target: '', polarity: null, inQuote: null },
      ],
      flags: [{ type: 'question', spans: [[44, 46]] as const, note: '' }],
    }
    const marks = marksOf([
      { segment: body.segments[0]!, judgement },
      { segment: segment('y', 36, 38), judgement: null },
    ])
    expect(marks.map(({ kind, id, span }) => [kind, id, ...span])).toEqual([
      ['evidence', 'unnamed', 36, 40],
      ['label', 'omission', 41, 43],
      ['flag', 'question', 44, 46],
      ['segment', 'y', 36, 38],
    ])
  })
})

it.each([
  [[0, 3], 12, 'The'],
  [[34, 61], 2, 'Officials told …'],
  [[20, 21], 12, ''],
] as const)('the words at %j, at most %i: %j', (span, count, words) => {
  expect(quoteOf(paragraphs, span, count)).toBe(words)
})

describe('mending', () => {
  const edits: [Mend, unknown, Mend[]][] = [
    [
      { kind: 'split', at: 59 },
      { edit: 'split', paragraph: 'p3', at: 59 },
      [{ kind: 'merge', at: 59 }],
    ],
    [
      { kind: 'retype', at: 0, type: 'content', sub: null },
      { edit: 'retype', paragraph: 'p1', type: 'content', sub: null },
      [{ kind: 'retype', at: 0, type: 'headline', sub: null }],
    ],
    [
      { kind: 'merge', at: 21 },
      { edit: 'merge', paragraph: 'p2' },
      [
        { kind: 'split', at: 21 },
        { kind: 'retype', at: 0, type: 'headline', sub: null },
        { kind: 'retype', at: 21, type: 'metadata', sub: 'byline' },
      ],
    ],
  ]
  it.each(edits)('%j is sent as %j', (mend, edit, inverse) => {
    expect(editFor(mend, paragraphs)).toEqual(edit)
    expect(inverseOf(mend, paragraphs)).toEqual(inverse)
  })
  it('has nothing to do where no paragraph is', () => {
    expect(editFor({ kind: 'merge', at: 20 }, paragraphs)).toBeNull()
    expect(inverseOf({ kind: 'merge', at: 0 }, paragraphs)).toEqual([])
  })
})

describe('keys', () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  })
  it('stand for one act each', () => {
    const all = bindings.flatMap(({ keys }) => keys)
    expect(new Set(all).size).toBe(all.length)
    expect(new Set(kindsToChoose.map((kind) => kindKeys[kind])).size).toBe(kindsToChoose.length)
  })
  it('are the browser’s with Ctrl, Alt or the command key', () => {
    expect(commandFor(press('j'))).toBe('next')
    expect(commandFor(press('U'))).toBe('redo')
    expect(commandFor(press('f', { ctrlKey: true }))).toBeNull()
    expect(commandFor(press('q'))).toBeNull()
  })
  it('are printed as they are labelled', () => {
    expect([keyOf('save'), keyOf('next'), keyOf('below')]).toEqual(['⏎', 'j', '↓'])
  })
  it.each([
    ['ArrowDown', false, { act: 'step', unit: 'sentence', way: 1 }],
    ['ArrowDown', true, { act: 'move', end: 'end', unit: 'sentence', way: 1 }],
    ['ArrowLeft', false, { act: 'move', end: 'end', unit: 'word', way: -1 }],
    ['ArrowLeft', true, { act: 'move', end: 'start', unit: 'word', way: -1 }],
    ['Enter', false, { act: 'segment' }],
    ['Escape', false, { act: 'leave' }],
    ['j', false, null],
  ])('choosing words, %s (shift: %s) is %j', (key, shiftKey, act) => {
    expect(selectActFor({ key, shiftKey })).toEqual(act)
  })
})
