import type { Language } from '@/lib/core/language'
import { sentenceRanges, wordRanges } from '@/lib/core/text/sentences'
import type { Span } from '@/lib/core/text/span'

/** A paragraph cut into the pieces a selection moves by; all offsets are code points of the paragraph. */
export interface Pieces {
  readonly sentences: readonly Span[]
  readonly words: readonly Span[]
}

export const cutIntoPieces = (text: string, language: Language): Pieces => ({
  sentences: sentenceRanges(text, language),
  words: wordRanges(text, language),
})

export type Unit = 'sentence' | 'word'
export type End = 'start' | 'end'
export type Way = 1 | -1

const unitsOf = (pieces: Pieces, unit: Unit) =>
  unit === 'sentence' ? pieces.sentences : pieces.words

/** The first sentence, or null in a paragraph without words. */
export const firstSelection = (pieces: Pieces): Span | null =>
  pieces.sentences[0] ?? pieces.words[0] ?? null

/** The sentence (or word) after or before the one the selection begins in; at the last one it stays. */
export function stepSelection(pieces: Pieces, selection: Span, unit: Unit, way: Way): Span {
  const units = unitsOf(pieces, unit)
  const at = indexAround(units, selection[0])
  return units[at + way] ?? units[at] ?? selection
}

/** Moves one end of the selection to the next boundary of a unit; it never becomes empty. */
export function moveEnd(pieces: Pieces, selection: Span, end: End, unit: Unit, way: Way): Span {
  const units = unitsOf(pieces, unit)
  const bounds = units.map(([from, to]) => (end === 'start' ? from : to))
  const now = end === 'start' ? selection[0] : selection[1]
  const next = way > 0 ? bounds.find((at) => at > now) : bounds.findLast((at) => at < now)
  if (next === undefined) return selection
  const moved: Span = end === 'start' ? [next, selection[1]] : [selection[0], next]
  return moved[0] < moved[1] ? moved : selection
}

/**
 * A selection as a mouse leaves it, grown to whole words and freed of white space at its ends; null when it holds
 * no word.
 */
export function wholeWords(text: string, { words }: Pieces, [start, end]: Span): Span | null {
  const touched = words.filter(([from, to]) => from < end && to > start)
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const glyphs = Array.from(text)
  const from = Math.min(first[0], start)
  const to = Math.max(last[1], end)
  const chosen = glyphs.slice(from, to)
  const lead = chosen.findIndex((glyph) => glyph.trim() !== '')
  const trail = chosen.toReversed().findIndex((glyph) => glyph.trim() !== '')
  return [from + lead, to - trail]
}

const indexAround = (units: readonly Span[], at: number): number => {
  const index = units.findLastIndex(([start]) => start <= at)
  return Math.max(index, 0)
}
