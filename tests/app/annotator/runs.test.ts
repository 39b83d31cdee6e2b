import { expect, it } from 'vitest'
import { cutIntoRuns, type Mark } from '@/app/w/[workspace]/documents/[documentId]/model/runs'
import { spread } from '@/app/w/[workspace]/documents/[documentId]/model/spread'

const mark = (start: number, end: number, id = ''): Mark => ({
  kind: 'label',
  id,
  span: [start, end],
})
const shown = (text: string, origin: number, marks: Mark[]) =>
  cutIntoRuns(text, origin, marks).map((run) => [
    run.start,
    run.text,
    run.marks.map(({ id }) => id).join(''),
  ])

const cases: [string, string, number, Mark[], unknown[]][] = [
  ['nothing marked', 'one two', 10, [], [[10, 'one two', '']]],
  ['an empty paragraph', '', 10, [], []],
  [
    'a word in the middle',
    'a bc d',
    10,
    [mark(12, 14, 'x')],
    [
      [10, 'a ', ''],
      [12, 'bc', 'x'],
      [14, ' d', ''],
    ],
  ],
  [
    'marks that overlap',
    'abcd',
    0,
    [mark(0, 3, 'x'), mark(2, 4, 'y')],
    [
      [0, 'ab', 'x'],
      [2, 'c', 'xy'],
      [3, 'd', 'y'],
    ],
  ],
  [
    'a mark that begins before',
    'abcd',
    4,
    [mark(0, 6, 'x')],
    [
      [4, 'ab', 'x'],
      [6, 'cd', ''],
    ],
  ],
  ['a mark elsewhere', 'abcd', 4, [mark(0, 4, 'x'), mark(8, 9, 'y')], [[4, 'abcd', '']]],
  [
    'code points, not units',
    '𝒳𝒴z',
    0,
    [mark(1, 2, 'x')],
    [
      [0, '𝒳', ''],
      [1, '𝒴', 'x'],
      [2, 'z', ''],
    ],
  ],
  ['an empty mark', 'abcd', 0, [mark(2, 2, 'x')], [[0, 'abcd', '']]],
]
it.each(cases)('cuts %s', (_name, text, origin, marks, expected) => {
  expect(shown(text, origin, marks)).toEqual(expected)
})

it.each([
  [
    [0, 30, 60],
    [20, 20, 20],
    [0, 30, 60],
  ],
  [
    [0, 0, 0],
    [20, 20, 20],
    [0, 20, 40],
  ],
  [
    [5, 10, 100],
    [20, 20, 20],
    [5, 25, 100],
  ],
  [[], [], []],
])('spreads %j of sizes %j to %j', (wanted, sizes, expected) => {
  expect(spread(wanted, sizes)).toEqual(expected)
})
