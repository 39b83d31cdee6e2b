import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { segmentText } from '@/lib/core/text/segment'
import type { Wrapping } from '@/lib/core/text/segmentation/reflow'

const folder = new URL('../../fixtures/texts/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const wrappingOf = (name: string): Wrapping => (name.endsWith('markdown') ? 'always' : 'detect')

/** One line a paragraph: its type, with its sub where it has one, and its first words. */
const expectedOf = (name: string) =>
  read(`${name}.types`)
    .trim()
    .split('\n')
    .map((line): [kind: string, words: string] => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    })

const kindOf = ({ type, sub }: ParagraphRange) => (sub ? `${type}/${sub}` : type)

/** The found paragraphs in the form of the expected ones: cut to as many characters as those have. */
function foundIn(
  text: string,
  expected: readonly (readonly [string, string])[],
  wrapping: Wrapping,
) {
  const index = indexCodePoints(text)
  return segmentText(text, wrapping).map((range, i) => {
    const words = index.slice(range.start, range.end)
    return [kindOf(range), words.slice(0, expected[i]?.[1].length ?? 40)]
  })
}

/** Every character that is not white space lies in exactly one paragraph, and paragraphs have no white space at their ends. */
function expectNothingLost(text: string, ranges: readonly ParagraphRange[]) {
  const index = indexCodePoints(text)
  let at = 0
  for (const { start, end } of ranges) {
    expect(index.slice(at, start).trim()).toBe('')
    const words = index.slice(start, end)
    expect(words).not.toBe('')
    expect(words.trim()).toBe(words)
    at = end
  }
  expect(index.slice(at, index.length).trim()).toBe('')
}

describe('segmentText', () => {
  it.each(names)('types the paragraphs of %s', (name) => {
    const expected = expectedOf(name)
    expect(foundIn(read(`${name}.txt`), expected, wrappingOf(name))).toEqual(expected)
  })

  it.each(names)('reads %s alike with CR LF', (name) => {
    const expected = expectedOf(name)
    const text = read(`${name}.txt`).replaceAll('\n', '\r\n')
    expect(foundIn(text, expected, wrappingOf(name))).toEqual(expected)
  })
})
