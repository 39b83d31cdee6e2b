import 'server-only'
import type { IncomingMessage } from 'node:http'
import { IntakeError } from '@/lib/core/intake/importer'
import { env } from '@/lib/env'
import { checkAddress, resolveByDns, type Resolve } from './page-address'
import { readBody } from './page-body'
import { requestPage } from './page-request'

/** A page as its server sent it; the bytes are unpacked and otherwise untouched. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** As the server names it, with its parameters; null where it names none. */
  readonly mediaType: string | null
  /** After all redirects. */
  readonly finalAddress: string
  /** ISO 8601, UTC. */
  readonly fetchedAt: string
}

export interface FetchOptions {
  readonly signal?: AbortSignal
  readonly resolve?: Resolve
  /** Loopback servers that are allowed all the same, as host:port; the setting's where it is left out. */
  readonly allowHosts?: readonly string[]
  /** For everything together, redirects too, in milliseconds. */
  readonly timeMs?: number
  /** Of the unpacked page, in bytes. */
  readonly maxBytes?: number
}

const defaults = { timeMs: 10_000, maxBytes: 10 * 1024 * 1024 }
const mostRedirects = 5

/**
 * Fetches a page by its address, from the public network alone: checked when its name is resolved, when the connection
 * stands, and on each redirect. Throws IntakeError whatever the server does; throws the signal's reason when cancelled.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  options.signal?.throwIfAborted()
  const time = AbortSignal.timeout(options.timeMs ?? defaults.timeMs)
  const stop = options.signal ? AbortSignal.any([options.signal, time]) : time
  try {
    return await untilStopped(follow(address, options, stop), stop)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (error instanceof IntakeError) throw error
    throw time.aborted ? tooSlow(address, error) : unreachable(address, error)
  }
}

async function follow(
  address: string,
  options: FetchOptions,
  stop: AbortSignal,
): Promise<FetchedPage> {
  const resolve = options.resolve ?? resolveByDns
  const allowHosts = options.allowHosts ?? env().STEMMA_IMPORT_ALLOW_HOSTS
  let next = address
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const checked = await checkAddress(next, resolve, allowHosts)
    const response = await requestPage(checked, stop)
    const target = redirectOf(response)
    if (target === null) return received(response, checked.url, options)
    response.destroy()
    next = URL.canParse(target, checked.url) ? new URL(target, checked.url).href : target
  }
  throw new IntakeError('E_REDIRECTS', `This address redirects more than ${mostRedirects} times`)
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? '') : null
}

async function received(
  response: IncomingMessage,
  url: URL,
  { maxBytes }: FetchOptions,
): Promise<FetchedPage> {
  try {
    const bytes = await readBody(response, maxBytes ?? defaults.maxBytes)
    return {
      bytes,
      mediaType: response.headers['content-type']?.slice(0, 200) ?? null,
      finalAddress: url.href,
      fetchedAt: new Date().toISOString(),
    }
  } finally {
    response.destroy()
  }
}

/** A resolver cannot be stopped; whoever waits for it can. */
function untilStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(stop.reason as Error)
    stop.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', leave))
  })
}

const tooSlow = (address: string, cause: unknown) =>
  new IntakeError('E_TOO_SLOW', `${shown(address)} takes too long to answer`, null, { cause })
const unreachable = (address: string, cause: unknown) =>
  new IntakeError('E_UNREACHABLE', `${shown(address)} cannot be reached`, null, { cause })
const shown = (address: string) => address.slice(0, 200)
