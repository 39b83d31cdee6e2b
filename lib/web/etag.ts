import type { SaveConditions } from '@/lib/annotations/commands'
import { etagOf, revisionOf } from '@/lib/annotations/schema'
import { StemmaError } from '@/lib/errors'

export const tagged = (revision: number) => ({ etag: etagOf(revision) })

/** The revision that `If-Match` names; null without the header; a tag that is not ours matches nothing. */
export function seenRevision(request: Request): number | null {
  const header = request.headers.get('if-match')
  if (header === null) return null
  return revisionOf(header) ?? -1
}

/** What a save may write over, from the request's headers. */
export function saveConditions(request: Request): SaveConditions {
  const match = request.headers.get('if-match')
  const key = request.headers.get('idempotency-key')
  if (key !== null && !/^[\x21-\x7e]{8,200}$/.test(key)) {
    throw new StemmaError('E_INVALID', 'An Idempotency-Key has 8 to 200 visible ASCII characters.')
  }
  return {
    seen: match === null ? null : (revisionOf(match) ?? 'other'),
    first: request.headers.get('if-none-match')?.trim() === '*',
    key,
  }
}
