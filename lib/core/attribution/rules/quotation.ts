import type { Clauses } from '../clauses'
import { englishPhraseAt } from '../english-phrase'
import type { Finding } from '../finding'
import { nounPhraseAt } from '../german-phrase'
import type { Passage } from '../sentences'
import { isSpeech, innerQuotes, outerQuotes } from './speech'

/** A quotation without a verb: “Smith: ‘…’”, or one that carries on what was quoted before. */
export function quotationAlone(passage: Passage, clauses: Clauses): Finding[] {
  const { tokens, quoteAt, quotes, language } = passage
  const { from, to } = clauses.sentence
  let at = from
  while (at < to && quoteAt[at]! < 0) at += 1
  if (at >= to || !isSpeech(passage, quotes[quoteAt[at]!]!)) return []
  const content = (language === 'de' ? outerQuotes : innerQuotes)(passage, from, to)
  if (content.length === 0) return []
  const base = {
    form: 'direct',
    cue: [],
    content,
    addressee: [],
    channel: [],
    verb: null,
    sentence: from,
  } as const
  if (at > from && tokens[at - 1]!.text === ':') {
    const phrase = (language === 'de' ? nounPhraseAt : englishPhraseAt)(passage, from, at)
    if (!phrase || phrase.to !== at - 1) return []
    const colon: Finding['cue'] = [[tokens[at - 1]!.start, tokens[at - 1]!.end]]
    return [
      {
        ...base,
        rule: 'quote-colon',
        reason: 'quotation',
        phrase,
        source: [[tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end]],
        mark: colon[0]!,
      },
    ]
  }
  const quote = quotes[quoteAt[at]!]!
  const long = Math.min(quote.close, to) - quote.open > 8
  if (at > from || !(long || quote.continued)) return []
  const open = tokens[at]!
  return [
    {
      ...base,
      rule: 'quote-carried',
      reason: 'quotationCarried',
      phrase: null,
      source: [],
      mark: [open.start, open.end],
    },
  ]
}
