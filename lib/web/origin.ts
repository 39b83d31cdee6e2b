import { StemmaError } from '@/lib/errors'
import { env } from '@/lib/env'

/** Refuses a writing request that a browser did not send from our own pages; none of the two headers is a refusal too. */
export function requireSameOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin') return
  const origin = headers.get('origin')
  if (!site && origin && ourOrigins(headers).includes(origin)) return
  throw new StemmaError('E_ORIGIN', 'This request did not come from a page of this Stemma.')
}

// The configured address counts, and the host that was asked: a laptop is both localhost and 127.0.0.1.
const ourOrigins = (headers: Headers): string[] => {
  const configured = new URL(env().NEXTAUTH_URL)
  return [configured.origin, `${configured.protocol}//${headers.get('host') ?? ''}`]
}
