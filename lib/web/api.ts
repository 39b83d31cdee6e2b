import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getActor, getActorByToken } from '@/lib/access/session'
import { StemmaError } from '@/lib/errors'
import { jsonBody } from './json-body'
import { requireSameOrigin } from './origin'
import { problem } from './problem'

export interface ApiRequest<Params, Body> {
  readonly actor: Actor
  readonly params: Params
  readonly body: Body
  readonly request: Request
  readonly url: URL
}

export interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

type Context<Params> = { params: Promise<Params> }

/**
 * The door of /api/v1: proves who asks, checks where the request comes from and its shape, runs, and answers JSON
 * or a problem. `body` is a strict zod schema; without one the request's body is left to `run`.
 */
export function api<Params = Record<string, never>, Body = undefined>(
  rule: { body?: z.ZodType<Body> },
  run: (asked: ApiRequest<Params, Body>) => Promise<Answer | Response>,
) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    try {
      const actor = await whoAsks(request)
      const body = rule.body ? rule.body.parse(await jsonBody(request)) : (undefined as Body)
      const answer = await run({
        actor,
        params: await context.params,
        body,
        request,
        url: new URL(request.url),
      })
      return answer instanceof Response ? answer : json(answer)
    } catch (error) {
      return problem(error)
    }
  }
}

async function whoAsks(request: Request): Promise<Actor> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (bearer) return getActorByToken(bearer)
  if (!['GET', 'HEAD'].includes(request.method)) requireSameOrigin(request.headers)
  const workspace =
    request.headers.get('x-workspace') ?? new URL(request.url).searchParams.get('workspace')
  if (!workspace)
    throw new StemmaError(
      'E_SIGNED_OUT',
      'Send a bearer token, or sign in and name the X-Workspace.',
    )
  return getActor(workspace)
}

const json = ({ status = 200, body, headers = {} }: Answer): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status: body === undefined && status === 200 ? 204 : status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-store',
      ...headers,
    },
  })
