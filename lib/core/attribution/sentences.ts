import { abbreviations, afterOrdinal, sentenceStarters } from '../text/abbreviations'
import type { Language } from '../language'
import type { Quotation } from './quotes'
import type { Token } from './tokenise'

/** A paragraph as the rules see it. Offsets are UTF-16 units of its text. */
export interface Passage {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly quotes: readonly Quotation[]
  /** For each token the index of the quotation it stands in (marks included), or -1. */
  readonly quoteAt: Int32Array
}

/** A sentence as a range of tokens, end exclusive; a quotation is never cut. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** Builds the passage once its quotations are known. */
export function passageOf(
  text: string,
  language: Language,
  tokens: readonly Token[],
  quotes: readonly Quotation[],
): Passage {
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, { open, close }] of quotes.entries()) {
    quoteAt.fill(i, Math.max(0, open), Math.min(tokens.length, close + 1))
  }
  return { text, language, tokens, quotes, quoteAt }
}

/** The sentences outside quotations, in order; a quotation belongs whole to the sentence around it. */
/** What goes on longer is no sentence anybody wrote; cutting it keeps the time linear. */
const longest = 300

export function sentencesOf(passage: Passage): Sentence[] {
  const { tokens, quoteAt, quotes } = passage
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i += 1) {
    const quote = quoteAt[i]!
    if (quote >= 0 && quotes[quote]!.close !== i) continue
    const ends =
      i - from >= longest || (quote >= 0 ? endsAfterQuote(passage, i) : endsAt(passage, i))
    if (!ends) continue
    sentences.push({ from, to: i + 1 })
    from = i + 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

const isStop = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')

const startsNew = (token: Token | undefined): boolean =>
  token === undefined ||
  token.capital ||
  token.kind === 'number' ||
  token.kind === 'quote' ||
  token.text === '–'

function endsAt({ tokens, language }: Passage, i: number): boolean {
  const token = tokens[i]!
  if (!isStop(token)) return false
  const next = tokens[i + 1]
  if (next === undefined) return true
  if (!startsNew(next) || (!token.spaceAfter && next.kind !== 'quote' && !next.capital))
    return false
  return token.text !== '.' || !isAbbreviation(tokens[i - 1], next, token, language)
}

function isAbbreviation(
  word: Token | undefined,
  next: Token,
  point: Token,
  language: Language,
): boolean {
  if (word === undefined || point.spaceBefore) return false
  if (word.kind === 'number') {
    return (
      language === 'de' &&
      word.text.length <= 4 &&
      (afterOrdinal.has(next.lower) || !point.spaceAfter)
    )
  }
  if (word.text.length === 1 && word.capital)
    return language === 'de' || !sentenceStarters.has(next.lower)
  if (word.text.includes('.') && word.text.length <= 6) {
    return language === 'de' ? true : !sentenceStarters.has(next.lower)
  }
  return abbreviations[language].has(word.lower)
}

/** A quotation that ends in a full stop ends the sentence, unless its speaker follows. */
function endsAfterQuote({ tokens, language }: Passage, close: number): boolean {
  const [last, next, after] = [tokens[close - 1], tokens[close + 1], tokens[close + 2]]
  if (!isStop(last) || next === undefined) return next === undefined
  if (!startsNew(next) || next.text === '–') return false
  if (language === 'en' && last?.text !== '.' && next.kind !== 'quote') {
    return !(after !== undefined && /^(?:said|says|asked|asks|told|wrote|added)$/.test(after.lower))
  }
  return true
}
