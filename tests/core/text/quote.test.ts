import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointLength, sliceCodePoints } from '@/lib/core/text/code-points'
import { describeQuote, findQuote } from '@/lib/core/text/quote'
import type { Span } from '@/lib/core/text/span'

const pieces = fc.constantFrom('ja ', 'nein ', '😀', '🇩🇪', 'e\u0301', '👩🏽‍🚀', '\r\n', 'ü', ' ', 'aaa')
const texts = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))
const spans = texts.chain((text) => {
  const length = codePointLength(text)
  return fc
    .tuple(fc.constant(text), fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([, start, size]): [string, Span] => [text, [start, Math.min(length, start + size)]])
})

const occurrences = (text: string, part: string) => {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1
  return count
}

describe('describeQuote', { timeout: 60_000 }, () => {
  it('is found again, once, in any text', () => {
    fc.assert(
      fc.property(spans, ([text, span]) => {
        const quote = describeQuote(text, span)
        expect(quote.exact).toBe(sliceCodePoints(text, ...span))
        expect(occurrences(text, quote.prefix + quote.exact + quote.suffix)).toBe(1)
        expect(findQuote(text, quote)).toEqual(span)
      }),
      { seed: 20240502, numRuns: 2000 },
    )
  })

  it('lengthens the context until the place is the only one', () => {
    const text = `${'Das Ministerium schwieg dazu am Montag. '.repeat(9)}Ende.`
    const quote = describeQuote(text, [164, 175])
    expect(quote.exact).toBe('Ministerium')
    expect(quote.suffix.endsWith('Ende.')).toBe(true)
    expect(findQuote(text, quote)).toEqual([164, 175])
  })

  it.each([
    ['a flag', '🇩🇪'],
    ['a letter with its accent', 'e\u0301'],
    ['a family', '👨‍👩‍👧'],
    ['a line end', '\r\n'],
  ])('does not cut %s at the outer ends', (_name, cluster) => {
    const text = `${cluster.repeat(20)} Wort ${cluster.repeat(20)}`
    const start = codePointLength(cluster.repeat(20)) + 1
    const quote = describeQuote(text, [start, start + 4])
    expect(quote.prefix.replaceAll(cluster, '')).toBe(' ')
    expect(quote.suffix.replaceAll(cluster, '')).toBe(' ')
  })

  it.each([
    [2, 2],
    [-1, 2],
    [0, 9],
    [3, 1],
  ])('refuses the span %i–%i', (start, end) => {
    expect(() => describeQuote('Abend', [start, end])).toThrow(RangeError)
  })

  it('stays linear on a text of one repeated letter', () => {
    const text = 'a'.repeat(1_000_000)
    const before = performance.now()
    const quote = describeQuote(text, [500_000, 500_001])
    expect(findQuote(text, quote)).toEqual([500_000, 500_001])
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

const old =
  'Am Montag sagte Frau Test, sie gehe. Am Dienstag sagte Herr Probe, er bleibe noch eine ganze Weile.'
const moved: [name: string, text: string, words: string, expected: string | null][] = [
  ['the same text', old, 'er bleibe', 'er bleibe'],
  ['words inserted before', `Vorab: ${old}`, 'er bleibe', 'er bleibe'],
  [
    'the left neighbourhood rewritten',
    `Später sagte er, ${old.slice(67)}`,
    'er bleibe',
    'er bleibe',
  ],
  ['the right neighbourhood rewritten', `${old.slice(0, 76)} bei Nein.`, 'er bleibe', 'er bleibe'],
  ['everything around rewritten, few words', 'Doch er bleibe fern.', 'er bleibe', null],
  [
    'everything around rewritten, many words',
    'Nun: sie gehe. Am Dienstag sagte Herr Probe, so!',
    'sie gehe. Am Dienstag sagte Herr Probe',
    'sie gehe. Am Dienstag sagte Herr Probe',
  ],
  ['gone', 'Ein ganz anderer Text.', 'er bleibe', null],
  ['twice as it was', `${old} ${old}`, 'Frau Test', 'Frau Test'],
  ['twice, and neither where it stood', `Neu. ${old} ${old}`, 'Frau Test', null],
]

describe('findQuote', () => {
  it.each(moved)('%s', (_name, text, words, expected) => {
    const at = old.indexOf(words)
    const quote = describeQuote(old, [at, at + words.length])
    const found = findQuote(text, quote)
    expect(found && sliceCodePoints(text, ...found)).toBe(expected)
  })

  it('finds nothing for no words', () => {
    expect(findQuote('Abend', { exact: '', prefix: '', suffix: '', start: 0, end: 0 })).toBeNull()
  })
})
