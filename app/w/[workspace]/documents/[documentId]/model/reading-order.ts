import type { ParagraphView, SegmentView } from '@/lib/documents/schema'
import { carriesChains } from '@/lib/core/text/paragraph'

/** The segment that is the paragraph itself; a paragraph is never without it. */
export const sharedSegment = (paragraph: ParagraphView): SegmentView | null =>
  paragraph.segments.find((segment) => segment.shared) ?? null

export interface Viewer {
  readonly id: string
  /** Whether this person writes annotations; others only read, and see everybody's segments. */
  readonly judges: boolean
}

/** The segments a person works on: the paragraph's own, those without an author, and one's own. */
export const segmentsFor = ({ segments }: ParagraphView, { id, judges }: Viewer): SegmentView[] =>
  segments.filter(({ authorId }) => !judges || authorId === null || authorId === id)

/** The paragraph's own segment first, then the further ones in the order of their words. */
export const inOrder = (segments: readonly SegmentView[]): SegmentView[] =>
  [...segments].sort(
    (a, b) => Number(b.shared) - Number(a.shared) || a.start - b.start || b.end - a.end,
  )

/** The next paragraph in a direction; `judging` passes over those that carry no chains. Null at the end. */
export function paragraphAfter(
  paragraphs: readonly ParagraphView[],
  id: string,
  way: 1 | -1,
  judging: boolean,
): ParagraphView | null {
  const here = paragraphs.findIndex((paragraph) => paragraph.id === id)
  const rest =
    way > 0 ? paragraphs.slice(here + 1) : paragraphs.slice(0, Math.max(here, 0)).reverse()
  return rest.find(({ type }) => !judging || carriesChains(type)) ?? null
}

/** Where work begins: the first paragraph that still wants a chain, else the first that carries one, else the first. */
export function whereToBegin(
  paragraphs: readonly ParagraphView[],
  isDone: (paragraph: ParagraphView) => boolean,
): ParagraphView | null {
  const carrying = paragraphs.filter(({ type }) => carriesChains(type))
  return carrying.find((paragraph) => !isDone(paragraph)) ?? carrying[0] ?? paragraphs[0] ?? null
}

/** Numbers people read beside the text: paragraphs that carry chains count from 1, furniture has none. */
export function readingNumbers(paragraphs: readonly ParagraphView[]): ReadonlyMap<string, number> {
  const carrying = paragraphs.filter(({ type }) => carriesChains(type))
  return new Map(carrying.map(({ id }, index) => [id, index + 1]))
}
