import { groupBy } from '../../group-by'
import type { Block } from './blocks'
import { countWords, startsSentence } from './tokens'
import { findTwins, wordsOf, type ReadVersion } from './version'

/** The part of a block that lies in one paragraph of either version. */
export interface Piece extends Block {
  /** Index of the paragraph in the earlier version. */
  readonly from: number
  /** Index of the paragraph in the later version. */
  readonly to: number
  /** Words of the whole block, which says how much stands behind the piece. */
  readonly blockWords: number
}

/** Blocks cut wherever a paragraph begins in either version. */
export function cutAtParagraphs(
  blocks: readonly Block[],
  before: ReadVersion,
  after: ReadVersion,
): Piece[] {
  return blocks.flatMap((block) => {
    const isAll = block.length === before.tokens.count && block.length === after.tokens.count
    const words = countWords(before.tokens, block.before, block.before + block.length)
    const blockWords = isAll ? Infinity : words
    const pieces: Piece[] = []
    for (let at = 0; at < block.length;) {
      const from = before.paragraphOf[block.before + at]!
      const to = after.paragraphOf[block.after + at]!
      const rest = Math.min(
        (before.paragraphs[from]?.to ?? block.before + at + 1) - block.before,
        (after.paragraphs[to]?.to ?? block.after + at + 1) - block.after,
        block.length,
      )
      const place = { before: block.before + at, after: block.after + at, length: rest - at }
      if (from >= 0 && to >= 0) pieces.push({ ...place, from, to, blockWords })
      at = rest
    }
    return pieces
  })
}

/** A whole sentence of so many words that stands elsewhere was moved there. */
const movedSentence = 8
/** Within one paragraph a shorter one will do. */
const swappedSentence = 4
/** Part of a paragraph is believed to stand in another only if so many words in a row say so, here or beyond its ends. */
const strongRow = 8
/** Fewer shared words than these are chance, unless they are all there is. */
const fewest = 3

/**
 * The pieces to believe. A phrase that one paragraph lost and another won is no sign that they are the same one: only
 * where two paragraphs share half the words of the longer one are phrases believed, in their order; otherwise, and out
 * of order, whole sentences alone, and where less is shared, longer ones. Short paragraphs need a row that goes on
 * beyond them, unless they are the same words and stand once in either version.
 */
export function believable(
  pieces: readonly Piece[],
  before: ReadVersion,
  after: ReadVersion,
): Piece[] {
  const wordsIn = (piece: Piece) =>
    countWords(before.tokens, piece.before, piece.before + piece.length)
  const isTwin = [before, after].map(findTwins)
  const groups = groupBy(pieces, ({ from, to }) => from * after.paragraphs.length + to)
  return [...groups.values()].flatMap((group) => {
    const { from, to } = group[0]!
    const lengths = [
      wordsOf(before, before.paragraphs[from]!),
      wordsOf(after, after.paragraphs[to]!),
    ]
    const words = group.reduce((sum, piece) => sum + wordsIn(piece), 0)
    const isStrong = (piece: Piece) =>
      Math.max(wordsIn(piece), piece.blockWords - wordsIn(piece)) >= strongRow
    const isVerbatim =
      words === Math.max(...lengths) && !isTwin[0]!.has(from) && !isTwin[1]!.has(to)
    const isHalf = words >= Math.min(fewest, ...lengths) && 2 * words >= Math.max(...lengths)
    const isSame = isVerbatim || (isHalf && (words >= strongRow || group.some(isStrong)))
    const isPart = 2 * words >= Math.min(...lengths)
    // A whole sentence counts double against a phrase of another one that was used again elsewhere.
    const weight = (piece: Piece) =>
      group.length === 1
        ? 1
        : wordsIn(piece) * (holdsSentence(piece, swappedSentence, before, after) ? 2 : 1)
    const ordered = isSame ? inOrder(group, weight) : null
    return group.filter((piece) => {
      if (wordsIn(piece) === 0) return false
      if (ordered?.has(piece)) return true
      const isBacked = isSame || (isPart && isStrong(piece))
      return holdsSentence(piece, isBacked ? swappedSentence : movedSentence, before, after)
    })
  })
}

/** The pieces that stand in one order in both versions and weigh most together. Takes n log n steps. */
function inOrder(pieces: readonly Piece[], weight: (piece: Piece) => number): Set<Piece> {
  const ranks = new Map([...pieces].sort((a, b) => a.after - b.after).map((each, i) => [each, i]))
  const sums: number[] = []
  const previous: number[] = []
  // A tree of prefixes (Fenwick) whose nodes name the heaviest chain that ends at or before a rank.
  const heaviest = new Int32Array(pieces.length + 1).fill(-1)
  const heavier = (a: number, b: number) => (a < 0 || (b >= 0 && sums[b]! > sums[a]!) ? b : a)
  for (const [i, piece] of pieces.entries()) {
    const rank = ranks.get(piece)!
    let best = -1
    for (let node = rank; node > 0; node -= node & -node) best = heavier(best, heaviest[node]!)
    previous[i] = best
    sums[i] = weight(piece) + (sums[best] ?? 0)
    for (let node = rank + 1; node <= pieces.length; node += node & -node)
      heaviest[node] = heavier(heaviest[node]!, i)
  }
  const chain = new Set<Piece>()
  let last = -1
  for (const i of pieces.keys()) last = heavier(last, i)
  for (let i = last; i >= 0; i = previous[i]!) chain.add(pieces[i]!)
  return chain
}

/** Whether a sentence of some length begins and ends in both versions within the piece. */
function holdsSentence(
  piece: Piece,
  words: number,
  before: ReadVersion,
  after: ReadVersion,
): boolean {
  let bound = -1
  for (let at = 0; at <= piece.length; at += 1) {
    const isEdge =
      isBound(before, piece.from, piece.before + at) && isBound(after, piece.to, piece.after + at)
    if (!isEdge) continue
    if (bound >= 0 && countWords(before.tokens, bound, piece.before + at) >= words) return true
    bound = piece.before + at
  }
  return false
}

/** Whether a sentence or the paragraph begins or ends before a token. */
function isBound({ tokens, paragraphs }: ReadVersion, paragraph: number, at: number): boolean {
  const { from, to } = paragraphs[paragraph]!
  return at === from || at === to || startsSentence(tokens, at)
}
