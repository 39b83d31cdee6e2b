import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'
import { notPublic, type CheckedAddress } from './page-address'

const headers = {
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'de,en;q=0.8',
  'user-agent': 'Mozilla/5.0 (compatible; Stemma)',
}
const maxHeaderSize = 32 * 1024

/**
 * Asks for a page at one of its checked IP addresses, over a connection of its own, without cookies. The name is not
 * resolved again; where the connection leads is looked at once more before anything is sent.
 */
export function requestPage(
  checked: CheckedAddress,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url, host } = checked
  const options: RequestOptions = {
    host,
    port: url.port || undefined,
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, host: url.host },
    lookup: lookupIn(checked),
    agent: false,
    maxHeaderSize,
    signal,
  }
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const asked = request(options, resolve)
    asked.on('error', reject)
    asked.on('socket', (socket) => {
      const check = () => {
        const ip = socket.remoteAddress
        if (ip === undefined || !checked.mayConnect(ip)) asked.destroy(notPublic(host))
        else asked.end()
      }
      if (socket.connecting) socket.once('connect', check)
      else check()
    })
  })
}

/** Answers a connection's question for the name's addresses with those that were checked, each looked at again. */
const lookupIn =
  ({ host, ips, mayConnect }: CheckedAddress): LookupFunction =>
  (_name, options, callback) => {
    const found = ips
      .filter(mayConnect)
      .map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
    const [first] = found
    if (!first) callback(notPublic(host), '')
    else if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  }
