import { sameJudgement, type Judgement } from '../model/judgement'
import { record, redo, renameSegment, undo, type Step } from '../model/undo-stack'
import type { Desk } from './desk'
import { applyMends } from './layout'
import { goTo, placeAt, placeOf } from './moving'
import { commit, isUnsent, send } from './saving'
import { deleteSegment, postSegment } from './segments'
import { sendRefusal } from './suggestions'
import { emptyWork, withWork, workAt, type Place } from './state'

/** Takes the last step back, wherever it was made, and turns to that place; null when there is none. */
export async function undoStep(desk: Desk): Promise<Place | null> {
  const { here } = desk.store.get()
  if (here) closeStep(desk, here.segment)
  const { step, stack } = undo(desk.store.get().stack)
  if (!step) return null
  desk.store.set((state) => ({ ...state, stack }))
  return take(desk, step, -1)
}

/** Does the step that was last taken back once more. */
export async function redoStep(desk: Desk): Promise<Place | null> {
  const { step, stack } = redo(desk.store.get().stack)
  if (!step) return null
  desk.store.set((state) => ({ ...state, stack }))
  return take(desk, step, 1)
}

/** What is on the screen and not yet a step becomes one, even if it cannot be sent. */
function closeStep(desk: Desk, segment: string): void {
  const work = workAt(desk.store.get(), segment)
  if (!isUnsent(work) || commit(desk, segment)) return
  const step = { kind: 'judgement', segment, before: work.sent, after: work.draft } as const
  desk.store.set((state) => ({ ...state, stack: record(state.stack, step) }))
}

async function take(desk: Desk, step: Step, way: 1 | -1): Promise<Place | null> {
  if (step.kind === 'judgement') return say(desk, step.segment, way > 0 ? step.after : step.before)
  if (step.kind === 'layout') {
    const mends = way > 0 ? step.redo : step.undo
    await applyMends(desk, mends)
    return placeAt(desk, mends[0]?.at ?? 0)
  }
  if (step.kind === 'several') return takeSeveral(desk, step.steps, way)
  if (step.kind === 'refusal') {
    await sendRefusal(desk, step.refused, way > 0)
    const place = { paragraph: step.paragraph, segment: step.paragraph }
    goTo(desk, place)
    return place
  }
  const appears = step.added === way > 0
  return appears ? putBack(desk, step) : takeOut(desk, step)
}

/** Steps that were made at once are taken back at once, the last one first. */
async function takeSeveral(desk: Desk, steps: readonly Step[], way: 1 | -1): Promise<Place | null> {
  let place: Place | null = null
  for (const step of way > 0 ? steps : steps.toReversed()) place = await take(desk, step, way)
  return place
}

/** Lets a segment say something it said before; the server gets it as a new revision. */
function say(desk: Desk, segment: string, judgement: Judgement | null): Place | null {
  const place = placeOf(desk, segment)
  const work = workAt(desk.store.get(), segment)
  if (!place || work.phase === 'stale') return place
  goTo(desk, place)
  const draft = judgement ? { ...judgement, before: null } : emptyWork.draft
  const unsaid = judgement?.unread === true
  const same = work.sent
    ? judgement !== null && sameJudgement(work.sent, judgement)
    : judgement === null
  const sent = unsaid || same ? work.sent : judgement
  const phase = unsaid ? 'draft' : work.phase === 'draft' ? 'saved' : work.phase
  desk.store.set((state) => withWork(state, segment, { draft, sent, phase }))
  if (!unsaid && !same) send(desk, segment, judgement, 'undo')
  return place
}

type SegmentStep = Extract<Step, { kind: 'segment' }>

async function putBack(desk: Desk, step: SegmentStep): Promise<Place | null> {
  const made = await postSegment(desk, step.paragraph, [step.start, step.end])
  if (typeof made !== 'string') return null
  desk.store.set((state) => ({ ...state, stack: renameSegment(state.stack, step.segment, made) }))
  return say(desk, made, step.judgement)
}

async function takeOut(desk: Desk, step: SegmentStep): Promise<Place | null> {
  if (await deleteSegment(desk, step.segment)) return null
  const place = { paragraph: step.paragraph, segment: step.paragraph }
  goTo(desk, place)
  return place
}
