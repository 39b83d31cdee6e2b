import { execFileSync } from 'node:child_process'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { DemoPerson } from './browser'

/** A bearer token of a demo person, made as an administrator of the machine makes one. */
export function tokenOf(who: DemoPerson): string {
  const asked = ['run', '-s', 'token', '--', '--email', `${who}@example.org`, '--workspace', 'demo']
  const env = { ...process.env, STEMMA_STATE: process.env.STEMMA_TEST_STATE }
  return execFileSync('npm', asked, { encoding: 'utf8', env }).trim()
}

export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<APIResponse>

/** Speaks to /api/v1 as a program does. */
export const callAs =
  (request: APIRequestContext, token: string): Call =>
  (method, path, body, headers = {}) =>
    request.fetch(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { data: body }),
    })
