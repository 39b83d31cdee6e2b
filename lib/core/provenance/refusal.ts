/** Why a claim cannot be counted, beside what can be wrong with the notation of a chain. */
export const refusalCodes = [
  'E_INPUT',
  'E_DATE',
  'E_AMBIGUOUS',
  'E_UNRESOLVED',
  'E_SEVERAL',
  'E_DUPLICATE_REPORT',
  'E_UNKNOWN_SUBJECT',
  'E_UNKNOWN_REPORT',
  'E_UNKNOWN_HOP',
  'E_NOT_UNNAMED',
  'E_SEVERAL_UNNAMED',
  'E_IDENTITY_CONFLICT',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What stops a count, and the reports it lies in. */
export interface Refusal {
  readonly code: RefusalCode
  /** The words it is about. */
  readonly found: readonly string[]
  readonly reports: readonly string[]
}

/** Thrown within this folder; whoever counts a claim gets the refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.found.join(', ')}`)
  }
}

/** Gives a count up, with the reports in which the reason lies. */
export function refuse(
  code: RefusalCode,
  found: readonly string[],
  reports: readonly string[],
): never {
  throw new Refused({ code, found, reports: [...new Set(reports)] })
}
