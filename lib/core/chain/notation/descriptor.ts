import type { Count } from '../chain'
import type { Facets } from '../facets'
import type { HopKind } from '../kinds'
import { bare, beforeLinker, findHeadNoun, isSingularAdjective } from './head-noun'
import { lexicons } from './lexicon'
import type { Cue, Grammar, Lexicon } from './lexicon/lexicon'
import { readNumber, type Numbered } from './number'
import { findPlatform } from './platforms'

/** What the words of a name show by themselves. */
export interface Descriptor {
  readonly kind: HopKind
  readonly label: string
  readonly count: Count | null
  readonly facets: Facets
}

/**
 * Tells the kind of a hop from lexical cues alone (domain 7.3 rule 1): set phrases, “@handle” and platforms, and
 * the noun a description hangs on. Null when the words could be a name.
 */
export function readDescriptor(label: string): Descriptor | null {
  return readPhrase(label) ?? readPost(label) ?? readDescription(label)
}

const plain = { count: null, facets: {} }
const atLeastTwo: Count = { n: 2, atLeast: true }
const one: Count = { n: 1, atLeast: false }

function readPhrase(label: string): Descriptor | null {
  const key = label.toLowerCase()
  const kind = lexicons.map((lexicon) => lexicon.phrases.get(key)).find(Boolean)
  if (!kind) return null
  if (kind === 'unknown') return { ...plain, kind, label: '?' }
  return { ...plain, kind, label: kind === 'own' || kind === 'unattributed' ? '' : label }
}

const post =
  /^(?<platform>.+)[- ](?:posts?|postings?|beitrag|beiträge|kanal|channel|account|konto|video|tweets?)$/i

function readPost(label: string): Descriptor | null {
  if (/^@\S+$/.test(label)) return { ...plain, kind: 'social', label, facets: { account: label } }
  const platform = findPlatform(label) ?? findPlatform(post.exec(label)?.groups?.platform ?? '')
  return platform ? { ...plain, kind: 'social', label, facets: { platform } } : null
}

function readDescription(label: string): Descriptor | null {
  const number = readNumber(label)
  const words = number?.rest ?? label.split(' ')
  const marker = findMarker(words)
  const noun = findHeadNoun(words, number !== null || marker !== null)
  if (!noun) return marker && readMarked(label, words, number, marker)
  const kind = kindOf(noun.cue, number !== null || marker !== null)
  if (kind) return { ...plain, kind, label }
  return unnamed(label, number, isSingular(noun.grammar, words) ? one : atLeastTwo)
}

/** The kind a noun gives the hop, or null for unnamed people. */
function kindOf(cue: Cue, counted: boolean): HopKind | null {
  if (cue === 'people' || cue === 'counted') return null
  if (cue === 'voices') return counted ? null : 'vague'
  return cue
}

function unnamed(label: string, number: Numbered | null, otherwise: Count): Descriptor {
  const count = number?.count ?? otherwise
  const kind = count.n === 1 && !count.atLeast ? 'unnamed-person' : 'unnamed-group'
  return { kind, label: number?.label ?? label, count, facets: {} }
}

function isSingular(grammar: Grammar, words: readonly string[]): boolean {
  if (grammar !== 'either') return grammar === 'singular'
  const first = words[0]!.toLowerCase()
  const determined = lexicons.some((lexicon) => lexicon.singular.includes(first))
  return words.length > 1 && (determined || isSingularAdjective(first))
}

/** The lexicon whose word for “unnamed” stands in the description. */
function findMarker(words: readonly string[]): Lexicon | null {
  const text = ` ${words.join(' ').toLowerCase()}`
  const says = (lexicon: Lexicon) => lexicon.unnamed.some((stem) => text.includes(` ${stem}`))
  return lexicons.find(says) ?? null
}

/** “unnamed Kremlin strategist”: the noun is not in the lexicon, but the marker says enough. */
function readMarked(
  label: string,
  words: readonly string[],
  number: Numbered | null,
  lexicon: Lexicon,
): Descriptor | null {
  const noun = beforeLinker(words, lexicon).at(-1)!
  const isMarker = lexicon.unnamed.some((stem) => bare(noun).startsWith(stem.split(' ').at(-1)!))
  if (isMarker || (!lexicon.capitalNouns && /^\p{Lu}/u.test(noun))) return null
  return unnamed(label, number, looksSingular(words, noun, lexicon) ? one : atLeastTwo)
}

function looksSingular(words: readonly string[], noun: string, lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns) return !/[^s]s$/i.test(bare(noun))
  return words.some((word) => /(?:nannt|onym)e[rsm]$/i.test(word))
}
