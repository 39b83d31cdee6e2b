import { z } from 'zod'
import { StemmaError } from '@/lib/errors'
import { IntakeError } from '@/lib/core/intake/importer'

/** Any refusal as `application/problem+json`; what is not a refusal is logged and answered without its inside. */
export function problem(error: unknown): Response {
  const refused = asRefusal(error)
  if (!refused) {
    const reference = crypto.randomUUID()
    console.error(
      JSON.stringify({
        level: 'error',
        reference,
        error: String(error),
        stack: (error as Error)?.stack,
      }),
    )
    return answer(500, {
      code: 'E_INTERNAL',
      detail: `Something went wrong here; reference ${reference}.`,
    })
  }
  const { at, length, extra } = refused.detail
  return answer(refused.status, {
    code: refused.code,
    detail: refused.message,
    ...(at === undefined ? {} : { at, length }),
    ...extra,
  })
}

/** The project's own error behind whatever was thrown, or null. */
export function asRefusal(error: unknown): StemmaError | null {
  if (error instanceof StemmaError) return error
  if (error instanceof z.ZodError) return invalid(error)
  if (error instanceof IntakeError) {
    return new StemmaError('E_INVALID', error.message, {
      code: error.code,
      at: error.at ?? undefined,
    })
  }
  return null
}

function invalid(error: z.ZodError): StemmaError {
  const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  const first = issues[0]
  const where = first?.path ? `${first.path}: ${first.message}` : (first?.message ?? 'invalid')
  return new StemmaError('E_INVALID', `The request is not as it should be: ${where}.`, {
    extra: { issues },
  })
}

const answer = (status: number, body: Record<string, unknown>) =>
  new Response(
    JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, ...body }),
    {
      status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    },
  )

const titles: Record<number, string> = {
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Not in this state',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Media type not supported',
  422: 'Cannot be used',
  428: 'Precondition required',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
}
