import { findOutlets } from '../registry/lookup'
import type { Span } from '../text/span'
import type { Clauses } from './clauses'
import { mediaNouns as germanMedia, prepositions, times } from './lexicon/de'
import { nounPhraseAt } from './german-phrase'
import type { NounPhrase } from './noun-phrase'
import type { Passage } from './sentences'

/** To whom something was said, and the same again where it is a medium (domain 4.3 no. 3). */
export interface Addressee {
  readonly addressee: readonly Span[]
  readonly channel: readonly Span[]
}

export const nobody: Addressee = { addressee: [], channel: [] }

const talks = new Set(
  'interview interviews gespräch gesprächs gastbeitrag interviewserie telefoninterview'.split(' '),
)
const datives = new Set('dem der den einer einem'.split(' '))

/**
 * Looks for “gegenüber X”, “im Interview mit X” and “dem Sender X” in the sentence outside quotations and outside the
 * source's own words.
 */
export function germanAddressee(
  passage: Passage,
  clauses: Clauses,
  verbAt: number,
  source: NounPhrase | null,
  contentFrom: number,
): Addressee {
  const { tokens, quoteAt } = passage
  const { from, to } = clauses.sentence
  for (let i = from; i < to; i += 1) {
    if (quoteAt[i]! >= 0 || (source && i >= source.from && i < source.to)) continue
    if (i >= contentFrom && contentFrom > verbAt) break
    const start = addresseeStart(passage, i, verbAt, to, source)
    if (start < 0) continue
    const phrase = nounPhraseAt(passage, start, to, 1)
    if (
      !phrase ||
      phrase.kind === 'pronoun' ||
      (source && phrase.from < source.to && source.from < phrase.to)
    )
      continue
    const span: Span = [tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]
    const medium = isMedium(passage, phrase)
    if (start === i && !medium) continue
    return { addressee: [span], channel: medium ? [span] : [] }
  }
  return nobody
}

/** Where the addressee's phrase begins if it is announced at this token, or -1. */
function addresseeStart(
  passage: Passage,
  i: number,
  verbAt: number,
  to: number,
  source: NounPhrase | null,
): number {
  const { tokens } = passage
  const { lower } = tokens[i]!
  if (lower === 'gegenüber' && i + 1 < to) return i + 1
  const next = tokens[i + 1]?.lower
  if (talks.has(lower) && (next === 'mit' || next === 'für')) return i + 2
  if (talks.has(lower) && (next === 'der' || next === 'des')) return i + 1
  return i > verbAt && i - verbAt < 30 && datives.has(lower) && isDative(passage, i, source)
    ? i
    : -1
}

/** A determiner in the dative: no preposition and no noun before it, and no “der große …” behind it. */
function isDative({ tokens }: Passage, i: number, source: NounPhrase | null): boolean {
  const before = tokens[i - 1]
  if (!before || prepositions.has(before.lower) || before.lower === 'so') return false
  if (before.capital && source?.to !== i && !times.has(before.lower)) return false
  const next = tokens[i + 1]
  return !(tokens[i]!.lower === 'der' && next && !next.capital && next.lower.endsWith('e'))
}

/** Whether a phrase names a medium: a noun for one, or a name of the registry. */
export function isMedium({ tokens, text }: Passage, phrase: NounPhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1) {
    if (tokens[i]!.capital && endsInMedium(tokens[i]!.lower)) return true
  }
  let from = phrase.from
  while (from < phrase.to - 1 && !tokens[from]!.capital && tokens[from]!.kind !== 'quote') from += 1
  if (from === phrase.to - 1 && commonNames.has(tokens[from]!.lower)) return false
  return isOutletName(text.slice(tokens[from]!.start, tokens[phrase.to - 1]!.end))
}

/** Titles of one word that are common nouns: without quotation marks they mean the thing. */
const commonNames = new Set(
  'presse welt zeit nature science kontext monitor heute kurier stern capital'.split(' '),
)

/** A noun for a medium, alone or at the end of a compound: “Zeitung”, “Nachrichtensender”, “Sport-Bild”. */
function endsInMedium(lower: string): boolean {
  if (germanMedia.has(lower)) return true
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  return (
    germanMedia.has(tail) ||
    /(?:zeitung|magazin|sender|agentur|rundfunk|zeitschrift)s?$/.test(lower)
  )
}

/** Whether the registry knows a name, in quotation marks or not. */
export function isOutletName(name: string): boolean {
  const plain = name.replace(/^["„“”»«'‚‘]+|["„“”»«'’]+$/g, '')
  return plain.length > 1 && plain.length < 60 && findOutlets(plain).length > 0
}

const englishMedia = new Set(
  'reporters reporter journalists journalist press media news newspaper magazine television radio tv'.split(
    ' ',
  ),
)

/** Whether an English phrase names a medium or those who work for one. */
export function isMediumName({ tokens, text }: Passage, phrase: NounPhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1)
    if (englishMedia.has(tokens[i]!.lower)) return true
  return isOutletName(
    text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end).replace(/^the /i, ''),
  )
}
