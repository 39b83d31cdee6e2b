import { indexCodePoints } from '../text/code-points'
import type { Span } from '../text/span'
import type { Piece, Quote, ReportParagraph } from './report'

/** The part of a text between two offsets, all in code points counted from `origin`. */
export const cut = (text: string, origin: number, [start, end]: Span): Piece => {
  const points = indexCodePoints(text)
  const from = Math.min(Math.max(start, origin), origin + points.length)
  const to = Math.min(Math.max(end, from), origin + points.length)
  return { start: from, end: to, text: points.slice(from - origin, to - origin) }
}

/** The printed parts of a paragraph in order: all of it, or its excerpt. Empty when the text was removed. */
export const piecesOf = (paragraph: ReportParagraph): readonly Piece[] => {
  if (paragraph.excerpt) return paragraph.excerpt
  if (paragraph.text === '') return []
  return [{ start: paragraph.start, end: paragraph.end, text: paragraph.text }]
}

/** The words of a span (code points of the version), or null when they are not all printed in the paragraph. */
export const wordsAt = (paragraph: ReportParagraph, [start, end]: Span): string | null => {
  const piece = piecesOf(paragraph).find((each) => each.start <= start && end <= each.end)
  return piece && start < end ? cut(piece.text, piece.start, [start, end]).text : null
}

const contextLength = 32

/** The words of a span with up to 32 code points of the paragraph on either side, or null when they are not printed. */
export const quoteAt = (paragraph: ReportParagraph, [start, end]: Span): Quote | null => {
  const exact = wordsAt(paragraph, [start, end])
  if (exact === null) return null
  const around = (span: Span) =>
    paragraph.excerpt ? '' : cut(paragraph.text, paragraph.start, span).text
  return {
    exact,
    prefix: around([start - contextLength, start]),
    suffix: around([end, end + contextLength]),
  }
}

/** Spans as disjoint ranges in order; spans that touch or overlap become one, empty ones are left out. */
export const merged = (spans: readonly Span[]): Span[] => {
  const ordered = spans.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0])
  const ranges: [number, number][] = []
  for (const [start, end] of ordered) {
    const last = ranges.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  }
  return ranges
}
