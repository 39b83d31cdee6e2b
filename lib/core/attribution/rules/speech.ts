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
