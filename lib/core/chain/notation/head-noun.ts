import { lexicons } from './lexicon'
import type { Lexicon, Noun } from './lexicon/lexicon'

/**
 * The noun a description hangs on: the first one a lexicon knows. `free` is true where a number or “unnamed” shows
 * that this is a description; otherwise the noun must stand as in one, so that “Business Insider” and “Sprecher
 * Lind” stay names.
 */
export function findHeadNoun(words: readonly string[], free: boolean): Noun | null {
  for (const [i, word] of words.entries()) {
    for (const lexicon of lexicons) {
      const noun = findNoun(bare(word), lexicon)
      if (noun && (free || standsAsDescription(words, i, noun, lexicon))) return noun
    }
    if (word.endsWith(',')) return null
  }
  return null
}

/** The words before the first one that only says more about the noun: “officials” of “officials in the Ministry”. */
export function beforeLinker(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const end = words.findIndex((word, i) => i > 0 && isLinker(word, lexicon))
  const comma = words.findIndex((word) => word.endsWith(',')) + 1
  return words.slice(
    0,
    Math.min(end === -1 ? words.length : end, comma === 0 ? words.length : comma),
  )
}

/** A word in lower case without the punctuation around it. */
export const bare = (word: string): string =>
  word.toLowerCase().replace(/^[("„“]+|[,.:;)"“”]+$/g, '')

const isLinker = (word: string, lexicon: Lexicon): boolean =>
  word.startsWith('(') || lexicon.linkers.has(word.toLowerCase())

/** How much of a compound's end is looked up, in UTF-16 units. */
const [shortestTail, longestTail] = [6, 24]

function findNoun(word: string, lexicon: Lexicon): Noun | null {
  const whole = lexicon.nouns.get(word) ?? lexicon.nouns.get(word.slice(word.lastIndexOf('-') + 1))
  if (whole || !lexicon.capitalNouns) return whole ?? null
  for (let length = Math.min(word.length - 1, longestTail); length >= shortestTail; length -= 1) {
    const tail = lexicon.nouns.get(word.slice(-length))
    if (tail) return tail
  }
  return null
}

function standsAsDescription(
  words: readonly string[],
  i: number,
  noun: Noun,
  lexicon: Lexicon,
): boolean {
  if (noun.cue === 'counted') return false
  const next = words[i + 1]
  const closed = next === undefined || words[i]!.endsWith(',') || isLinker(next, lexicon)
  return (
    closed &&
    (lexicon.capitalNouns ? words.slice(0, i).every(isModifier) : isPlainNoun(words[i]!, i, noun))
  )
}

const startsLower = (word: string): boolean => /^["„“(]*\p{Ll}/u.test(word)

const isPlainNoun = (word: string, i: number, noun: Noun): boolean =>
  startsLower(word) || (i === 0 && noun.grammar === 'plural')

const acronym = /^\p{Lu}{2,6}(?:-|$)/u
const adjective =
  /(?:isch|lich|ig|sch|nah|hoh|frei|iert|end|haft|weiter|ander|früher|höher|alt|gut)e[nrsm]?$/i

const isModifier = (word: string, i: number): boolean =>
  startsLower(word) ||
  acronym.test(word) ||
  (i === 0 && adjective.test(word)) ||
  /^(?:Der|Die|Das|Den|Dem)$/.test(word)

/** “amerikanischer Vertreter”: the ending says that it is one. */
export const isSingularAdjective = (word: string): boolean =>
  adjective.test(word) && word.endsWith('er')
