/** A refusal as the API words it, or what stood in the way of asking (`E_OFFLINE`, status 0). */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly at?: number
  readonly length?: number
  /** Whatever else the answer carries: readings, proposals, the current body. */
  readonly extra: Readonly<Record<string, unknown>>
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly etag: string | null }
  | { readonly ok: false; readonly problem: Problem }

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  /** Tag of the revision a change is based on. */
  readonly ifMatch?: string
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean
}

export type Ask = <T>(path: string, asked?: Asked) => Promise<Answer<T>>

/** Asks /api/v1 on behalf of one workspace; never throws, except when `signal` aborts. */
export function apiOf(workspace: string): Ask {
  return async <T>(path: string, asked: Asked = {}): Promise<Answer<T>> => {
    const { method = 'GET', body, signal, keepalive } = asked
    try {
      const response = await fetch(addressOf(path), {
        method,
        signal,
        keepalive,
        headers: headersOf(workspace, asked),
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      return await answerOf<T>(response.status, await response.text(), response.headers.get('etag'))
    } catch (error) {
      if (signal?.aborted) throw error
      return { ok: false, problem: offline }
    }
  }
}

export interface Sending {
  /** Further fields of the form. */
  readonly fields?: Readonly<Record<string, string>>
  /** Told how much has left, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Sends files as a form, each in a field "file"; never throws. */
export function sendFiles<T>(
  workspace: string,
  path: string,
  files: readonly File[],
  { fields = {}, onProgress }: Sending,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    for (const file of files) form.append('file', file, file.name)
    request.open('POST', addressOf(path))
    request.setRequestHeader('x-workspace', workspace)
    request.setRequestHeader('accept', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () =>
      resolve(answerOf<T>(request.status, request.responseText, request.getResponseHeader('etag')))
    request.onerror = () => resolve({ ok: false, problem: offline })
    request.send(form)
  })
}

const addressOf = (path: string) => `/api/v1${path}`

const headersOf = (workspace: string, { body, ifMatch, idempotencyKey }: Asked): HeadersInit => ({
  accept: 'application/json',
  'x-workspace': workspace,
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
})

function answerOf<T>(status: number, text: string, etag: string | null): Answer<T> {
  const body = parsed(text)
  if (status >= 200 && status < 300) return { ok: true, value: body as T, etag }
  return { ok: false, problem: problemOf(status, body) }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function problemOf(status: number, body: unknown): Problem {
  const { code, detail, at, length, ...rest } = (body ?? {}) as Record<string, unknown>
  return {
    status,
    code: typeof code === 'string' ? code : status === 503 ? 'E_UNAVAILABLE' : 'E_INTERNAL',
    detail: typeof detail === 'string' ? detail : `HTTP ${status}`,
    at: typeof at === 'number' ? at : undefined,
    length: typeof length === 'number' ? length : undefined,
    extra: rest,
  }
}

const offline: Problem = {
  status: 0,
  code: 'E_OFFLINE',
  detail: 'The server could not be reached.',
  extra: {},
}
