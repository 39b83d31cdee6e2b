import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { MendError, mergeWithPrevious, retype, splitParagraph } from '@/lib/core/text/mend'
import { paragraphTypes, type ParagraphRange } from '@/lib/core/text/paragraph'

const range = (start: number, end: number, type: ParagraphRange['type'] = 'content') =>
  ({ start, end, type, sub: null }) satisfies ParagraphRange

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof MendError) return error.code
    throw error
  }
  return 'none'
}

describe('splitParagraph', () => {
  it.each([
    ['between two words', 'one two', 4, ['one', 'two']],
    ['before the blank', 'one two', 3, ['one', 'two']],
    ['inside a word', 'onetwo', 3, ['one', 'two']],
    ['at a line end', 'one\r\n\ttwo', 5, ['one', 'two']],
    ['amid white space of every kind', 'one \u00a0\u2003\n two', 5, ['one', 'two']],
    ['after astral letters, counted in code points', '𝔸𝔹 𝔻', 3, ['𝔸𝔹', '𝔻']],
    ['between two astral letters', '𝔸𝔹', 1, ['𝔸', '𝔹']],
  ])('%s', (_, text, at, parts) => {
    const points = indexCodePoints(text)
    const ranges = splitParagraph(text, [range(0, points.length)], 0, at)
    expect(ranges.map(({ start, end }) => points.slice(start, end))).toEqual(parts)
  })

  it('keeps type and sub on both parts and the others as they are', () => {
    const before = range(0, 3, 'headline')
    const caption: ParagraphRange = { start: 4, end: 11, type: 'caption', sub: 'credit' }
    const after = range(12, 15)
    expect(splitParagraph('abc one two end', [before, caption, after], 1, 8)).toEqual([
      before,
      { ...caption, end: 7 },
      { ...caption, start: 8 },
      after,
    ])
  })

  it.each([
    ['E_SPLIT_AT_EDGE', 'its start', 0, 0],
    ['E_SPLIT_AT_EDGE', 'its end', 0, 7],
    ['E_SPLIT_OUTSIDE', 'before it', 1, 7],
    ['E_SPLIT_OUTSIDE', 'after it', 0, 8],
    ['E_SPLIT_OUTSIDE', 'half a character', 0, 1.5],
    ['E_NO_PARAGRAPH', 'no such paragraph', 2, 1],
  ])('%s: %s', (code, _, index, at) => {
    const ranges = [range(0, 7), range(8, 11)]
    expect(codeOf(() => splitParagraph('one two end', ranges, index, at))).toBe(code)
  })

  it('does not carry a caller’s own members over to the parts', () => {
    const own = { ...range(0, 7), id: 'p1' }
    expect(splitParagraph('one two', [own], 0, 4)).toEqual([range(0, 3), range(4, 7)])
  })
})

describe('mergeWithPrevious', () => {
  it('joins to the one before, whose type stays', () => {
    const ranges = [range(0, 3, 'standfirst'), range(5, 9), range(10, 12)]
    expect(mergeWithPrevious(ranges, 1)).toEqual([range(0, 9, 'standfirst'), range(10, 12)])
  })

  it.each([
    ['E_NO_PREVIOUS', 0],
    ['E_NO_PARAGRAPH', 1],
    ['E_NO_PARAGRAPH', -1],
  ])('%s at %i', (code, index) => {
    expect(codeOf(() => mergeWithPrevious([range(0, 3)], index))).toBe(code)
  })
})

describe('retype', () => {
  it('changes the type alone', () => {
    const ranges = [range(0, 3), range(4, 7)]
    expect(retype(ranges, 1, 'metadata', 'byline')).toEqual([
      range(0, 3),
      { start: 4, end: 7, type: 'metadata', sub: 'byline' },
    ])
  })

  it('takes a finer name away when none is given', () => {
    expect(retype([{ ...range(0, 3, 'metadata'), sub: 'date' }], 0, 'content')).toEqual([
      range(0, 3),
    ])
  })

  it('refuses a paragraph that is not there', () => {
    expect(codeOf(() => retype([], 0, 'content'))).toBe('E_NO_PARAGRAPH')
  })
})

describe('any run of mendings', () => {
  const words = fc.array(fc.constantFrom('a', 'bc', '𝔻', ' ', '\n', '\u00a0 '), {
    minLength: 1,
    maxLength: 40,
  })
  const step = fc.record({
    kind: fc.constantFrom('split', 'merge', 'retype'),
    index: fc.nat(6),
    at: fc.nat(60),
    type: fc.constantFrom(...paragraphTypes),
  })

  it('leaves ranges in order, trimmed, with only white space between them and around them', () => {
    fc.assert(
      fc.property(words, fc.array(step, { maxLength: 25 }), (pieces, steps) => {
        const text = `x${pieces.join('')}y`
        const points = indexCodePoints(text)
        const mended = steps.reduce<ParagraphRange[]>(
          (ranges, { kind, index, at, type }) => {
            try {
              if (kind === 'split') return splitParagraph(points, ranges, index, at)
              if (kind === 'merge') return mergeWithPrevious(ranges, index)
              return retype(ranges, index, type)
            } catch (error) {
              if (error instanceof MendError) return ranges
              throw error
            }
          },
          [range(0, points.length)],
        )
        const inside = mended.map(({ start, end }) => points.slice(start, end))
        expect(inside.every((part) => part !== '' && part === part.trim())).toBe(true)
        const edges = [0, ...mended.flatMap(({ start, end }) => [start, end]), points.length]
        const between = edges
          .filter((_, i) => i % 2 === 0)
          .map((from, i) => [from, edges[2 * i + 1]!])
        expect(between.every(([from, to]) => from! <= to!)).toBe(true)
        expect(
          between
            .map(([from, to]) => points.slice(from!, to!))
            .join('')
            .trim(),
        ).toBe('')
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('takes a split back by a merge', () => {
    fc.assert(
      fc.property(words, fc.nat(60), (pieces, at) => {
        const text = `x${pieces.join('')}y`
        const whole = [range(0, indexCodePoints(text).length)]
        try {
          expect(mergeWithPrevious(splitParagraph(text, whole, 0, at), 1)).toEqual(whole)
        } catch (error) {
          if (!(error instanceof MendError)) throw error
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
