import type { AnnotationView } from '@/lib/annotations/schema'
import { groupBy } from '@/lib/core/group-by'
import type { Span } from '@/lib/core/text/span'
import type { DocumentState, DocumentView, ParagraphView, SpineView } from '@/lib/documents/schema'
import type { KnownName } from '@/lib/sources/schema'
import { emptyJudgement, judgementOf, type Judgement } from '../model/judgement'
import { isParagraphDone } from '../model/progress'
import { whereToBegin, type Viewer } from '../model/reading-order'
import type { SavePhase } from '../model/save-queue'
import { noProposals, type Proposals } from '../model/suggestions'
import { emptyStack, type UndoStack } from '../model/undo-stack'

/** One's own work on a segment: what the server has, what it was asked to have, and what stands on the screen. */
export interface Work {
  readonly revision: number | null
  readonly saved: Judgement | null
  readonly sent: Judgement | null
  readonly draft: Judgement
  /** How far the last save came; `draft` while something is only on this device. */
  readonly phase: SavePhase | 'draft' | null
  /** Why the server refused it. */
  readonly refusal: string | null
  /** What stands there instead of what the save rested on; null: it was withdrawn. */
  readonly theirs?: { readonly view: AnnotationView | null; readonly revision: number | null }
  /** Taken up from this device after a reload. */
  readonly restored?: boolean
}

export interface Selection {
  readonly paragraph: string
  /** Code points of the version. */
  readonly span: Span
  /** Drawn by us, and moved by keys; otherwise it is the browser's own, which drawing would destroy. */
  readonly drawn: boolean
}

export interface Place {
  readonly paragraph: string
  readonly segment: string
}

export interface DeskState {
  readonly viewer: Viewer
  readonly title: string
  readonly state: DocumentState
  readonly paragraphs: readonly ParagraphView[]
  readonly layout: number
  readonly spine: SpineView
  readonly names: readonly KnownName[]
  readonly works: Readonly<Record<string, Work>>
  readonly others: Readonly<Record<string, readonly AnnotationView[]>>
  readonly here: Place | null
  readonly selection: Selection | null
  /** While paragraphs are being mended: where a split would go (code points of the version). */
  readonly mending: { readonly at: number } | null
  readonly stack: UndoStack
  readonly proposals: Proposals
}

export interface DeskInput {
  readonly userId: string
  /** Whether the role lets this person judge. */
  readonly mayJudge: boolean
  readonly document: DocumentView
  readonly paragraphs: readonly ParagraphView[]
  readonly annotations: readonly AnnotationView[]
  readonly names: readonly KnownName[]
}

export const emptyWork: Work = {
  revision: null,
  saved: null,
  sent: null,
  draft: emptyJudgement,
  phase: null,
  refusal: null,
}

/** The work that a stored annotation stands for. */
export const workOf = (view: AnnotationView): Work => {
  const saved = judgementOf(view)
  return { ...emptyWork, revision: view.revision, saved, sent: saved, draft: saved }
}

export const workAt = (state: DeskState, segment: string): Work => state.works[segment] ?? emptyWork

export function beginDesk({
  userId,
  mayJudge,
  document,
  paragraphs,
  annotations,
  names,
}: DeskInput): DeskState {
  const mine = annotations.filter(({ reviewer }) => reviewer.id === userId)
  const theirs = annotations.filter(({ reviewer }) => reviewer.id !== userId)
  const works = Object.fromEntries(mine.map((view) => [view.segmentId, workOf(view)]))
  const begin = whereToBegin(paragraphs, (paragraph) =>
    isParagraphDone(paragraph, (segment) => works[segment]?.saved ?? null),
  )
  // In a closed document that is not one's own work one reads like everybody.
  const judges = mayJudge && (document.state === 'open' || mine.length > 0)
  return {
    viewer: { id: userId, judges },
    title: document.title,
    state: document.state,
    paragraphs,
    layout: document.layout,
    spine: document.spine,
    names,
    works,
    others: Object.fromEntries(groupBy(theirs, (view) => view.segmentId)),
    here: begin && { paragraph: begin.id, segment: begin.id },
    selection: null,
    mending: null,
    stack: emptyStack,
    proposals: noProposals,
  }
}

/** Changes one's work on one segment. */
export const withWork = (state: DeskState, segment: string, change: Partial<Work>): DeskState => ({
  ...state,
  works: { ...state.works, [segment]: { ...workAt(state, segment), ...change } },
})
