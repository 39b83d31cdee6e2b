import type { DocumentMetadata, Found } from '../importer'

/** A value that a field of the file states, with the field as its evidence; null for nothing but white space. */
export function stated(field: string, value: string | null | undefined): Found<string> | null {
  const words = value
    ?.toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return words ? { value: words.slice(0, 500), evidence: `${field}: ${words.slice(0, 500)}` } : null
}

/** What programs write into a title's place when nobody gave one. */
const noTitle =
  /^(?:microsoft (?:word|powerpoint) - |untitled|unbenannt|ohne titel|document\d*$|dokument\d*$|slide \d|about:blank|https?:)|\.(?:docx?|odt|rtf|pdf|indd|qxp|html?|txt|dvi|tex)$/iu

/** The title that a file's properties state, unless a program wrote it there. */
export function statedTitle(field: string, value: string | null | undefined): Found<string> | null {
  const found = stated(field, value)
  return found && !noTitle.test(found.value) ? found : null
}

const noAuthor =
  /^(?:user|admin(?:istrator)?|unknown|unbekannt|author|autor|owner|un-?named|microsoft.*|\W*)$/iu

/** The author that a file's properties state, unless it is an account's name. */
export function statedAuthor(
  field: string,
  value: string | null | undefined,
): Found<string> | null {
  const found = stated(field, value)
  return found && !noAuthor.test(found.value) ? found : null
}

/** What the text says wins; what the file's properties state fills the gaps. */
export function fillGaps(
  read: DocumentMetadata,
  properties: Partial<DocumentMetadata>,
): DocumentMetadata {
  const names = Object.keys(read) as (keyof DocumentMetadata)[]
  const filled = names.map((name) => [name, read[name] ?? properties[name] ?? null])
  return Object.fromEntries(filled) as unknown as DocumentMetadata
}
