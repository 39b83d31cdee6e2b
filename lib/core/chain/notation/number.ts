import type { Count } from '../chain'
import type { HopKind } from '../kinds'
import { lexicons } from './lexicon'
import type { Lexicon } from './lexicon/lexicon'

/** A label that begins with how many they are. */
export interface Numbered {
  readonly count: Count
  /** The label as stored: without the number, unless it belongs to the words (“one of the officials”). */
  readonly label: string
  /** The words after the number. */
  readonly rest: readonly string[]
}

/**
 * Reads the number words, digits and articles at the beginning of an unnamed source's description, in German and
 * English: “zwei Quellen” is 2, “at least two officials” ≥ 2, “ein Beamter” 1, “several people” ≥ 2. Else null.
 */
export function readNumber(label: string): Numbered | null {
  const words = label.split(' ')
  const read = (lexicon: Lexicon) =>
    readAtLeast(words, lexicon) ?? readSeveral(words, lexicon) ?? readExact(words, lexicon)
  return lexicons.map(read).find((numbered) => numbered !== null) ?? null
}

function readAtLeast(words: readonly string[], lexicon: Lexicon): Numbered | null {
  const before = prefixOf(words, lexicon.atLeast)
  const n = numberOf(words[before], lexicon)
  return before === 0 || n === null ? null : numbered({ n, atLeast: true }, words.slice(before + 1))
}

function readSeveral(words: readonly string[], lexicon: Lexicon): Numbered | null {
  const length = prefixOf(words, lexicon.several)
  return length === 0
    ? null
    : numbered({ n: 2, atLeast: true }, words.slice(length), words.join(' '))
}

function readExact(words: readonly string[], lexicon: Lexicon): Numbered | null {
  const kept = lexicon.kept.get(words[0]!.toLowerCase())
  if (kept) return numbered({ n: kept, atLeast: false }, words.slice(1), words.join(' '))
  const n = numberOf(words[0], lexicon)
  if (n === null) return null
  const next = words[1]?.toLowerCase() ?? ''
  const atLeast = lexicon.range.includes(next)
  if (!atLeast && !lexicon.ofThem.includes(next)) return numbered({ n, atLeast }, words.slice(1))
  return numbered({ n, atLeast }, words.slice(2), words.join(' '))
}

function numbered(count: Count, rest: readonly string[], label = rest.join(' ')): Numbered | null {
  return rest.length === 0 ? null : { count, label, rest }
}

function numberOf(word: string | undefined, lexicon: Lexicon): number | null {
  if (word === undefined) return null
  if (/^\d{1,6}$/.test(word)) return Number(word)
  return lexicon.numbers.get(word.toLowerCase()) ?? null
}

/** How many words the first phrase takes that the words begin with; 0 for none. */
function prefixOf(words: readonly string[], phrases: readonly string[]): number {
  const begins = (phrase: string) =>
    phrase.split(' ').every((word, i) => words[i]?.toLowerCase() === word)
  return phrases.find(begins)?.split(' ').length ?? 0
}

/** Label and count of a hop whose kind was said: the number is taken off an unnamed source's description. */
export function splitNumber(
  hop: { readonly label: string; readonly count: Count | null; readonly quoted: boolean },
  kind: HopKind,
): { label: string; count: Count | null } {
  const { label, count, quoted } = hop
  const described = kind === 'unnamed-person' || kind === 'unnamed-group'
  const number = described && !quoted && count === null ? readNumber(label) : null
  return number ? { label: number.label, count: number.count } : { label, count }
}
