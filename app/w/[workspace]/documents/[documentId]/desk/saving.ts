import type { AnnotationView } from '@/lib/annotations/schema'
import type { Chain } from '@/lib/core/chain/chain'
import type { KnownName } from '@/lib/sources/schema'
import {
  bodyOf,
  judgementOf,
  sameBody,
  sameJudgement,
  saysNothing,
  type Judgement,
} from '../model/judgement'
import type { Answer, QueueParts, SavePhase, Sending, Write } from '../model/save-queue'
import { isNamed } from '../model/known-names'
import { record } from '../model/undo-stack'
import type { Desk, DeskParts } from './desk'
import { withWork, workAt, type DeskState, type Work } from './state'

/** Whether something stands on the screen that nobody was asked to keep. */
export const isUnsent = ({ draft, sent }: Work): boolean =>
  sent ? !sameJudgement(draft, sent) : !saysNothing(draft)

/** Changes what is said of a segment: on the screen and in the draft on this device, not yet on the server. */
export function edit(desk: Desk, segment: string, change: (draft: Judgement) => Judgement): void {
  desk.store.set((state) => {
    const work = workAt(state, segment)
    const draft = change(work.draft)
    return draft === work.draft
      ? state
      : withWork(state, segment, { draft, phase: phaseOf({ ...work, draft }) })
  })
  keepDraft(desk, segment)
}

const phaseOf = (work: Work): Work['phase'] =>
  work.phase === 'stale'
    ? 'stale'
    : isUnsent(work)
      ? 'draft'
      : work.phase === 'draft'
        ? 'saved'
        : work.phase

function keepDraft({ store, drafts }: Desk, segment: string): void {
  const work = workAt(store.get(), segment)
  const differs = work.saved ? !sameJudgement(work.draft, work.saved) : !saysNothing(work.draft)
  drafts.change(segment, { base: work.revision, judgement: differs ? work.draft : null })
}

/**
 * Asks the server to keep what stands on the screen, if it differs from what was asked before and can be read.
 * Answers whether nothing is left that could not be sent.
 */
export function commit(desk: Desk, segment: string): boolean {
  const work = workAt(desk.store.get(), segment)
  if (!isUnsent(work)) return true
  if (work.draft.unread || work.phase === 'stale') return false
  const before = work.sent
  const after = saysNothing(work.draft) ? null : work.draft
  desk.store.set((state) => ({
    ...withWork(state, segment, { sent: after }),
    stack: record(state.stack, { kind: 'judgement', segment, before, after }),
  }))
  send(desk, segment, after)
  return true
}

/** Writes a judgement, or withdraws it when there is none, without a step in the undo stack. */
export function send(
  { queue }: Desk,
  segment: string,
  judgement: Judgement | null,
  reason = 'cleared',
): void {
  const write: Write = judgement
    ? { kind: 'put', body: bodyOf(judgement) }
    : { kind: 'withdraw', reason }
  queue.put(segment, write)
}

/** How the queue's news reach the screen and the drafts. */
export function queueParts(parts: DeskParts, send: QueueParts['send']): QueueParts {
  const { store, drafts, newKey, wait } = parts
  return {
    ...{ send, newKey, wait },
    remember: (segment, sending) => void drafts.change(segment, { pending: sending }),
    report: (segment, phase, answer, sending) => {
      store.set((state) => reported(state, segment, phase, answer, sending))
      if (phase === 'saved') tidyDraft(parts, segment)
    },
  }
}

function tidyDraft({ store, drafts }: DeskParts, segment: string): void {
  const work = workAt(store.get(), segment)
  if (isUnsent(work)) drafts.change(segment, { base: work.revision, judgement: work.draft })
  else drafts.change(segment, { base: null, judgement: null })
}

function reported(
  state: DeskState,
  segment: string,
  phase: SavePhase,
  answer: Answer | null,
  sending: Sending,
): DeskState {
  if (answer?.kind === 'saved') return whenSaved(state, segment, answer, sending)
  if (answer?.kind === 'stale') {
    const theirs = { view: answer.view, revision: answer.revision }
    return withWork(state, segment, { phase, theirs })
  }
  if (answer?.kind === 'refused') {
    const { saved } = workAt(state, segment)
    return withWork(state, segment, { phase, refusal: answer.code, sent: saved })
  }
  return withWork(state, segment, { phase, refusal: null })
}

function whenSaved(
  state: DeskState,
  segment: string,
  { revision, view }: Extract<Answer, { kind: 'saved' }>,
  { write }: Sending,
): DeskState {
  const work = workAt(state, segment)
  const saved = view && write.kind === 'put' ? judgementOf(view) : null
  const next: Partial<Work> = { revision, saved, refusal: null, restored: false }
  const known = { ...state, names: namesWith(state.names, view) }
  if (!asks(work.sent, write)) return withWork(known, segment, next)
  const untouched = !isUnsent(work)
  return withWork(known, segment, {
    ...{ ...next, sent: saved, phase: untouched ? 'saved' : 'draft' },
    draft: untouched && saved ? asTyped(saved, work.draft) : work.draft,
  })
}

/** Whether a write is the one that was asked for last. */
const asks = (sent: Judgement | null, write: Write): boolean =>
  write.kind === 'put' ? sent !== null && sameBody(sent, write.body) : sent === null

/** What the server made of a judgement, without touching the line somebody may be typing in. */
const asTyped = (saved: Judgement, { line, skipped, before, choices }: Judgement): Judgement => ({
  ...saved,
  ...{ line, skipped, before, choices },
})

/** Descriptions are known only in the text that makes them. */
const thisVersion = 'this'

/** Sources that a save made are known from then on. */
function namesWith(names: readonly KnownName[], view: AnnotationView | null): readonly KnownName[] {
  const known = new Set(names.map(({ id }) => id))
  const made = (view?.chain ?? ([] as Chain)).flatMap(({ source, label, kind }) =>
    source && !known.has(source)
      ? [
          {
            id: source,
            name: label,
            kind,
            aliases: [],
            versionId: isNamed(kind) ? null : thisVersion,
          },
        ]
      : [],
  )
  return made.length ? [...names, ...made] : names
}
