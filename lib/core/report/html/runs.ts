import { indexCodePoints } from '../../text/code-points'
import type { Span } from '../../text/span'
import type { Piece } from '../report'

/** A range of the text that something hangs on. */
export interface Range<Tag> {
  readonly span: Span
  readonly tag: Tag
}

/** Words between two boundaries and everything that covers, begins or ends with them. */
export interface Run<Tag> {
  readonly text: string
  readonly tags: readonly Tag[]
  readonly opens: readonly Tag[]
  readonly closes: readonly Tag[]
}

/**
 * Cuts a piece of text at every boundary of the ranges that touch it, so that overlapping ranges need no nesting.
 * Offsets are code points of the version's text.
 */
export const runsOf = <Tag>(piece: Piece, ranges: readonly Range<Tag>[]): Run<Tag>[] => {
  const points = indexCodePoints(piece.text)
  const inside = ranges.flatMap(({ span: [start, end], tag }) => {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)]
    return from < to ? [{ from, to, start, end, tag }] : []
  })
  const cuts = [piece.start, piece.end, ...inside.flatMap(({ from, to }) => [from, to])]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]!
    const tagsOf = (found: typeof inside) => found.map(({ tag }) => tag)
    return {
      text: points.slice(from - piece.start, to - piece.start),
      tags: tagsOf(inside.filter((range) => range.from <= from && to <= range.to)),
      opens: tagsOf(inside.filter((range) => range.start === from)),
      closes: tagsOf(inside.filter((range) => range.end === to)),
    }
  })
}
