import { findBlocks, type Block } from './blocks'
import { fillGap, found, type TokenMap } from './gaps'
import { pairLoneParagraphs } from './lone-paragraphs'
import { believable, cutAtParagraphs, type Piece } from './pieces'
import { settle } from './settle'
import { countWords } from './tokens'
import { readVersion, type ReadVersion, type Stretch, type VersionText } from './version'

/** What became of the words of a version in the next one. */
export interface Alignment {
  readonly before: ReadVersion
  readonly after: ReadVersion
  readonly map: TokenMap
  /** For each token of the later version the token of the earlier one that it was, or -1. */
  readonly origins: Int32Array
  /** For each earlier paragraph, how many of its words stand in which later ones. */
  readonly shares: readonly ReadonlyMap<number, number>[]
}

/**
 * Finds the words of one version in the next: rows of words that are unique in both and grow as far as they agree,
 * wherever they moved; then, between them, single words in place. What is repeated and could be meant twice stays
 * unfound. Linear but for short gaps.
 */
export function alignVersions(earlier: VersionText, later: VersionText): Alignment {
  const vocabulary = new Map<string, number>()
  const before = readVersion(earlier, vocabulary)
  const after = readVersion(later, vocabulary)
  const map = {
    places: new Int32Array(before.tokens.count).fill(-1),
    ways: new Uint8Array(before.tokens.count),
  }
  const cut = cutAtParagraphs(findBlocks(before.tokens, after.tokens), before, after)
  const pieces = settle(believable(cut, before, after), before, after)
  for (const piece of pieces) markRow(map, piece)
  fillInside(map, pieces, before, after)
  pairTheLone(map, before, after)
  return {
    before,
    after,
    map,
    origins: invert(map, after.tokens.count),
    shares: countShares(map, before, after),
  }
}

function markRow({ places, ways }: TokenMap, { before, after, length }: Block): void {
  for (let i = 0; i < length; i += 1) places[before + i] = after + i
  ways.fill(found.inRow, before, before + length)
}

/** Fills the gaps between the pieces that one paragraph has in another, and those at its ends. */
function fillInside(
  map: TokenMap,
  pieces: readonly Piece[],
  before: ReadVersion,
  after: ReadVersion,
): void {
  const taken = invert(map, after.tokens.count)
  const isFree = (marks: Int32Array, { from, to }: Stretch) =>
    marks.subarray(from, to).every((mark) => mark < 0)
  for (const group of byPair(pieces)) {
    const edges = [...group.map((piece) => piece), null]
    let left = before.paragraphs[group[0]!.from]!.from
    let right = after.paragraphs[group[0]!.to]!.from
    for (const piece of edges) {
      const gap = { from: left, to: piece?.before ?? before.paragraphs[group[0]!.from]!.to }
      const room = { from: right, to: piece?.after ?? after.paragraphs[group[0]!.to]!.to }
      const isGap = gap.from < gap.to && room.from < room.to
      if (isGap && isFree(map.places, gap) && isFree(taken, room))
        fillGap(map, before.tokens, gap, after.tokens, room)
      if (!piece) break
      left = piece.before + piece.length
      right = piece.after + piece.length
    }
  }
}

/** Neighbouring pieces with the same two paragraphs, in the order of the earlier version. */
function byPair(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<string, Piece[]>()
  for (const piece of [...pieces].sort((a, b) => a.before - b.before)) {
    const key = `${piece.from} ${piece.to}`
    const group = groups.get(key)
    if (group) group.push(piece)
    else groups.set(key, [piece])
  }
  return [...groups.values()]
}

function pairTheLone(map: TokenMap, before: ReadVersion, after: ReadVersion): void {
  const partners = countShares(map, before, after).map(largest)
  for (const [from, to] of pairLoneParagraphs(before, after, partners)) {
    const [left, right] = [before.paragraphs[from]!, after.paragraphs[to]!]
    const head = commonRun(before, left, after, right, 1)
    const shorter = Math.min(left.to - left.from, right.to - right.from)
    const tail = Math.min(commonRun(before, left, after, right, -1), shorter - head)
    markRow(map, { before: left.from, after: right.from, length: head })
    markRow(map, { before: left.to - tail, after: right.to - tail, length: tail })
    const gap = { from: left.from + head, to: left.to - tail }
    fillGap(map, before.tokens, gap, after.tokens, { from: right.from + head, to: right.to - tail })
  }
}

/** How many tokens two stretches share from their beginning (step 1) or their end (step -1). */
function commonRun(
  before: ReadVersion,
  left: Stretch,
  after: ReadVersion,
  right: Stretch,
  step: 1 | -1,
): number {
  const [at, place] = step === 1 ? [left.from, right.from] : [left.to - 1, right.to - 1]
  const shorter = Math.min(left.to - left.from, right.to - right.from)
  let length = 0
  while (
    length < shorter &&
    before.tokens.ids[at + step * length] === after.tokens.ids[place + step * length]
  )
    length += 1
  return length
}

function invert({ places }: TokenMap, count: number): Int32Array {
  const origins = new Int32Array(count).fill(-1)
  for (const [at, place] of places.entries()) if (place >= 0) origins[place] = at
  return origins
}

function countShares(
  { places }: TokenMap,
  before: ReadVersion,
  after: ReadVersion,
): Map<number, number>[] {
  return before.paragraphs.map(({ from, to }) => {
    const shares = new Map<number, number>()
    for (let at = from; at < to; at += 1) {
      const place = places[at]!
      const home = place < 0 ? -1 : after.paragraphOf[place]!
      if (home >= 0) {
        const words = countWords(before.tokens, at, at + 1)
        shares.set(home, (shares.get(home) ?? 0) + words)
      }
    }
    return shares
  })
}

/** The later paragraph that holds most of an earlier one, or -1. */
export function largest(shares: ReadonlyMap<number, number>): number {
  let [best, most] = [-1, -1]
  for (const [paragraph, words] of shares) if (words > most) [best, most] = [paragraph, words]
  return best
}
