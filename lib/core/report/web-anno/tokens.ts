import { indexCodePoints } from '../../text/code-points'
import type { Span } from '../../text/span'
import { tameInPlace } from '../escape'
import type { Piece } from '../report'

/** A word of the text with its place, in code points of the version. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words as white space parts them, and cut again wherever something begins or ends inside one. */
export const tokensOf = (piece: Piece, spans: readonly Span[]): Token[] => {
  const points = indexCodePoints(piece.text)
  const cuts = new Set(spans.flat())
  const tokens: Token[] = []
  let from: number | null = null
  const close = (to: number) => {
    if (from === null) return
    const text = tameInPlace(points.slice(from - piece.start, to - piece.start))
    tokens.push({ text, start: from, end: to })
    from = null
  }
  for (let at = piece.start; at < piece.start + points.length; at++) {
    const blank = /^[\s\u0085]$/.test(points.slice(at - piece.start, at - piece.start + 1))
    if (blank || cuts.has(at)) close(at)
    if (!blank && from === null) from = at
  }
  close(piece.start + points.length)
  return tokens
}
