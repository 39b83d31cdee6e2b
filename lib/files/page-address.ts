import { isIP } from 'node:net'
import { lookup } from 'node:dns/promises'
import { IntakeError } from '@/lib/core/intake/importer'
import { isLoopback, isPublicAddress } from './public-address'

/** Finds all IP addresses of a host's name. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** A page's address that may be asked: where exactly, and for which name. */
export interface CheckedAddress {
  readonly url: URL
  /** The name without the brackets of an IPv6 address. */
  readonly host: string
  /** The IP addresses that were checked; a connection goes to one of these and to no other. */
  readonly ips: readonly string[]
  readonly mayConnect: (ip: string) => boolean
}

export const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Checks an address before anything is sent there. Throws IntakeError: E_BAD_ADDRESS for another scheme or port or for
 * credentials, E_ADDRESS_NOT_PUBLIC where one of its IP addresses is not public, E_UNREACHABLE where it has none.
 * `allowHosts` names loopback servers, as host:port, that are allowed all the same.
 */
export async function checkAddress(
  address: string,
  resolve: Resolve,
  allowHosts: readonly string[],
): Promise<CheckedAddress> {
  const url = parsed(address)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const isAllowed = allowHosts.includes(`${url.hostname}:${port}`)
  if (!isAllowed && port !== '80' && port !== '443') {
    throw bad(`Pages are fetched from the ports 80 and 443, not from ${port}`)
  }
  const mayConnect = (ip: string) => isPublicAddress(ip) || (isAllowed && isLoopback(ip))
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const ips = isIP(host) ? [host] : await resolved(host, resolve)
  if (!ips.every(mayConnect)) throw notPublic(host)
  return { url, host, ips, mayConnect }
}

export const notPublic = (host: string) =>
  new IntakeError(
    'E_ADDRESS_NOT_PUBLIC',
    `The server ${host.slice(0, 200)} is not in the public network`,
  )

const bad = (why: string) => new IntakeError('E_BAD_ADDRESS', why)

const longest = 4_000

function parsed(address: string): URL {
  if (address.length > longest) throw bad('This address is too long')
  if (!URL.canParse(address)) throw bad('This is no address of a web page')
  const url = new URL(address)
  if (!/^https?:$/u.test(url.protocol)) throw bad('An address begins with http:// or https://')
  if (url.username || url.password) throw bad('An address must not hold a name or a password')
  return url
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[]> {
  const ips = await resolve(host).catch(() => [])
  if (ips.length > 0) return ips
  throw new IntakeError('E_UNREACHABLE', `There is no server called ${host.slice(0, 200)}`)
}
