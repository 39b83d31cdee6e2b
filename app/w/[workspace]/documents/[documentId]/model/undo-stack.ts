import type { Judgement } from './judgement'
import type { Mend } from './mending'

/** One thing a person did that can be taken back, with what is needed to go either way. */
export type Step =
  | {
      readonly kind: 'judgement'
      readonly segment: string
      readonly before: Judgement | null
      readonly after: Judgement | null
    }
  | {
      readonly kind: 'segment'
      readonly segment: string
      readonly paragraph: string
      readonly start: number
      readonly end: number
      /** What it said when it was taken out; null for one that was put in. */
      readonly judgement: Judgement | null
      readonly added: boolean
    }
  | {
      readonly kind: 'layout'
      readonly undo: readonly Mend[]
      readonly redo: readonly Mend[]
    }
  | {
      /** Suggestions that were refused. */
      readonly kind: 'refusal'
      readonly refused: readonly { readonly fingerprint: string; readonly rule: string }[]
      /** Where the first of them stands. */
      readonly paragraph: string
    }
  | { readonly kind: 'several'; readonly steps: readonly Step[] }

export interface UndoStack {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const emptyStack: UndoStack = { past: [], future: [] }
const longest = 200

/** Remembers a step; what had been undone before it can no longer be redone. */
export const record = (stack: UndoStack, step: Step): UndoStack => ({
  past: [...stack.past, step].slice(-longest),
  future: [],
})

/** The step to take back, or null, and the stack without it. */
export function undo(stack: UndoStack): { step: Step | null; stack: UndoStack } {
  const step = stack.past.at(-1) ?? null
  if (!step) return { step, stack }
  return { step, stack: { past: stack.past.slice(0, -1), future: [step, ...stack.future] } }
}

/** The step to do again, or null, and the stack with it. */
export function redo(stack: UndoStack): { step: Step | null; stack: UndoStack } {
  const [step = null, ...future] = stack.future
  return step ? { step, stack: { past: [...stack.past, step], future } } : { step, stack }
}

/** A segment that was put back has a new id; every step that speaks of the old one follows it. */
export const renameSegment = (stack: UndoStack, from: string, to: string): UndoStack => {
  const renamed = (step: Step): Step => {
    if (step.kind === 'several') return { ...step, steps: step.steps.map(renamed) }
    return 'segment' in step && step.segment === from ? { ...step, segment: to } : step
  }
  return { past: stack.past.map(renamed), future: stack.future.map(renamed) }
}
