import type { Piece } from './pieces'
import { startsSentence } from './tokens'
import type { ReadVersion } from './version'

type Side = 'before' | 'after'

/**
 * Pieces without overlaps. Where a repeated phrase could belong to either neighbour ("said he." after a removed
 * sentence that ended alike), the one whose sentence it completes takes it, or the one around which paragraphs begin and end
 * alike; where neither can be told it belongs to nobody.
 */
export function settle(pieces: readonly Piece[], before: ReadVersion, after: ReadVersion): Piece[] {
  const versions = { before, after }
  return settleSide(settleSide(pieces, 'before', versions), 'after', versions)
}

type Versions = Readonly<Record<Side, ReadVersion>>

function settleSide(pieces: readonly Piece[], side: Side, versions: Versions): Piece[] {
  const settled: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a[side] - b[side])) {
    const last = settled.at(-1)
    const end = last ? last[side] + last.length : 0
    if (!last || end <= piece[side]) {
      settled.push(piece)
      continue
    }
    const [leftEnd, rightStart] = cutsFor(last, piece, side, versions)
    settled[settled.length - 1] = { ...last, length: Math.max(0, leftEnd - last[side]) }
    settled.push(withoutHead(piece, Math.min(piece.length, rightStart - piece[side])))
  }
  return settled.filter(({ length }) => length > 0)
}

const withoutHead = (piece: Piece, by: number): Piece => ({
  ...piece,
  before: piece.before + by,
  after: piece.after + by,
  length: piece.length - by,
})

/** Where the left piece ends and the right one begins, for the zone that both claim. */
function cutsFor(left: Piece, right: Piece, side: Side, versions: Versions): [number, number] {
  const from = right[side]
  const to = Math.min(left[side] + left.length, right[side] + right.length)
  const places = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const cuts = places.filter(
    (at) => startsParagraph(versions[side], at) || startsSentence(versions[side].tokens, at),
  )
  if (cuts.length === 1) return [cuts[0]!, cuts[0]!]
  const [ofLeft, ofRight] = [left, right].map((piece) => oddBreaks(piece, side, from, to, versions))
  const cut = ofLeft! < ofRight! ? cuts.at(-1) : ofRight! < ofLeft! ? cuts[0] : undefined
  return cut === undefined ? [from, to] : [cut, cut]
}

/** At how many places of the zone and at its ends a paragraph begins in one version only, if the piece takes it. */
function oddBreaks(
  piece: Piece,
  side: Side,
  from: number,
  to: number,
  { before, after }: Versions,
): number {
  let odd = 0
  for (let at = from - piece[side]; at <= to - piece[side]; at += 1)
    if (startsParagraph(before, piece.before + at) !== startsParagraph(after, piece.after + at))
      odd += 1
  return odd
}

const startsParagraph = ({ paragraphOf }: ReadVersion, at: number): boolean =>
  paragraphOf[at - 1] !== paragraphOf[at]
