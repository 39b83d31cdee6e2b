import { z } from 'zod'
import type { AnnotationView } from '@/lib/annotations/schema'
import { documentInput, type ParagraphView } from '@/lib/documents/schema'

/** The body of POST /documents/{id}/versions: a text, the HTML of a page or an address, and why it changed. */
export const versionInput = documentInput.extend({ note: z.string().trim().max(2_000).nullish() })
export type VersionInput = z.infer<typeof versionInput>

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
