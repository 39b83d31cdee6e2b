import { printChain } from '@/lib/core/chain/print'
import { paragraphAt } from '../model/mending'
import { inOrder, segmentsFor } from '../model/reading-order'
import type { Desk } from './desk'
import { commit } from './saving'
import { withWork, workAt, type Place, type Selection } from './state'

/** Turns to a segment of a paragraph; what stood on the screen of the one before is saved. */
export function goTo(desk: Desk, place: Place): void {
  const { here } = desk.store.get()
  if (here?.segment === place.segment && here.paragraph === place.paragraph) return
  if (here) leave(desk, here.segment)
  desk.store.set((state) => ({ ...state, here: place, selection: null }))
}

/** Saves a segment and lets its line read as it is stored. */
export function leave(desk: Desk, segment: string): void {
  if (!commit(desk, segment)) return
  desk.store.set((state) => {
    const { draft } = workAt(state, segment)
    const line = draft.chain ? printChain(draft.chain) : ''
    return draft.unread || (draft.line === line && !draft.before)
      ? state
      : withWork(state, segment, { draft: { ...draft, line, before: null } })
  })
}

/** The segment before or after this one in the same paragraph, or null at either end. */
export function siblingOf(desk: Desk, { paragraph, segment }: Place, way: 1 | -1): Place | null {
  const { paragraphs, viewer } = desk.store.get()
  const view = paragraphs.find(({ id }) => id === paragraph)
  if (!view) return null
  const segments = inOrder(segmentsFor(view, viewer))
  const next = segments[segments.findIndex(({ id }) => id === segment) + way]
  return next ? { paragraph, segment: next.id } : null
}

/** Where a segment lies now: layouts move segments from one paragraph to another. */
export function placeOf(desk: Desk, segment: string): Place | null {
  const paragraph = desk.store
    .get()
    .paragraphs.find(({ segments }) => segments.some(({ id }) => id === segment))
  return paragraph ? { paragraph: paragraph.id, segment } : null
}

/** The paragraph's own place at an offset of the text. */
export function placeAt(desk: Desk, at: number): Place | null {
  const paragraph = paragraphAt(desk.store.get().paragraphs, at)
  return paragraph && { paragraph: paragraph.id, segment: paragraph.id }
}

export const choose = (desk: Desk, selection: Selection | null): void =>
  desk.store.set((state) => ({ ...state, selection }))
