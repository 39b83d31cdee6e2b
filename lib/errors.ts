/** What can be refused, with the HTTP status it answers; words for people come from the message files by code. */
export const refusals = {
  E_SIGNED_OUT: 401,
  E_FORBIDDEN: 403,
  E_ORIGIN: 403,
  E_NOT_FOUND: 404,
  E_STATE: 409,
  E_STALE: 412,
  E_TOO_LARGE: 413,
  E_MEDIA_TYPE: 415,
  E_INVALID: 422,
  E_CHAIN: 422,
  E_AMBIGUOUS: 422,
  E_UNRESOLVED: 422,
  E_SEVERAL: 422,
  E_KEY_REUSED: 422,
  E_PRECONDITION: 428,
  E_TOO_MANY: 429,
  E_UNAVAILABLE: 503,
} as const
export type Refusal = keyof typeof refusals

export interface RefusalDetail {
  /** A more exact code than the refusal's own: one of the notation's, the importer's, the label check's. */
  readonly code?: string
  /** Code point offset in the input, where there is a place. */
  readonly at?: number
  readonly length?: number
  /** Members for the answer beside code and detail: readings, proposals, the current body. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** Something the caller asked for and does not get: which rule, in one English sentence, and where. */
export class StemmaError extends Error {
  readonly status: number
  readonly code: string

  constructor(
    readonly refusal: Refusal,
    message: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(message)
    this.name = 'StemmaError'
    this.status = refusals[refusal]
    this.code = detail.code ?? refusal
  }
}

/** What does not exist and what may not be seen look the same. */
export const missing = (what: string) => new StemmaError('E_NOT_FOUND', `There is no such ${what}.`)
