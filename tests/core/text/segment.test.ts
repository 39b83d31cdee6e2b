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

/** Thousands of texts, or a million characters, on a busy machine. */
const patience = 60_000

describe('segmentText', { timeout: patience }, () => {
  it.each(names)('types the paragraphs of %s', (name) => {
    const expected = expectedOf(name)
    expect(foundIn(read(`${name}.txt`), expected, wrappingOf(name))).toEqual(expected)
  })

  it.each(names)('reads %s alike with CR LF', (name) => {
    const expected = expectedOf(name)
    const text = read(`${name}.txt`).replaceAll('\n', '\r\n')
    expect(foundIn(text, expected, wrappingOf(name))).toEqual(expected)
  })

  const longProse =
    'Der Senat hat die Entscheidung über den Neubau der Brücke noch einmal verschoben, sagte sie.'

  /** What lines of a text may be made of, furniture and hostile signs among them. */
  const pieces = fc.constantFrom(
    ...[
      'Von Erika Muster',
      '12. November 2022',
      'Mehr zum Thema',
      'Leave a Comment',
      'Foto: dpa',
      'Politik',
      '***',
    ],
    ...[
      'Übersetzt mit DeepL',
      '(@a) May 1, 2023',
      '"Ja" — X Y (@x) May 1, 2023',
      '> Zitat',
      '# Titel',
      '- Punkt',
      '…',
    ],
    ...[
      longProse,
      `${longProse} Mehr zum Thema – Titel`,
      `${longProse} Übersetzt mit DeepL.com`,
      'Titel',
      '😀',
      '\u0301',
    ],
    ...[
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\t',
      '\u2028',
      '\f',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u0085',
      'a',
      '"',
      '(',
      ')',
    ],
  )
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expectNothingLost(text, segmentText(text))
        expectNothingLost(text, segmentText(text, 'always'))
      }),
      { seed: 20240504, numRuns: 2_000 },
    )
  })

  it('loses nothing of the fixtures, however they are mangled', () => {
    const fixtures = names.map((name) => read(`${name}.txt`))
    const mangled = fc
      .tuple(
        fc.constantFrom(...fixtures),
        fc.array(fc.tuple(fc.nat(3_000), fc.nat(60), pieces), { maxLength: 8 }),
      )
      .map(([text, cuts]) =>
        cuts.reduce(
          (cut, [at, length, piece]) => cut.slice(0, at) + piece + cut.slice(at + length),
          text,
        ),
      )
    fc.assert(
      fc.property(mangled, (text) => expectNothingLost(text, segmentText(text))),
      { seed: 20240505, numRuns: 500 },
    )
  })

  const wrapped = (text: string, width: number) =>
    text
      .split(/\n{2,}/u)
      .map((block) => wrap(block, width))
      .join('\n\n')

  function wrap(block: string, width: number): string {
    const lines = ['']
    for (const word of block.split(' ')) {
      const last = lines.at(-1)!
      if (last === '') lines[lines.length - 1] = word
      else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines.join('\n')
  }

  it.each([40, 56, 64, 72, 76, 80, 100])(
    'keeps paragraphs whole that were wrapped at %i',
    (width) => {
      const paragraphs = names
        .filter(
          (name) =>
            !name.endsWith('markdown') &&
            name !== 'de-mail-forward' &&
            name !== 'de-wrapped-columns',
        )
        .flatMap((name) => read(`${name}.txt`).split('\n'))
        .filter((line) => line.length > 130 && segmentText(line).length === 1)
      const text = wrapped(paragraphs.join('\n\n'), width)
      const index = indexCodePoints(text)
      const found = segmentText(text).map(({ start, end }) =>
        index.slice(start, end).replaceAll('\n', ' '),
      )
      expect(found).toEqual(paragraphs)
    },
  )

  it.each([
    ['a letter a million times', 'a'.repeat(1_000_000), 1],
    ['one paragraph of a million characters', 'Das ist ein Satz. '.repeat(55_000), 1],
    ['a hundred thousand blank lines', '\n'.repeat(100_000), 0],
    ['a hundred thousand short lines', 'ja\n'.repeat(100_000), null],
    ['brackets', '('.repeat(1_000_000), 1],
    ['handles', '(@'.repeat(500_000), 1],
    ['spaces inside a line', `a${' '.repeat(1_000_000)}b`, 1],
    [
      'calls for comments between paragraphs',
      `Leave a comment\n\n${longProse} ${longProse}\n\n`.repeat(3_000),
      null,
    ],
    ['headings of lists', 'Mehr zum Thema\n\n'.repeat(20_000), null],
    ['lines of hyphens', `${'-'.repeat(1900)}x\n`.repeat(500), null],
  ])('takes linear time: %s', (_name, text, count) => {
    const before = performance.now()
    const paragraphs = segmentText(text)
    expect(performance.now() - before).toBeLessThan(10_000)
    if (count !== null) expect(paragraphs).toHaveLength(count)
  })

  it('has nothing to say of an empty text', () => {
    expect(segmentText('')).toEqual([])
    expect(segmentText(' \n\t')).toEqual([])
  })
})
