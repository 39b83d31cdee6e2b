import type { Words } from '../language'

export const conceptStatuses = ['active', 'deprecated'] as const
export type ConceptStatus = (typeof conceptStatuses)[number]

/** Concepts of published schemes, as `scheme:label`, that come close to one of ours (skos:closeMatch). */
export type OutsideConcept =
  `${'semeval-2023-t3' | 'basil' | 'babe' | 'allsides' | 'mbt'}:${string}`

/** One term of a versioned label scheme (skos:Concept). Its id and meaning never change; it can only be deprecated. */
export interface Concept<Id extends string = string> {
  readonly id: Id
  readonly prefLabel: Words
  readonly definition: Words
  /** An invented wording that deserves the label. */
  readonly example: Words
  readonly broader?: string
  readonly closeMatch?: readonly OutsideConcept[]
  /** The label says something about the source's text, so it rests on a record of that text. */
  readonly needsEvidence?: true
  readonly status: ConceptStatus
  readonly replacedBy?: string
  /** Version of the scheme that first had the concept. */
  readonly addedIn: number
}

/** A versioned set of concepts (skos:ConceptScheme); `id` carries the version. */
export interface ConceptScheme<Id extends string = string> {
  readonly id: string
  readonly version: number
  readonly concepts: readonly Concept<Id>[]
}
