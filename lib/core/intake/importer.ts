import type { ParagraphRange } from '../text/paragraph'

/** A value read from the input, with where it was read: a field name, or the words of the text. */
export interface Found<T> {
  readonly value: T
  readonly evidence: string
}

/** What the input betrays about the article; each value is a proposal a person can correct. */
export interface DocumentMetadata {
  readonly title: Found<string> | null
  readonly byline: Found<string> | null
  readonly outlet: Found<string> | null
  /** ISO 8601 date or local date-time, never a guess of the zone. */
  readonly published: Found<string> | null
  readonly modified: Found<string> | null
  /** BCP 47. */
  readonly language: Found<string> | null
  /** Canonical address without tracking parameters. */
  readonly url: Found<string> | null
  /** The words or the address of the licence it is published under, where the input states one. */
  readonly licence?: Found<string> | null
}

/** An article as an importer hands it over: the exact text, its typed paragraphs (in order), what it says of itself. */
export interface ImportedDocument {
  readonly text: string
  readonly paragraphs: readonly ParagraphRange[]
  readonly metadata: DocumentMetadata
}

export interface ImportInput {
  readonly bytes: Uint8Array
  /** As sent by the browser or the caller; both may be missing or wrong. */
  readonly fileName: string | null
  readonly mediaType: string | null
}

/** Reads another input with whatever importer accepts it: for a page in a mail, or a mail in a mail. */
export type Import = (input: ImportInput) => Promise<ImportedDocument>

/**
 * One input format that is one document. `accepts` looks at the name, the type and the first bytes; `read` throws
 * IntakeError and asks `importOther` for parts in another format.
 */
export interface Importer {
  readonly id: string
  accepts(input: ImportInput): boolean
  read(input: ImportInput, importOther: Import): ImportedDocument | Promise<ImportedDocument>
}

export const intakeErrorCodes = [
  'E_EMPTY_TEXT',
  'E_TOO_LARGE',
  'E_NOT_TEXT',
  'E_UNKNOWN_FORMAT',
  'E_NUL',
  // Files of other programs.
  'E_BROKEN_FILE',
  'E_ENCRYPTED',
  'E_NO_TEXT_LAYER',
  'E_SAVE_AS_DOCX',
  'E_MANY_DOCUMENTS',
  'E_TOO_MANY_ITEMS',
  // Tables and lists.
  'E_NO_COLUMN',
  'E_BAD_ROW',
  // Conversion in a process of its own.
  'E_TOO_SLOW',
  'E_TOO_HEAVY',
  'E_CONVERTER',
  // Pages by address.
  'E_BAD_ADDRESS',
  'E_ADDRESS_NOT_PUBLIC',
  'E_UNREACHABLE',
  'E_PAGE_STATUS',
  'E_PAGE_TYPE',
  'E_REDIRECTS',
] as const
export type IntakeErrorCode = (typeof intakeErrorCodes)[number]

/** Input that cannot be imported: what is wrong, and where where there is a place (code point offset). */
export class IntakeError extends Error {
  constructor(
    readonly code: IntakeErrorCode,
    message: string,
    readonly at: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'IntakeError'
  }
}
