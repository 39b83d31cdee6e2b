import { z } from 'zod'

/** The same text; a text made from the other in the same language; a text made from the other in another one. */
export const relationKinds = ['same-text', 'rewrite', 'translation'] as const
export type RelationKind = (typeof relationKinds)[number]

export const relationStates = ['proposed', 'confirmed', 'dismissed'] as const
export type RelationState = (typeof relationStates)[number]

/** The body of POST …/relations/{id}: a decision over the revision one saw. */
export const relationDecision = z.strictObject({
  state: z.enum(['confirmed', 'dismissed']),
  kind: z.enum(relationKinds).optional(),
  derived: z.enum(['this', 'other']).nullish(),
  reason: z.string().trim().max(2_000).nullish(),
})
export type RelationDecision = z.infer<typeof relationDecision>

/** The body of POST …/relations: two documents that a person says are one text. */
export const relationInput = z.strictObject({
  document: z.uuid(),
  kind: z.enum(relationKinds),
  derived: z.enum(['this', 'other']).nullish(),
  reason: z.string().trim().max(2_000).nullish(),
})
export type RelationInput = z.infer<typeof relationInput>

/** What speaks for a relation, in numbers; the words themselves stand in the texts. */
export interface RelationEvidence {
  readonly [measure: string]: number | string | boolean | null
}

/** How a document stands to another, as seen from the first. */
export interface RelationView {
  readonly id: string
  readonly revision: number
  readonly other: {
    readonly id: string
    readonly title: string
    readonly outlet: string | null
    readonly language: string | null
    readonly publishedAt: string | null
  }
  readonly kind: RelationKind
  readonly state: RelationState
  /** Which of the two was made from the other, where that is known. */
  readonly derived: 'this' | 'other' | null
  readonly likeness: number | null
  readonly evidence: RelationEvidence
  readonly reason: string | null
  /** Null for what the machine proposed. */
  readonly by: string | null
  readonly at: string
}

/** A document of the workspace that may be the same text. */
export interface AlikeView {
  readonly id: string
  readonly title: string
  readonly kind: RelationKind
  /** 0 to 1. */
  readonly likeness: number
}
