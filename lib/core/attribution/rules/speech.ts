import type { Span } from '../../text/span'
import type { Quotation } from '../quotes'
import type { Passage } from '../sentences'

/** Whether a quotation is somebody's words and not a title: several words, or words no name is made of. */
export function isSpeech({ tokens }: Passage, { open, close }: Quotation): boolean {
  const from = open + 1
  const to = Math.min(close, tokens.length)
  let lowerCase = 0
  let counted = 0
  for (let i = from; i < to && counted < 12; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    counted += 1
    if (!token.capital) lowerCase += 1
  }
  return counted >= 3 ? lowerCase >= 1 : counted >= 1 && lowerCase === counted
}

/** The words inside the quotations of a range of tokens that are speech, without their marks. */
export function innerQuotes(passage: Passage, from: number, to: number): Span[] {
  const { quotes, tokens } = passage
  return quotes.flatMap((quote) => {
    const [open, close] = [quote.open + 1, Math.min(tokens.length, quote.close)]
    if (
      Math.max(0, quote.open) < from ||
      quote.open >= to ||
      close <= open ||
      !isSpeech(passage, quote)
    )
      return []
    const last = tokens[close - 1]!
    const end = ',.'.includes(last.text) && close - 2 >= open ? tokens[close - 2]!.end : last.end
    return [[tokens[open]!.start, end] as Span]
  })
}

/** The quotations of a range of tokens that are speech, with their marks. */
export function outerQuotes(passage: Passage, from: number, to: number): Span[] {
  const { quotes, tokens, text } = passage
  return quotes.flatMap((quote) => {
    const [open, close] = [Math.max(0, quote.open), Math.min(tokens.length - 1, quote.close)]
    if (open < from || open >= to || !isSpeech(passage, quote)) return []
    const end = quote.close >= tokens.length ? text.trimEnd().length : tokens[close]!.end
    return [[tokens[open]!.start, end] as Span]
  })
}
