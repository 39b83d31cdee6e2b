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

/** One input format. `accepts` looks at the name, the type and the first bytes; `read` throws IntakeError. */
export interface Importer {
  readonly id: string
  accepts(input: ImportInput): boolean
  read(input: ImportInput): ImportedDocument
}

export const intakeErrorCodes = [
  'E_EMPTY_TEXT',
  'E_TOO_LARGE',
  'E_NOT_TEXT',
  'E_UNKNOWN_FORMAT',
  'E_NUL',
] as const
export type IntakeErrorCode = (typeof intakeErrorCodes)[number]

/** Input that cannot be imported: what is wrong, and where where there is a place (code point offset). */
export class IntakeError extends Error {
  constructor(
    readonly code: IntakeErrorCode,
    message: string,
    readonly at: number | null = null,
  ) {
    super(message)
  }
}
