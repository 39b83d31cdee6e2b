import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IntakeError } from '@/lib/core/intake/importer'
import { fetchPage, type FetchOptions } from '@/lib/files/fetch-page'
import { requestPage } from '@/lib/files/page-request'
import { isPublicAddress } from '@/lib/files/public-address'
import { settledRss } from '../support/memory'
import { pageNames, startPageServer, type PageServer } from '../support/page-server'
import { refusedAddresses, testResolver } from './addresses'

let server: PageServer
/** Every IP address that this process tried to connect to. */
const attempts: string[] = []
const watch = (message: unknown) => {
  const { socket } = message as { socket: Socket }
  socket.on('connectionAttempt', (ip: string, port: number) => attempts.push(`${ip}:${port}`))
}

beforeAll(async () => {
  server = await startPageServer()
  subscribe('net.client.socket', watch)
})
afterAll(() => {
  unsubscribe('net.client.socket', watch)
  server.close()
})

const fetchFrom = (path: string, options: FetchOptions = {}) =>
  fetchPage(`http://${server.host}${path}`, {
    resolve: testResolver,
    allowHosts: [server.host],
    timeMs: 1_500,
    ...options,
  })

const refusalOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(IntakeError)
  const { message, code } = error as IntakeError
  expect(message).toMatch(/^[\p{L}\d].{5,250}$/u)
  return code
}

describe('an address that is not public', () => {
  it.each(refusedAddresses)('%s is refused as %s', async (address, code) => {
    const asked = fetchPage(address, { resolve: testResolver, allowHosts: [], timeMs: 2_000 })
    expect(await refusalOf(asked)).toBe(code)
  })

  it('was never connected to', () => {
    expect(attempts).toEqual([])
  })
})

const received: readonly (readonly [path: string, text: RegExp])[] = [
  ['/', /Ein Satz/],
  ['/gzip', /Ein Satz/],
  ['/br', /Ein Satz/],
  ['/relative', /Ein Satz/],
  ['/five', /Ein Satz/],
  ['/cookie', /^none$/],
  ['/no-type', /Ein Satz/],
]

const refused: readonly (readonly [path: string, code: string])[] = [
  ['/six', 'E_REDIRECTS'],
  ['/loop', 'E_REDIRECTS'],
  ['/to-loopback', 'E_ADDRESS_NOT_PUBLIC'],
  ['/to-odd-loopback', 'E_ADDRESS_NOT_PUBLIC'],
  ['/to-metadata', 'E_ADDRESS_NOT_PUBLIC'],
  ['/to-private', 'E_ADDRESS_NOT_PUBLIC'],
  ['/to-six', 'E_ADDRESS_NOT_PUBLIC'],
  ['/to-rebound', 'E_UNREACHABLE'],
  ['/to-other-port', 'E_BAD_ADDRESS'],
  ['/to-file', 'E_BAD_ADDRESS'],
  ['/to-script', 'E_BAD_ADDRESS'],
  ['/to-user', 'E_BAD_ADDRESS'],
  ['/to-nothing', 'E_REDIRECTS'],
  ['/to-noise', 'E_BAD_ADDRESS'],
  ['/gzip-bomb', 'E_TOO_LARGE'],
  ['/br-bomb', 'E_TOO_LARGE'],
  ['/bomb-in-bomb', 'E_UNREACHABLE'],
  ['/broken-gzip', 'E_UNREACHABLE'],
  ['/no-gzip', 'E_UNREACHABLE'],
  ['/odd-packing', 'E_UNREACHABLE'],
  ['/large', 'E_TOO_LARGE'],
  ['/large-chunks', 'E_TOO_LARGE'],
  ['/long-claim', 'E_TOO_LARGE'],
  ['/short-claim', 'E_UNREACHABLE'],
  ['/too-long-claim', 'E_UNREACHABLE'],
  ['/slow-head', 'E_TOO_SLOW'],
  ['/slow-body', 'E_TOO_SLOW'],
  ['/huge-head', 'E_UNREACHABLE'],
  ['/broken-head', 'E_UNREACHABLE'],
  ['/no-http', 'E_UNREACHABLE'],
  ['/reset', 'E_UNREACHABLE'],
  ['/picture', 'E_PAGE_TYPE'],
  ['/film', 'E_PAGE_TYPE'],
  ['/program', 'E_PAGE_TYPE'],
  ['/empty', 'E_PAGE_STATUS'],
  ['/part', 'E_PAGE_STATUS'],
  ['/missing', 'E_PAGE_STATUS'],
  ['/forbidden', 'E_PAGE_STATUS'],
  ['/teapot', 'E_PAGE_STATUS'],
  ['/failing', 'E_PAGE_STATUS'],
]

