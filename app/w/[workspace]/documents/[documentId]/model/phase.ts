import type { SavePhase } from './save-queue'

export type Phase = SavePhase | 'draft' | null

/** What a reviewer has to know first when segments are in different states. */
const urgency: readonly Phase[] = [
  'stale',
  'signed-out',
  'refused',
  'waiting',
  'draft',
  'saving',
  'saved',
]

/** The one state that stands for all, or null while nothing was done. */
export const overall = (phases: Iterable<Phase>): Phase => {
  const present = new Set(phases)
  return urgency.find((phase) => present.has(phase)) ?? null
}

/** Whether leaving the page now would leave something unsaved. */
export const isUnsaved = (phase: Phase): boolean => phase !== null && phase !== 'saved'
