import { combine } from '../model/combine'
import { emptyJudgement, judgementOf, type Judgement } from '../model/judgement'
import type { Desk } from './desk'
import { commit } from './saving'
import { withWork, workAt } from './state'

export type Way = 'mine' | 'theirs' | 'both'

/** What a person's choice between two texts comes to. */
export function resolved(way: Way, base: Judgement, mine: Judgement, theirs: Judgement): Judgement {
  if (way === 'both') return combine(base, mine, theirs)
  return way === 'mine' ? mine : theirs
}

/** Settles a stale save: the next one rests on what stands there now, and what was chosen is saved if it differs. */
export function resolveConflict(desk: Desk, segment: string, way: Way): void {
  const work = workAt(desk.store.get(), segment)
  if (!work.theirs) return
  const { view, revision } = work.theirs
  const saved = view ? judgementOf(view) : null
  const base = work.saved ?? emptyJudgement
  const draft = resolved(way, base, work.draft, saved ?? emptyJudgement)
  desk.queue.rebase(segment, revision)
  desk.store.set((state) =>
    withWork(state, segment, {
      revision,
      saved,
      sent: saved,
      draft,
      phase: 'saved',
      theirs: undefined,
    }),
  )
  desk.drafts.change(segment, { base: revision, judgement: way === 'theirs' ? null : draft })
  commit(desk, segment)
}
