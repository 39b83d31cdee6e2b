import { z } from 'zod'
import type { AnnotationView } from '@/lib/annotations/schema'
import type { DifferenceKind, DifferencePiece } from '@/lib/core/text/difference'
import type { ParagraphSub, ParagraphType } from '@/lib/core/text/paragraph'
import { documentInput, type ParagraphView } from '@/lib/documents/schema'

/** The body of POST /documents/{id}/versions: a text, the HTML of a page or an address, and why it changed. */
export const versionInput = documentInput.extend({ note: z.string().trim().max(2_000).nullish() })
export type VersionInput = z.infer<typeof versionInput>

export const differenceQuery = z.object({
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1),
})
export type DifferenceQuery = z.infer<typeof differenceQuery>

export interface VersionView {
  readonly id: string
  readonly number: number
  readonly sha256: string
  /** Code points. */
  readonly length: number
  readonly capturedAt: string
  readonly capturedBy: string | null
  readonly method: string
  readonly address: string | null
  readonly note: string | null
  readonly original: {
    readonly name: string | null
    readonly type: string | null
    readonly sha256: string
  } | null
  /** Annotations that stand in it, and segments of older versions that wait for a place in it. */
  readonly annotations: number
  readonly orphans: number
}

/** An older or the newest version as it stands, to be read. */
export interface VersionText {
  readonly version: VersionView
  readonly paragraphs: readonly ParagraphView[]
  readonly annotations: readonly AnnotationView[]
}

/** A version that was added, and what became of the annotations of the one before. */
export interface AddedVersion {
  readonly id: string
  readonly number: number
  readonly carried: number
  readonly orphaned: number
}

/** A paragraph on one side of a difference. */
export interface DifferenceSide {
  readonly id: string
  readonly index: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A run of words, with what stands between it and the next run on each side. */
export interface DifferencePieceView {
  readonly kind: DifferencePiece['kind']
  readonly text: string
  readonly gap: { readonly before: string; readonly after: string }
}

/** A line of two columns: the paragraph before, after, or both, and for an edited one its words run by run. */
export interface DifferenceRowView {
  readonly kind: DifferenceKind
  readonly moved: boolean
  readonly before: DifferenceSide | null
  readonly after: DifferenceSide | null
  readonly pieces: readonly DifferencePieceView[]
}

export interface DifferenceView {
  readonly from: VersionView
  readonly to: VersionView
  readonly rows: readonly DifferenceRowView[]
  readonly counts: Readonly<Record<DifferenceKind, number>>
}
