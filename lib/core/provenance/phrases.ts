import type { WorkingWords } from './words'

/** Names as one phrase: “A, B and C”. */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** Words of a text, in the quotation marks of the language. */
export const quoted = (text: string, { quotes: [open, close] }: WorkingWords): string =>
  `${open}${text}${close}`
