/** One or more texts' words share numbers, so that equal words of two versions are equal numbers. */
export type Vocabulary = Map<string, number>

/**
 * A text as words and single marks, white space and invisible characters left out. Places are UTF-16 units. Two
 * tokens with the same id are the same word: composed or decomposed, with soft hyphens or without, with any quotes.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly ids: Uint32Array
  /** How many of the tokens before each place are words; one entry more than there are tokens. */
  readonly wordsBefore: Uint32Array
}

const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*|[^\s\p{Cf}]/gu
const startsWord = /^[\p{L}\p{N}]/u

/** The tokens of a text, numbered by a vocabulary that grows. Linear. */
export function readTokens(text: string, vocabulary: Vocabulary): Tokens {
  const starts: number[] = []
  const ids: number[] = []
  const ends: number[] = []
  const words: number[] = [0]
  const isWord: boolean[] = []
  for (const { 0: raw, index } of text.matchAll(token)) {
    const id = numberOf(raw, vocabulary)
    starts.push(index)
    ends.push(index + raw.length)
    ids.push(id)
    isWord[id] ??= startsWord.test(raw)
    words.push(words[words.length - 1]! + (isWord[id] ? 1 : 0))
  }
  return {
    text,
    count: ids.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ids: Uint32Array.from(ids),
    wordsBefore: Uint32Array.from(words),
  }
}

/** How many words stand in a range of tokens, end exclusive. */
export const countWords = ({ wordsBefore }: Tokens, from: number, to: number): number =>
  wordsBefore[to]! - wordsBefore[from]!

/** A token as it is written. */
export const rawToken = ({ text, starts, ends }: Tokens, at: number): string =>
  text.slice(starts[at], ends[at])

/** The first token that starts at or after a place (UTF-16 units). */
export function firstTokenFrom({ starts, count }: Tokens, unit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < unit) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a new sentence begins before a token: a full stop stands there, and no small letter follows. */
export function startsSentence(tokens: Tokens, at: number): boolean {
  let last = at - 1
  while (last > 0 && closers.test(rawToken(tokens, last))) last -= 1
  if (last < 0 || at >= tokens.count) return true
  return sentenceEnds.test(rawToken(tokens, last)) && !/^\p{Ll}/u.test(rawToken(tokens, at))
}

const closers = /^[\p{Pe}\p{Pf}\p{Pi}"']$/u
const sentenceEnds = /^[.!?…]$/u

function numberOf(raw: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(raw)
  if (known !== undefined) return known
  const folded = foldToken(raw)
  const id = vocabulary.get(folded) ?? vocabulary.size
  vocabulary.set(folded, id)
  vocabulary.set(raw, id)
  return id
}

/** A token without what no reader sees: composition, invisible characters, the style of quotes and dashes. */
export function foldToken(raw: string): string {
  if (isAscii.test(raw)) return raw
  return raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[„“”‟«»″]/gu, '"')
    .replace(/[‘’‚‛‹›′´]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
}

const isAscii = /^[\0-\x7f]*$/u
