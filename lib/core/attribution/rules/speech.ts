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
  const { tokens } = passage
  return quotesWithin(passage, from, to).flatMap((quote) => {
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
  const { tokens, text } = passage
  return quotesWithin(passage, from, to).flatMap((quote) => {
    const [open, close] = [Math.max(0, quote.open), Math.min(tokens.length - 1, quote.close)]
    if (open < from || open >= to || !isSpeech(passage, quote)) return []
    const end = quote.close >= tokens.length ? text.trimEnd().length : tokens[close]!.end
    return [[tokens[open]!.start, end] as Span]
  })
}

/** The quotations that may begin in a range of tokens, found by halving. */
function quotesWithin({ quotes }: Passage, from: number, to: number): readonly Quotation[] {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.open < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < quotes.length && quotes[end]!.open < to) end += 1
  const first = quotes[0]
  return first?.open === -1 && from === 0 && low > 0
    ? [first, ...quotes.slice(low, end)]
    : quotes.slice(low, end)
}
