import type { Ask, Answer as Asked } from '@/app/ui/api-client'
import { etagOf, revisionOf, type AnnotationView } from '@/lib/annotations/schema'
import type { Answer, Sending } from '../model/save-queue'

interface Stored {
  readonly view?: AnnotationView
}

/** Small enough that a browser lets the request outlive the page. */
const outlives = 16_000

/** Sends one write through the API and says what became of it. */
export const annotationSender =
  (ask: Ask) =>
  async (sending: Sending): Promise<Answer> => {
    const path = `/segments/${sending.segment}/annotation`
    const answer = await ask<Stored | undefined>(path + reasonOf(sending), requestOf(sending))
    if (answer.ok) return savedAs(sending, answer)
    const { status, code, detail } = answer.problem
    const isGone = status === 404 && sending.write.kind === 'withdraw'
    if (isGone) return { kind: 'saved', revision: null, view: null }
    if (status === 401) return { kind: 'signed-out' }
    if (status === 0 || status === 429 || status >= 500) return { kind: 'unreachable' }
    if (status === 412 || status === 428) return current(ask, path)
    return { kind: 'refused', code, detail }
  }

const reasonOf = ({ write }: Sending) =>
  write.kind === 'withdraw' ? `?reason=${encodeURIComponent(write.reason)}` : ''

function requestOf({ write, base, key }: Sending) {
  const rule = { idempotencyKey: key, ...(base === null ? {} : { ifMatch: etagOf(base) }) }
  if (write.kind === 'withdraw') return { ...rule, method: 'DELETE' } as const
  const keepalive = JSON.stringify(write.body).length < outlives
  return { ...rule, method: 'PUT', body: write.body, keepalive } as const
}

function savedAs(
  { write }: Sending,
  { value, etag }: Extract<Asked<Stored | undefined>, { ok: true }>,
): Answer {
  if (write.kind === 'withdraw') return { kind: 'saved', revision: null, view: null }
  const view = value?.view ?? null
  const revision = etag === null ? (view?.revision ?? null) : revisionOf(etag)
  return { kind: 'saved', revision, view }
}

/** What stands there now, for the person who wrote over something else. */
async function current(ask: Ask, path: string): Promise<Answer> {
  const answer = await ask<Stored>(path)
  if (answer.ok) {
    const view = answer.value.view ?? null
    return { kind: 'stale', revision: view?.revision ?? null, view }
  }
  if (answer.problem.status === 404) return { kind: 'stale', revision: null, view: null }
  return { kind: 'unreachable' }
}
