import { z } from 'zod'
import { annotationToContract, type AnnotationView } from '@/lib/annotations/schema'

/** The body of POST …/orphans/{id}/place: words of the newest version (code points), or one of its paragraphs. */
export const placeInput = z.union([
  z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(1) }),
  z.strictObject({ paragraph: z.uuid() }),
])
export type PlaceInput = z.infer<typeof placeInput>

export const leaveInput = z.strictObject({ reason: z.string().trim().min(1).max(2_000) })
export type LeaveInput = z.infer<typeof leaveInput>

export interface OrphanCandidate {
  readonly start: number
  readonly end: number
  /** The paragraph it begins in. */
  readonly paragraph: string | null
  readonly text: string
  /** The part of the words that are the same, 0 to 1. */
  readonly likeness: number
}

/** A segment of an older version whose words were not found for certain, and what was said of it. */
export interface OrphanView {
  readonly id: string
  readonly segment: string
  /** The version it stood in, by number, and its words there with a few around them. */
  readonly version: number
  readonly text: string
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly candidates: readonly OrphanCandidate[]
  readonly annotations: readonly AnnotationView[]
  readonly state: 'open' | 'placed' | 'left'
  /** What was decided last, and by whom. */
  readonly decision: {
    readonly by: string
    readonly at: string
    readonly reason: string | null
    readonly segment: string | null
  } | null
}

export const orphanToContract = (orphan: OrphanView) => ({
  ...orphan,
  annotations: orphan.annotations.map(annotationToContract),
})
