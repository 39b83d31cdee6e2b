import type { Problem } from '@/app/ui/api-client'
import { etagOf } from '@/lib/annotations/schema'
import type { ParagraphView } from '@/lib/documents/schema'
import { editFor, inverseOf, type Mend } from '../model/mending'
import { record } from '../model/undo-stack'
import type { Desk } from './desk'
import { goTo, placeAt } from './moving'

/** Mends the paragraph table and remembers how to take it back; null when it is done. */
export async function mend(desk: Desk, mending: Mend): Promise<Problem | null> {
  const undo = inverseOf(mending, desk.store.get().paragraphs)
  const problem = await applyMends(desk, [mending])
  if (problem) return problem
  const step = { kind: 'layout', undo, redo: [mending] } as const
  desk.store.set((state) => ({ ...state, stack: record(state.stack, step) }))
  return null
}

const underWay = new WeakSet<Desk>()

/** Runs one mending of a desk at a time; while one is under way, another key for it does nothing. */
export async function alone<T>(desk: Desk, work: () => Promise<T>): Promise<T | null> {
  if (underWay.has(desk)) return null
  underWay.add(desk)
  try {
    return await work()
  } finally {
    underWay.delete(desk)
  }
}

/** One mending after the other, each on the table the one before left; stops at the first refusal. */
export async function applyMends(desk: Desk, mends: readonly Mend[]): Promise<Problem | null> {
  for (const mending of mends) {
    const problem = await applyMend(desk, mending)
    if (problem) return problem
  }
  return null
}

async function applyMend(desk: Desk, mending: Mend): Promise<Problem | null> {
  const { paragraphs, layout } = desk.store.get()
  const edit = editFor(mending, paragraphs)
  if (!edit) return null
  const path = `/documents/${desk.documentId}/layout`
  const answer = await desk.ask<{ layout: number; paragraphs: ParagraphView[] }>(path, {
    method: 'POST',
    body: { edits: [edit] },
    ifMatch: etagOf(layout),
  })
  if (!answer.ok) {
    if (answer.problem.status === 412) await reload(desk)
    return answer.problem
  }
  desk.store.set((state) => ({ ...state, ...answer.value }))
  turnBack(desk, mending.at)
  return null
}

/** Somebody else mended meanwhile: their table is shown before anybody tries again. */
async function reload(desk: Desk): Promise<void> {
  const [document, paragraphs] = await Promise.all([
    desk.ask<{ layout: number }>(`/documents/${desk.documentId}`),
    desk.ask<ParagraphView[]>(`/documents/${desk.documentId}/paragraphs`),
  ])
  if (!document.ok || !paragraphs.ok) return
  const { layout } = document.value
  desk.store.set((state) => ({ ...state, layout, paragraphs: paragraphs.value }))
}

function turnBack(desk: Desk, at: number): void {
  const place = placeAt(desk, at)
  if (place) goTo(desk, place)
}
