import type { Problem } from '@/app/ui/api-client'
import type { DocumentState, DocumentView } from '@/lib/documents/schema'
import type { Desk } from './desk'

/** Hands the document in, or opens it again; null when it is done. */
export async function setDocumentState(desk: Desk, next: DocumentState): Promise<Problem | null> {
  const path = `/documents/${desk.documentId}/state`
  const answer = await desk.ask<DocumentView>(path, { method: 'POST', body: { state: next } })
  if (!answer.ok) return answer.problem
  const { state } = answer.value
  desk.store.set((before) => ({
    ...before,
    state,
    viewer: { ...before.viewer, judges: before.viewer.judges || state === 'open' },
  }))
  return null
}