describe('a server that is allowed', { timeout: 20_000 }, () => {
  it.each(received)('%s is received', async (path, text) => {
    const page = await fetchFrom(path)
    expect(new TextDecoder().decode(page.bytes)).toMatch(text)
    expect(page.finalAddress.startsWith(`http://${server.host}/`)).toBe(true)
    expect(Date.parse(page.fetchedAt)).not.toBeNaN()
  })

  it.each(refused)('%s is refused as %s', async (path, code) => {
    expect(await refusalOf(fetchFrom(path))).toBe(code)
  })

  it('has each of its pages tried', () => {
    const tried = new Set(server.asked)
    expect(pageNames.filter((name) => !tried.has(name))).toEqual([])
  })

  it('costs no memory in the end', async () => {
    const before = await settledRss()
    for (const path of ['/gzip-bomb', '/br-bomb', '/large', '/large-chunks']) {
      for (let i = 0; i < 4; i += 1) await refusalOf(fetchFrom(path))
    }
    expect((await settledRss()) - before).toBeLessThan(64 * 1024 * 1024)
  })

  it('is asked no further once a person has cancelled', async () => {
    const stop = new AbortController()
    const asked = fetchFrom('/slow-body', { signal: stop.signal, timeMs: 10_000 })
    setTimeout(() => stop.abort(new Error('cancelled')), 50)
    await expect(asked).rejects.toThrow('cancelled')
  })
})

describe('a name that changes its mind', () => {
  const rebinding = () => {
    const answers = [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254']]
    let asked = 0
    const resolve = async () => answers[Math.min(asked++, answers.length - 1)]!
    return { resolve, count: () => asked }
  }
  const named = () => `rebound.test:${server.host.split(':')[1]}`

  it('is resolved once for a page, and the connection goes there', async () => {
    const { resolve, count } = rebinding()
    const page = await fetchPage(`http://${named()}/`, { resolve, allowHosts: [named()] })
    expect(page.bytes.length).toBeGreaterThan(0)
    expect(count()).toBe(1)
  })

  it('is checked anew on each redirect', async () => {
    const { resolve } = rebinding()
    const asked = fetchPage(`http://${named()}/relative`, { resolve, allowHosts: [named()] })
    expect(await refusalOf(asked)).toBe('E_ADDRESS_NOT_PUBLIC')
  })

  it('is asked for nothing when the connection leads elsewhere', async () => {
    const before = server.asked.length
    const url = new URL(`http://${server.host}/`)
    const address = { url, host: '127.0.0.1', ips: ['93.184.215.14'], mayConnect: isPublicAddress }
    const asked = requestPage(address, AbortSignal.timeout(2_000))
    expect(await refusalOf(asked)).toBe('E_ADDRESS_NOT_PUBLIC')
    expect(server.asked).toHaveLength(before)
  })

  it('that hangs is given up', async () => {
    const resolve = () => new Promise<readonly string[]>(() => {})
    const asked = fetchPage('http://hanging.test/', { resolve, allowHosts: [], timeMs: 200 })
    expect(await refusalOf(asked)).toBe('E_TOO_SLOW')
  })
})

it('connected to the allowed server alone', () => {
  expect(new Set(attempts)).toEqual(new Set([server.host]))
})
