import { isLeaving } from '@/app/ui/leave'
import { emptyDraft, type ImportDraft } from './draft'

const keyOf = (workspace: string) => `stemma:import:${workspace}`

/** The draft that was under way in this window, or an empty one. */
export function loadDraft(workspace: string): ImportDraft {
  try {
    const kept = sessionStorage.getItem(keyOf(workspace))
    return kept ? { ...emptyDraft, ...(JSON.parse(kept) as ImportDraft) } : emptyDraft
  } catch {
    return emptyDraft
  }
}

/** Keeps the draft for a reload; false when it is too large for the browser's store. */
export function keepDraft(workspace: string, draft: ImportDraft): boolean {
  if (isLeaving()) return false
  try {
    if (draft === emptyDraft) sessionStorage.removeItem(keyOf(workspace))
    else sessionStorage.setItem(keyOf(workspace), JSON.stringify(draft))
    return true
  } catch {
    sessionStorage.removeItem(keyOf(workspace))
    return false
  }
}
