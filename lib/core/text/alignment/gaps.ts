import { longestAscent } from './ascent'
import { likeness } from './likeness'
import { foldToken, rawToken, type Tokens } from './tokens'
import type { Stretch } from './version'

/** How a token of the earlier version was found in the later one. */
export const found = { not: 0, inRow: 1, alone: 2, altered: 3 } as const

/** Where each token of the earlier version stands in the later one (-1: nowhere), and how it was found. */
export interface TokenMap {
  readonly places: Int32Array
  readonly ways: Uint8Array
}

/** Longer gaps were rewritten; what single words in them have in common says little. */
const widest = 400
/** A word this much like another, at the same place, is the same one with a slip of the pen mended. */
const sameWord = 0.6

/**
 * Finds, between two neighbours that were found, what else is the same: words that stand once on either side, in
 * order, and words between them that were merely respelt. Numbers are never respelt: another number is another fact.
 */
export function fillGap(
  map: TokenMap,
  before: Tokens,
  left: Stretch,
  after: Tokens,
  right: Stretch,
): void {
  if (left.to - left.from > widest || right.to - right.from > widest) return
  const anchors = longestAscent(commonOnce(before, left, after, right), ([, place]) => place)
  let [from, start] = [left.from, right.from]
  for (const [at, place] of [...anchors, [left.to, right.to] as const]) {
    markAltered(map, before, { from, to: at }, after, { from: start, to: place })
    if (at < left.to) mark(map, at, place, found.alone)
    from = at + 1
    start = place + 1
  }
}

function mark({ places, ways }: TokenMap, at: number, place: number, way: number): void {
  places[at] = place
  ways[at] = way
}

/** Tokens that occur once in each stretch, as pairs in the order of the first. */
function commonOnce(
  before: Tokens,
  left: Stretch,
  after: Tokens,
  right: Stretch,
): (readonly [number, number])[] {
  const placeOf = onceIn(after, right)
  return [...onceIn(before, left)].flatMap(([id, at]) => {
    const place = placeOf.get(id)
    return place === undefined ? [] : [[at, place] as const]
  })
}

function onceIn({ ids }: Tokens, { from, to }: Stretch): Map<number, number> {
  const once = new Map<number, number>()
  const twice = new Set<number>()
  for (let at = from; at < to; at += 1) {
    const id = ids[at]!
    if (once.has(id)) twice.add(id)
    else once.set(id, at)
  }
  for (const id of twice) once.delete(id)
  return once
}

function markAltered(
  map: TokenMap,
  before: Tokens,
  left: Stretch,
  after: Tokens,
  right: Stretch,
): void {
  const length = left.to - left.from
  if (length === 0 || length !== right.to - right.from) return
  for (let i = 0; i < length; i += 1) {
    const word = foldToken(rawToken(before, left.from + i))
    const now = foldToken(rawToken(after, right.from + i))
    if (isRespelt(word, now)) mark(map, left.from + i, right.from + i, found.altered)
  }
}

/** Whether two words are one in two spellings: mostly the same letters, and no number in either. */
function isRespelt(word: string, now: string): boolean {
  if (/\p{N}/u.test(word + now) || !/\p{L}/u.test(word)) return false
  return likeness(word.toLowerCase(), now.toLowerCase()) >= sameWord
}
