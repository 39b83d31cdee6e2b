import { sameBody, sameJudgement } from '../model/judgement'
import type { Desk } from './desk'
import { withWork, workAt } from './state'

/**
 * Takes up what this device kept: requests whose answer never came are asked again with their old key, and drafts
 * stand on the screen as they were left. Answers the segments whose drafts came back.
 */
export function takeUpDrafts(desk: Desk): string[] {
  const { paragraphs } = desk.store.get()
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments.map(({ id }) => id))
  return segments.filter((segment) => takeUp(desk, segment))
}

function takeUp(desk: Desk, segment: string): boolean {
  const work = workAt(desk.store.get(), segment)
  desk.queue.rebase(segment, work.revision)
  const draft = desk.drafts.read(segment)
  if (!draft) return false
  const { judgement, pending } = draft
  const differs = judgement !== null && !(work.saved && sameJudgement(judgement, work.saved))
  if (differs) {
    const asked = pending?.write.kind === 'put' && sameBody(judgement, pending.write.body)
    const sent = asked ? judgement : work.sent
    desk.queue.rebase(segment, draft.base)
    desk.store.set((state) =>
      withWork(state, segment, { draft: judgement, sent, phase: 'draft', restored: true }),
    )
  }
  if (pending) desk.queue.resume(pending)
  else if (!differs) desk.drafts.clear(segment)
  return differs
}
