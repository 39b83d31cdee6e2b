import { describe, expect, it } from 'vitest'
import {
  cutIntoPieces,
  firstSelection,
  moveEnd,
  stepSelection,
  wholeWords,
  type End,
  type Unit,
} from '@/app/w/[workspace]/documents/[documentId]/model/word-selection'
import type { Span } from '@/lib/core/text/span'

const text = 'Die Ämter schwiegen. „Wir warten“, sagte 𝒳aver. Am 3. Mai kam Eis.'
const pieces = cutIntoPieces(text, 'de')
const words = ([start, end]: Span) => Array.from(text).slice(start, end).join('')
const at = (quote: string): Span => {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length
  return [start, start + Array.from(quote).length]
}

it('begins with the first sentence', () => {
  expect(words(firstSelection(pieces)!)).toBe('Die Ämter schwiegen.')
  expect(firstSelection(cutIntoPieces('', 'de'))).toBeNull()
})

const steps: [string, Unit, 1 | -1, string][] = [
  ['Die Ämter schwiegen.', 'sentence', 1, '„Wir warten“, sagte 𝒳aver.'],
  ['„Wir warten“, sagte 𝒳aver.', 'sentence', 1, 'Am 3. Mai kam Eis.'],
  ['Am 3. Mai kam Eis.', 'sentence', 1, 'Am 3. Mai kam Eis.'],
  ['Am 3. Mai kam Eis.', 'sentence', -1, '„Wir warten“, sagte 𝒳aver.'],
  ['Die Ämter schwiegen.', 'sentence', -1, 'Die Ämter schwiegen.'],
  ['Wir warten', 'word', 1, 'warten'],
]
it.each(steps)('from %j by a %s (%i) to %j', (from, unit, way, to) => {
  expect(words(stepSelection(pieces, at(from), unit, way))).toBe(to)
})

const moves: [string, End, Unit, 1 | -1, string][] = [
  ['Die Ämter schwiegen.', 'end', 'word', -1, 'Die Ämter schwiegen'],
  ['Die Ämter schwiegen', 'end', 'word', -1, 'Die Ämter'],
  ['Die Ämter', 'end', 'word', -1, 'Die'],
  ['Die', 'end', 'word', -1, 'Die'],
  ['Die Ämter schwiegen.', 'start', 'word', 1, 'Ämter schwiegen.'],
  ['Ämter schwiegen.', 'start', 'word', -1, 'Die Ämter schwiegen.'],
  ['sagte', 'end', 'word', 1, 'sagte 𝒳aver'],
  ['Die Ämter schwiegen.', 'end', 'sentence', 1, 'Die Ämter schwiegen. „Wir warten“, sagte 𝒳aver.'],
  ['Am 3. Mai kam Eis.', 'end', 'sentence', 1, 'Am 3. Mai kam Eis.'],
]
it.each(moves)('of %j the %s by a %s (%i): %j', (from, end, unit, way, to) => {
  expect(words(moveEnd(pieces, at(from), end, unit, way))).toBe(to)
})

describe('a ragged mouse selection', () => {
  const ragged: [Span, string | null][] = [
    [[5, 7], 'Ämter'],
    [[3, 7], 'Ämter'],
    [[2, 5], 'Die Ämter'],
    [[20, 25], '„Wir'],
    [[3, 4], null],
  ]
  it.each(ragged)('%j becomes %j', (span, expected) => {
    const whole = wholeWords(text, pieces, span)
    expect(whole && words(whole)).toBe(expected)
  })
})
