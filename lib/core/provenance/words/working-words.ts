import type { RefusalCode } from '../refusal'

/** The sentences of a count's working. Names and report ids come ready to be printed, lists already joined. */
export interface WorkingWords {
  readonly and: string
  readonly quotes: readonly [string, string]
  readonly none: string
  readonly asserted: (reports: number, documents: number, ids: string) => string
  readonly denies: (ids: string) => string
  readonly takesNoSide: (ids: string) => string
  readonly distorted: (ids: string) => string
  readonly cut: (names: string, ids: string) => string
  readonly late: (below: string, above: string, ids: string) => string
  readonly same: (ids: string) => string
  readonly among: (ids: string, larger: string) => string
  readonly apart: (ids: string, others: string) => string
  readonly circle: (names: string) => string
  readonly newsrooms: (count: number, names: string) => string
  readonly outletOf: (document: string) => string
  readonly unknownOutlets: string
  readonly named: (gatherers: string, origin: string, ids: string) => string
  readonly own: (newsroom: string, ids: string) => string
  readonly people: (gatherers: string, words: string, count: number, ids: string) => string
  readonly open: (newsroom: string, ids: string) => string
  readonly vague: (newsroom: string, words: string, ids: string) => string
  readonly unattributed: (newsroom: string, ids: string) => string
  readonly unknown: (newsroom: string, ids: string) => string
  readonly known: (count: number) => string
  /** People when all who may be the same are, and when nobody is who need not be. */
  readonly fewestPeople: (count: number) => string
  readonly mostPeople: (count: number) => string
  readonly perhapsNew: (count: number) => string
  readonly leastOrigins: (least: number, parts: string) => string
  readonly mostOrigins: (most: number, parts: string) => string
  readonly noOrigin: string
  readonly leastConfirmations: (least: number, fall: string) => string
  readonly noConfirmation: string
  readonly mostConfirmations: (most: number, pairs: string) => string
  readonly pair: (newsroom: string, origin: string) => string
  readonly ownReporting: string
  readonly ownReportingOf: (newsroom: string) => string
  readonly oneMore: string
  readonly unnamedPeople: (count: number) => string
  readonly bottlenecks: (names: string) => string
  readonly together: (names: string) => string
  readonly singleSource: string
  readonly bounded: string
  readonly refusals: Readonly<Record<RefusalCode, (found: string, reports: string) => string>>
}
