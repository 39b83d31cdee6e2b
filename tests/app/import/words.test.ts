import { describe, expect, it } from 'vitest'
import { countWords, nextMark, wordStarts } from '@/app/w/[workspace]/import/words'

describe('wordStarts', () => {
  it.each([
    ['', []],
    ['one', [0]],
    ['one two  three', [0, 4, 9]],
    [' one\n\ttwo', [1, 6]],
    ['𝔸𝔹 𝔻 x', [0, 3, 5]],
  ])('of %j', (text, starts) => {
    expect(wordStarts(text)).toEqual(starts)
  })
})

describe('nextMark', () => {
  const text = 'one two three'
  it.each([
    ['from nowhere to the second word', null, 1, 4],
    ['a word on', 4, 1, 8],
    ['not beyond the last word', 8, 1, 8],
    ['a word back', 8, -1, 4],
    ['away, before the second word', 4, -1, null],
    ['back to the word it stands in', 6, -1, 4],
    ['nowhere from nowhere', null, -1, null],
  ] as const)('%s', (_, from, by, to) => {
    expect(nextMark(text, from, by)).toBe(to)
  })

  it('stays away from a text of one word', () => {
    expect(nextMark('one', null, 1)).toBeNull()
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n', 0],
    ['ein Wort – zwei', 4],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})
