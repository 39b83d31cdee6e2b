import type { Tokens } from './tokens'

/** Tokens that stand one after the other in both versions. */
export interface Block {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** So many words in a row that occur once in each version are taken for the same ones; marks between them say nothing. */
const seedLength = 4

/**
 * The longest stretches that two versions share, each grown from a row of words that occurs once in either, or from the
 * beginning or the end of the text, in the order of the earlier version. A token may lie at the end of one and the
 * beginning of another. Linear.
 */
export function findBlocks(before: Tokens, after: Tokens): Block[] {
  const blocks: Block[] = []
  for (const [at, place] of bounds(before, after, 0, 0)) addBlock(blocks, before, after, at, place)
  for (const [at, place] of uniqueSeeds(before, after)) addBlock(blocks, before, after, at, place)
  for (const [at, place] of bounds(before, after, before.count - 1, after.count - 1))
    addBlock(blocks, before, after, at, place)
  return blocks.sort((a, b) => a.before - b.before)
}

/** The first or the last tokens of two texts, if they are the same. */
const bounds = (before: Tokens, after: Tokens, at: number, place: number): [number, number][] =>
  before.count > 0 && after.count > 0 && before.ids[at] === after.ids[place] ? [[at, place]] : []

function addBlock(blocks: Block[], before: Tokens, after: Tokens, at: number, place: number): void {
  const last = blocks.at(-1)
  const isInside = last && last.after - last.before === place - at && at < last.before + last.length
  if (!isInside) blocks.push(grow(before.ids, after.ids, at, place))
}

function grow(before: Uint32Array, after: Uint32Array, at: number, place: number): Block {
  let [from, start] = [at, place]
  while (from > 0 && start > 0 && before[from - 1] === after[start - 1]) {
    from -= 1
    start -= 1
  }
  let length = at - from
  while (
    from + length < before.length &&
    start + length < after.length &&
    before[from + length] === after[start + length]
  )
    length += 1
  return { before: from, after: start, length }
}

/** The places, earlier and later, where a row of words begins that occurs once in both versions. */
function* uniqueSeeds(before: Tokens, after: Tokens): Generator<[at: number, place: number]> {
  const [left, right] = [wordPlaces(before), wordPlaces(after)]
  const slots = 2 ** Math.ceil(Math.log2(8 * Math.max(left.length, right.length, 128)))
  const rows = [rowHashes(before, left, slots), rowHashes(after, right, slots)] as const
  const counts = rows.map((row) => countUpToTwo(row, slots))
  const places = new Int32Array(slots)
  for (const [word, slot] of rows[1].entries()) places[slot] = word
  for (const [word, slot] of rows[0].entries()) {
    // Two rows in one slot count as one row that occurs twice, which costs a seed and misleads nobody.
    if (counts.some((count) => count[slot] !== 1)) continue
    const place = places[slot]!
    if (isSameRow(before, left, word, after, right, place)) yield [left[word]!, right[place]!]
  }
}

/** The tokens that are words. */
const wordPlaces = ({ wordsBefore, count }: Tokens): Uint32Array => {
  const places = new Uint32Array(wordsBefore[count]!)
  for (let at = 0; at < count; at += 1)
    if (wordsBefore[at + 1] !== wordsBefore[at]) places[wordsBefore[at]!] = at
  return places
}

/** For each word the slot of the row that begins with it. */
function rowHashes({ ids }: Tokens, words: Uint32Array, slots: number): Uint32Array {
  const rows = new Uint32Array(Math.max(0, words.length - seedLength + 1))
  for (let word = 0; word < rows.length; word += 1) {
    let hash = 0x811c9dc5
    for (let i = word; i < word + seedLength; i += 1) {
      hash = Math.imul(hash ^ ids[words[i]!]!, 0x01000193)
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    }
    rows[word] = (hash ^ (hash >>> 13)) & (slots - 1)
  }
  return rows
}

function countUpToTwo(rows: Uint32Array, slots: number): Uint8Array {
  const counts = new Uint8Array(slots)
  for (const slot of rows) if (counts[slot]! < 2) counts[slot]! += 1
  return counts
}

function isSameRow(
  before: Tokens,
  left: Uint32Array,
  word: number,
  after: Tokens,
  right: Uint32Array,
  place: number,
): boolean {
  for (let i = 0; i < seedLength; i += 1)
    if (before.ids[left[word + i]!] !== after.ids[right[place + i]!]) return false
  return true
}
