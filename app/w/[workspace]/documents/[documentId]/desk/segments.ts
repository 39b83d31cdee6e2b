import type { Problem } from '@/app/ui/api-client'
import type { Span } from '@/lib/core/text/span'
import type { ParagraphView, SegmentView } from '@/lib/documents/schema'
import { record } from '../model/undo-stack'
import type { Desk } from './desk'
import { goTo } from './moving'
import { workAt, type DeskState, type Place } from './state'

type Made = { readonly place: Place } | { readonly problem: Problem }

/** Makes a segment of chosen words; words that are a segment already make no second one. */
export async function addSegment(desk: Desk, paragraph: string, [start, end]: Span): Promise<Made> {
  const known = findSegment(desk.store.get(), paragraph, [start, end], desk.userId)
  if (known) return { place: { paragraph, segment: known.id } }
  const made = await postSegment(desk, paragraph, [start, end])
  if (typeof made !== 'string') return { problem: made }
  const step = {
    kind: 'segment',
    segment: made,
    paragraph,
    start,
    end,
    judgement: null,
    added: true,
  } as const
  desk.store.set((state) => ({ ...state, stack: record(state.stack, step) }))
  return { place: { paragraph, segment: made } }
}

/** Takes out a further segment of one's own with what it says; null when it is gone. */
export async function removeSegment(
  desk: Desk,
  { paragraph, segment }: Place,
): Promise<Problem | null> {
  const state = desk.store.get()
  const view = segmentView(state, segment)
  if (!view || view.shared) return null
  const judgement = workAt(state, segment).sent
  const problem = await deleteSegment(desk, segment)
  if (problem) return problem
  const { start, end } = view
  const step = { kind: 'segment', segment, paragraph, start, end, judgement, added: false } as const
  desk.store.set((now) => ({ ...now, stack: record(now.stack, step) }))
  goTo(desk, { paragraph, segment: paragraph })
  return null
}

function findSegment(
  { paragraphs }: DeskState,
  paragraph: string,
  [start, end]: Span,
  userId: string,
): SegmentView | null {
  const view = paragraphs.find(({ id }) => id === paragraph)
  const mine = ({ authorId }: SegmentView) => authorId === null || authorId === userId
  return (
    view?.segments.find((each) => each.start === start && each.end === end && mine(each)) ?? null
  )
}

export const segmentView = ({ paragraphs }: DeskState, segment: string): SegmentView | null =>
  paragraphs.flatMap(({ segments }) => segments).find(({ id }) => id === segment) ?? null

/** Asks for a segment and shows it; its id, or why there is none. */
export async function postSegment(
  { ask, store, userId }: Desk,
  paragraph: string,
  [start, end]: Span,
): Promise<string | Problem> {
  const path = `/paragraphs/${paragraph}/segments`
  const answer = await ask<{ id: string }>(path, { method: 'POST', body: { start, end } })
  if (!answer.ok) return answer.problem
  const segment: SegmentView = { id: answer.value.id, start, end, shared: false, authorId: userId }
  store.set((state) => withSegments(state, paragraph, (segments) => [...segments, segment]))
  return segment.id
}

export async function deleteSegment(
  { ask, store, drafts }: Desk,
  segment: string,
): Promise<Problem | null> {
  const answer = await ask(`/segments/${segment}`, { method: 'DELETE' })
  if (!answer.ok && answer.problem.status !== 404) return answer.problem
  drafts.clear(segment)
  store.set((state) => {
    const { [segment]: _gone, ...works } = state.works
    const paragraph = state.paragraphs.find(({ segments }) =>
      segments.some(({ id }) => id === segment),
    )
    const without = (segments: readonly SegmentView[]) =>
      segments.filter(({ id }) => id !== segment)
    return paragraph
      ? { ...withSegments(state, paragraph.id, without), works }
      : { ...state, works }
  })
  return null
}

const withSegments = (
  state: DeskState,
  paragraph: string,
  change: (segments: readonly SegmentView[]) => readonly SegmentView[],
): DeskState => ({
  ...state,
  paragraphs: state.paragraphs.map((view): ParagraphView =>
    view.id === paragraph ? { ...view, segments: change(view.segments) } : view,
  ),
})
