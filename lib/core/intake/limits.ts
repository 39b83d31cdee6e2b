import { IntakeError, type ImportInput } from './importer'

/** No text that people annotate is longer than this, in bytes; a single paragraph may be as long as the text. */
export const maxTextBytes = 10 * 1024 * 1024

/** Throws E_TOO_LARGE for more bytes than a text may have. */
export function refuseTooLarge({ bytes }: ImportInput): void {
  if (bytes.length <= maxTextBytes) return
  throw new IntakeError(
    'E_TOO_LARGE',
    `A text may have ${maxTextBytes} bytes; this one has ${bytes.length}`,
  )
}

/** Throws E_EMPTY_TEXT for a text of nothing but white space. */
export function refuseEmpty(text: string): void {
  if (text.trim() === '') throw new IntakeError('E_EMPTY_TEXT', 'This text is empty')
}
