import { indexCodePoints, type CodePointIndex } from '../text/code-points'
import type { Span } from '../text/span'
import type { FoldedWord } from './words'

/** Words in a row that two texts share, where they stand in either (code points), as the first one writes them. */
export interface SharedPhrase {
  readonly words: string
  readonly count: number
  readonly a: Span
  readonly b: Span
}

/** Shorter rows are turns of the language, not of a text. */
const shortest = 5

/** The rows of five words or more that two texts share, the longest first, at most `limit`. Linear. */
export function sharedPhrases(
  a: { readonly text: string; readonly words: readonly FoldedWord[] },
  b: { readonly text: string; readonly words: readonly FoldedWord[] },
  limit: number,
): SharedPhrase[] {
  const placeOf = firstPlaces(b.words)
  const [left, right] = [indexCodePoints(a.text), indexCodePoints(b.text)]
  const phrases: SharedPhrase[] = []
  for (let at = 0; at + shortest <= a.words.length;) {
    const place = placeOf.get(rowAt(a.words, at))
    const count = place === undefined ? 0 : rowLength(a.words, at, b.words, place)
    if (place !== undefined && count >= shortest) {
      const span = spanOf(left, a.words, at, count)
      const words = left.slice(...span)
      phrases.push({ words, count, a: span, b: spanOf(right, b.words, place, count) })
    }
    at += Math.max(1, count)
  }
  return phrases.sort((x, y) => y.count - x.count || x.a[0] - y.a[0]).slice(0, limit)
}

const rowAt = (words: readonly FoldedWord[], at: number): string =>
  words
    .slice(at, at + shortest)
    .map(({ folded }) => folded)
    .join(' ')

function firstPlaces(words: readonly FoldedWord[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = words.length - shortest; at >= 0; at -= 1) places.set(rowAt(words, at), at)
  return places
}

function rowLength(
  a: readonly FoldedWord[],
  at: number,
  b: readonly FoldedWord[],
  place: number,
): number {
  let count = 0
  while (
    at + count < a.length &&
    place + count < b.length &&
    a[at + count]!.folded === b[place + count]!.folded
  )
    count += 1
  return count
}

const spanOf = (
  points: CodePointIndex,
  words: readonly FoldedWord[],
  at: number,
  count: number,
): Span => [points.toCodePoints(words[at]!.start), points.toCodePoints(words[at + count - 1]!.end)]
