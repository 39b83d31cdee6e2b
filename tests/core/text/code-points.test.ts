import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength, indexCodePoints, sliceCodePoints } from '@/lib/core/text/code-points'

const cases: [name: string, text: string, start: number, end: number, slice: string][] = [
  ['plain text', 'Abend', 1, 3, 'be'],
  ['an emoji counts as one', 'a😀b', 1, 2, '😀'],
  ['after an emoji', 'a😀b', 2, 3, 'b'],
  ['a family is five', '👨‍👩‍👧x', 5, 6, 'x'],
  ['combining marks count', 'e\u0301t', 1, 3, '\u0301t'],
  ['the empty range', 'a😀b', 2, 2, ''],
]

describe('code points', { timeout: 60_000 }, () => {
  it.each(cases)('%s', (_name, text, start, end, slice) => {
    expect(sliceCodePoints(text, start, end)).toBe(slice)
  })

  it('agrees with the iterator of strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = [...text]
        const index = indexCodePoints(text)
        expect(codePointLength(text)).toBe(points.length)
        let unit = 0
        points.forEach((point, i) => {
          expect(index.toUnits(i)).toBe(unit)
          expect(index.toCodePoints(unit)).toBe(i)
          unit += point.length
        })
        expect(index.toUnits(points.length)).toBe(text.length)
      }),
      { seed: 20240501, numRuns: 500 },
    )
  })

  it('puts an offset inside a pair at its start', () => {
    expect(indexCodePoints('a😀b').toCodePoints(2)).toBe(1)
  })
})
