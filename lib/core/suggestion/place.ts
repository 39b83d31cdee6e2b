import { sliceCodePoints } from '../text/code-points'
import type { Span } from '../text/span'

/** A paragraph with its words; offsets are code points of the version. */
export interface Ground {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A segment somebody has annotated. */
export interface Occupied {
  readonly span: Span
  /** True for the one that is the paragraph itself. */
  readonly shared: boolean
  /** The suggestion it was taken from, or null where a person wrote it. */
  readonly fingerprint: string | null
}

export interface Placed {
  readonly fingerprint: string
  readonly segment: Span
  /** Whether it stands for the whole paragraph, see `coversWhole`. */
  readonly whole: boolean
}

/** Letters and digits that a suggestion may leave out and still stand for the whole paragraph. */
const leftOut = 0.1
const signs = /[\p{L}\p{N}]/gu
const countSigns = (text: string): number => text.match(signs)?.length ?? 0

/** Whether a stretch (code points of the version) is as good as its whole paragraph, and so goes to the paragraph's own segment. */
export function coversWhole({ start, end, text }: Ground, [from, to]: Span): boolean {
  const all = countSigns(text)
  const before = sliceCodePoints(text, 0, from - start)
  const after = sliceCodePoints(text, to - start, end - start)
  return countSigns(before) + countSigns(after) <= all * leftOut
}

/**
 * Whether there is no room left for a suggestion among the segments annotated in its paragraph: it was taken already,
 * the very stretch is annotated, or a segment crosses it. A paragraph that a person annotated as a whole wants no
 * more proposals.
 */
export const isTaken = (
  { fingerprint, segment, whole }: Placed,
  occupied: readonly Occupied[],
): boolean =>
  occupied.some(
    (other) =>
      other.fingerprint === fingerprint ||
      (other.shared ? whole || other.fingerprint === null : clashes(other.span, segment)),
  )

/** Whether two stretches are the same or overlap without one lying in the other. */
const clashes = ([a, b]: Span, [from, to]: Span): boolean => {
  const same = a === from && b === to
  const apart = b <= from || to <= a
  const nested = (from <= a && b <= to) || (a <= from && to <= b)
  return same || !(apart || nested)
}
