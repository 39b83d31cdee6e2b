import type { FoldedWord } from './words'

/** Three words are a phrase that two writers on one subject seldom share by chance; more would miss small edits. */
export const shingleLength = 3

/** The distinct rows of three words of a text as 32-bit numbers; a shorter text is one row. */
export function shinglesOf(words: readonly FoldedWord[]): Set<number> {
  const shingles = new Set<number>()
  const last = Math.max(Math.min(1, words.length), words.length - shingleLength + 1)
  for (let at = 0; at < last; at += 1) shingles.add(hashRow(words, at))
  return shingles
}

/** FNV-1a over the UTF-16 units of the words of a row, each followed by a space. */
function hashRow(words: readonly FoldedWord[], at: number): number {
  let hash = 0x811c9dc5
  for (const { folded } of words.slice(at, at + shingleLength)) {
    for (let i = 0; i <= folded.length; i += 1)
      hash = Math.imul(hash ^ (i < folded.length ? folded.charCodeAt(i) : 0x20), 0x01000193)
  }
  return hash >>> 0
}

/** What two sets have in common: by all members (Jaccard, 1901), and by the members of the smaller one. */
export function overlap<T>(
  a: ReadonlySet<T>,
  b: ReadonlySet<T>,
): { readonly jaccard: number; readonly containment: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const member of small) if (large.has(member)) shared += 1
  const all = a.size + b.size - shared
  return {
    jaccard: all === 0 ? 0 : shared / all,
    containment: small.size === 0 ? 0 : shared / small.size,
  }
}
