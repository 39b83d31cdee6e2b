/** What can be wrong with a chain, typed or structured (domain 7.3, 9.2 no. 7). Such a chain is never stored. */
export const problemCodes = [
  'E_EMPTY',
  'E_EMPTY_CHAIN',
  'E_EMPTY_HOP',
  'E_MIXED_DIRECTION',
  'E_AFTER_TERMINAL',
  'E_CYCLE',
  'E_GROUP_NOT_AT_ORIGIN',
  'E_COUNT_ZERO',
  'E_UNKNOWN_KIND',
  'E_UNCLOSED_QUOTE',
  'E_UNBALANCED_BRACKET',
  'E_PICTURE_CREDIT',
  'E_TOO_LONG',
  'E_MISSING_SEPARATOR',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** A place in the line as typed, in code points, with the words that stand there. */
export interface Problem {
  readonly code: ProblemCode
  readonly at: number
  readonly length: number
  readonly found: string
  /** What stood just before a place where something is missing. */
  readonly after?: string
  /** A line that would be accepted, to be filled in with one key. */
  readonly offer?: string
}

/** What the reader of a line should be told although it was understood (domain 7.3). */
export const noticeCodes = [
  'N_UNRESOLVED',
  'N_PLATFORM',
  'N_DIRECTION_FROM_KINDS',
  'N_DIRECTION_FROM_DOCUMENT',
  'N_GT_READ_AS_CITES',
  'N_KIND_CONTRADICTS_ARROW',
  'N_SPINE_STRIPPED',
  'N_OPEN_CHAIN',
] as const
export type NoticeCode = (typeof noticeCodes)[number]

export interface Notice {
  readonly code: NoticeCode
  /** The names it speaks of, as printed. */
  readonly names: readonly string[]
}
