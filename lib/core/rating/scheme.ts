import type { Words } from '../language'

/** The percentages a likelihood term covers, lower and upper bound, both as the standard prints them. */
export type PercentRange = readonly [low: number, high: number]

/** One value of a rating scale. */
export interface SchemeValue<Id extends string = string> {
  readonly id: Id
  readonly label: Words
  /** The second row of a scale that has two; a report keeps to one row. */
  readonly otherLabel?: Words
  /** One sentence a reviewer can decide by. */
  readonly explanation: Words
  /** Place in the standard's own order, from 1; null for "cannot be judged", which is not on the scale. */
  readonly ordinal: number | null
  readonly range?: PercentRange
}

/** A closed rating scale. "Not rated" is null wherever a value is expected, never a value of its own. */
export interface Scheme<Id extends string = string> {
  readonly id: string
  readonly version: number
  readonly name: Words
  /** The published standard whose scale this is. */
  readonly standard: string
  readonly values: readonly SchemeValue<Id>[]
}

/** The value of a scheme with this id, or null when the scheme has no such value. */
export const findValue = <Id extends string>(
  scheme: Scheme<Id>,
  id: string,
): SchemeValue<Id> | null => scheme.values.find((value) => value.id === id) ?? null
