import { z } from 'zod'
import { media } from '@/lib/core/chain/facets'
import { hopKinds, type HopKind } from '@/lib/core/chain/kinds'

/** Kinds a known source can have; the others stand for nobody in particular. */
export const sourceKinds = hopKinds.filter(
  (kind): kind is SourceKind => !['own', 'unattributed', 'unknown'].includes(kind),
)
export type SourceKind = Exclude<HopKind, 'own' | 'unattributed' | 'unknown'>

const line = (max: number) => z.string().trim().max(max)

export const sourceInput = z.strictObject({
  name: line(300).min(1),
  kind: z.enum(sourceKinds as [SourceKind, ...SourceKind[]]),
  medium: z.enum(media).nullish(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullish(),
  language: line(35).nullish(),
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/)
    .nullish(),
  newsroom: line(300).nullish(),
  note: z.string().max(10_000).nullish(),
  aliases: z.array(line(300).min(1)).max(100).optional(),
})
export type SourceInput = z.infer<typeof sourceInput>
export const sourceChange = sourceInput.partial()
export type SourceChange = z.infer<typeof sourceChange>
export const mergeInput = z.strictObject({ into: z.uuid() })

export const sourceQuery = z.object({
  q: z.string().trim().max(200).optional(),
  kind: z.enum(hopKinds).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type SourceQuery = z.input<typeof sourceQuery>

export interface SourceView {
  readonly id: string
  readonly name: string
  readonly kind: SourceKind
  readonly aliases: readonly string[]
  readonly medium: string | null
  readonly country: string | null
  readonly language: string | null
  readonly domain: string | null
  readonly newsroom: string | null
  readonly note: string | null
  /** Set for an unnamed source: it is known only as this version of a document describes it. */
  readonly versionId: string | null
  /** How many current annotations and spines name it. */
  readonly occurrences: number
}

export interface SourceOccurrence {
  readonly documentId: string
  readonly documentTitle: string
  readonly paragraphId: string | null
  readonly paragraphIndex: number | null
  /** The first words of the place. */
  readonly words: string
  readonly notation: string
  readonly reviewer: string
  readonly at: string
}

/** What the notation line completes and resolves by. */
export interface KnownName {
  readonly id: string
  readonly name: string
  readonly kind: HopKind
  readonly aliases: readonly string[]
  readonly versionId: string | null
}
