import type { Answer, Ask, Asked } from '@/app/ui/api-client'
import { etagOf, revisionOf, type AnnotationView, type HopInput } from '@/lib/annotations/schema'
import type { Proposed } from '@/lib/core/suggestion/origin'
import { hop, annotation } from './samples'

interface Row {
  revision: number
  body: { chain: HopInput[] | null; note?: string | null; origin?: Proposed } | null
}

const problem = (status: number, code: string): Answer<never> => ({
  ok: false,
  problem: { status, code, detail: code, extra: {} },
})

/** As much of the API as the desk speaks to, in memory: compare-and-set, idempotency, segments, and a line that can be cut. */
export function smallServer() {
  const rows = new Map<string, Row>()
  const keys = new Map<string, Answer<unknown>>()
  const asked: { path: string; method: string; asked: Asked }[] = []
  const state = { offline: false, signedOut: false, loseAnswer: false, segments: 0 }

  const viewOf = (segment: string, { revision, body }: Row): AnnotationView =>
    annotation(
      segment,
      revision,
      body?.chain?.map(({ source, label, kind }) =>
        hop(label ?? source ?? '', kind, { source: label ? `made ${label}` : null }),
      ) ?? null,
      {
        note: body?.note ?? null,
        origin: body?.origin ? { ...body.origin, edited: false } : null,
      },
    )
  const shown = (segment: string, row: Row): Answer<unknown> => ({
    ok: true,
    value: { view: viewOf(segment, row) },
    etag: etagOf(row.revision),
  })

  const write = (segment: string, { body, ifMatch, method }: Asked): Answer<unknown> => {
    const row = rows.get(segment) ?? { revision: 0, body: null }
    const seen = ifMatch === undefined ? null : revisionOf(ifMatch)
    if (row.body && seen === null) return problem(428, 'E_PRECONDITION')
    if (seen !== null && (!row.body || seen !== row.revision)) return problem(412, 'E_STALE')
    const next = {
      revision: row.revision + 1,
      body: method === 'DELETE' ? null : (body as Row['body']),
    }
    rows.set(segment, next)
    return next.body ? shown(segment, next) : { ok: true, value: undefined, etag: null }
  }

  const answer = (path: string, request: Asked): Answer<unknown> => {
    const [, noun = '', id = '', part] = path.split('?')[0]!.split('/')
    if (noun === 'paragraphs')
      return { ok: true, value: { id: `new-${(state.segments += 1)}` }, etag: null }
    if (noun === 'documents') {
      return state.offline ? problem(0, 'E_OFFLINE') : { ok: true, value: undefined, etag: null }
    }
    if (noun === 'segments' && part !== 'annotation')
      return { ok: true, value: undefined, etag: null }
    if (request.method === undefined) {
      const row = rows.get(id)
      return row?.body ? shown(id, row) : problem(404, 'E_NOT_FOUND')
    }
    const key = request.idempotencyKey
    const known = key === undefined ? undefined : keys.get(key)
    const result = known ?? write(id, request)
    if (key !== undefined && result.ok) keys.set(key, result)
    return result
  }

  const ask = (async (path: string, request: Asked = {}) => {
    await Promise.resolve()
    asked.push({ path, method: request.method ?? 'GET', asked: request })
    if (state.offline) return problem(0, 'E_OFFLINE')
    if (state.signedOut) return problem(401, 'E_SIGNED_OUT')
    const result = answer(path, request)
    if (!state.loseAnswer) return result
    state.loseAnswer = false
    return problem(0, 'E_OFFLINE')
  }) as Ask

  return { ask, rows, asked, state }
}
