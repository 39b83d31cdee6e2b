import type { Span } from '@/lib/core/text/span'

/** Something the reading column shows on words: what it is and where, in code points of the version. */
export interface Mark {
  readonly span: Span
  readonly kind:
    | 'segment'
    | 'evidence'
    | 'label'
    | 'flag'
    | 'selection'
    | 'caret'
    | 'draft'
    | 'draftHere'
    | 'cue'
  /** Which one of its kind: a segment's id, a label's id, the hop's position, a suggestion's fingerprint. */
  readonly id: string
}

/** Words in a row that carry the same marks. */
export interface Run {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a paragraph (its text and its first offset in the version, code points) where marks begin and end. */
export function cutIntoRuns(text: string, origin: number, marks: readonly Mark[]): Run[] {
  if (marks.length === 0) return text === '' ? [] : [{ start: origin, text, marks: [] }]
  const points = Array.from(text)
  const end = origin + points.length
  const inside = marks.filter(({ span }) => span[0] < end && span[1] > origin && span[0] < span[1])
  const cuts = inside
    .flatMap(({ span }) => [Math.max(span[0], origin), Math.min(span[1], end)])
    .concat(origin, end)
  const bounds = [...new Set(cuts)].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, i) => ({
    start,
    text: points.slice(start - origin, bounds[i + 1]! - origin).join(''),
    marks: inside.filter(({ span }) => span[0] <= start && start < span[1]),
  }))
}
