import { IntakeError, type ImportInput } from './importer'

/** No text that people annotate is longer than this, in bytes; a single paragraph may be as long as the text. */
export const maxTextBytes = 10 * 1024 * 1024

/** A file of another program may carry pictures and fonts beside its text, in bytes. */
export const maxFileBytes = 50 * 1024 * 1024

/** Documents in one file, be it a table, a feed or a list. */
export const maxItems = 10_000

/** Throws E_TOO_LARGE for more bytes than a text may have. */
export function refuseTooLarge({ bytes }: ImportInput): void {
  refuseLonger(bytes.length, maxTextBytes)
}

/** Throws E_TOO_LARGE for a file of another program that is larger than any is read. */
export function refuseLargeFile({ bytes }: ImportInput): void {
  refuseLonger(bytes.length, maxFileBytes)
}

function refuseLonger(length: number, most: number): void {
  if (length <= most) return
  throw new IntakeError('E_TOO_LARGE', `A text may have ${most} bytes; this one has ${length}`)
}

/** Throws E_EMPTY_TEXT for a text of nothing but white space. */
export function refuseEmpty(text: string): void {
  if (text.trim() === '') throw new IntakeError('E_EMPTY_TEXT', 'This text is empty')
}
