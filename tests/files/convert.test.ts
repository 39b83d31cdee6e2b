import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readlinkSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { convert, converterPids, endConverters, listItems, previewTable } from '@/lib/files/convert'
import { findWrappers } from '@/lib/files/converter/confinement'
import { results } from '@/lib/files/converter/messages'
import { Pool } from '@/lib/files/converter/pool'
import { networkLock } from '@/lib/files/converter/program'
import { deflated, rawPdf, utf8 } from './hostile/made'

afterAll(endConverters)

const canIsolate = (await findWrappers()).includes('--net')

const long = 'Ein Absatz, der für sich allein steht und etwas sagt.\n\n'.repeat(6_000)
const file = (text: string, fileName: string) => ({
  bytes: new TextEncoder().encode(text),
  fileName,
  mediaType: null,
})
/** Takes its parser longer than anybody waits. */
const endless = {
  bytes: rawPdf({ content: deflated(utf8('q Q '.repeat(15_000_000))), filter: 'FlateDecode' }),
  fileName: 'a.pdf',
  mediaType: null,
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('convert', { timeout: 120_000 }, () => {
  it('reads a short text where it is', async () => {
    const read = await convert(file('Ein Satz.', 'a.txt'))
    expect(read.text).toBe('Ein Satz.')
    expect(converterPids()).toEqual([])
  })

  it('reads a long one in a process of its own, which then waits for more', async () => {
    const read = await convert(file(long, 'a.txt'))
    expect(read.text).toBe(long)
    const pids = converterPids()
    expect(pids).toHaveLength(1)
    await convert(file(long, 'b.txt'))
    expect(converterPids()).toEqual(pids)
  })

  it('lists items and previews tables there', async () => {
    const list = { ...file('- https://example.org/a\nwas?\n', 'a'), mediaType: 'text/uri-list' }
    expect(await listItems(list)).toMatchObject([
      { kind: 'address', place: 1, address: 'https://example.org/a' },
      { kind: 'refused', place: 2, code: 'E_BAD_ADDRESS' },
    ])
    const table = await previewTable(file('title,text\na,b\n', 'a.csv'))
    expect(table).toMatchObject({ header: ['title', 'text'], proposed: { text: 'text' } })
  })

  it('says what is wrong in words', async () => {
    const asked = convert(file('x', 'a.pdf'))
    await expect(asked).rejects.toMatchObject({ name: 'IntakeError', code: 'E_BROKEN_FILE' })
  })

  it('stops what takes too long, and reads the next file', async () => {
    const slow = convert(endless, { limits: { timeMs: 300 } })
    await expect(slow).rejects.toMatchObject({ code: 'E_TOO_SLOW' })
    expect((await convert(file(long, 'a.txt'))).text).toBe(long)
  })

  it('stops what takes too much memory', async () => {
    const memoryBytes = 160 * 1024 * 1024
    const small = new Pool({ size: 1, memoryBytes, mostFiles: 10, idleMs: 1_000 })
    const input = file(long.repeat(20), 'a.txt')
    const asked = small.ask({ task: 'document', input }, { timeMs: 60_000 })
    await expect(asked).rejects.toMatchObject({ code: 'E_TOO_HEAVY' })
    small.end()
  })

  it('stops what a person cancels, with their reason', async () => {
    const stop = new AbortController()
    const asked = convert(endless, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('cancelled by hand')), 300)
    await expect(asked).rejects.toThrow('cancelled by hand')
  })

  it('survives the death of a converter', async () => {
    await convert(file(long, 'a.txt'))
    const dying = convert(endless)
    const pids = converterPids()
    setTimeout(() => pids.forEach((pid) => process.kill(pid, 'SIGSEGV')), 300)
    await expect(dying).rejects.toMatchObject({ code: 'E_CONVERTER' })
    expect((await convert(file(long, 'a.txt'))).text).toBe(long)
  })

  it('reads many at once with few processes', async () => {
    const many = Array.from({ length: 30 }, (_, i) => convert(file(long, `${i}.txt`)))
    const lengths = (await Promise.all(many)).map(({ text }) => text.length)
    expect(new Set(lengths)).toEqual(new Set([long.length]))
    expect(converterPids().length).toBeLessThanOrEqual(4)
  })
})

describe('a converter', { timeout: 120_000 }, () => {
  it.runIf(process.platform === 'linux')('knows no setting of the server', async () => {
    process.env.STEMMA_TEST_SECRET = 'a secret'
    endConverters()
    await convert(file(long, 'a.txt'))
    const [pid] = converterPids()
    const known = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean)
    delete process.env.STEMMA_TEST_SECRET
    expect(known.map((pair) => pair.split('=')[0]).sort()).toEqual([
      'NODE_CHANNEL_FD',
      'NODE_CHANNEL_SERIALIZATION_MODE',
      'NODE_ENV',
      'PATH',
      'TMPDIR',
    ])
  })

  it.runIf(canIsolate)('stands in a network of its own', async () => {
    await convert(file(long, 'a.txt'))
    const [pid] = converterPids()
    expect(readlinkSync(`/proc/${pid}/ns/net`)).not.toBe(readlinkSync('/proc/self/ns/net'))
    const devices = readFileSync(`/proc/${pid}/net/dev`, 'utf8').split('\n').slice(2)
    expect(devices.map((line) => line.split(':')[0]?.trim()).filter(Boolean)).toEqual(['lo'])
  })

  const ways: readonly (readonly [way: string, code: string])[] = [
    ['net', `(await import('node:net')).connect(80, '127.0.0.1')`],
    ['a socket', `new (await import('node:net')).Socket().connect(80, '127.0.0.1')`],
    ['a server', `(await import('node:net')).createServer().listen(0)`],
    ['tls', `(await import('node:tls')).connect(443, '127.0.0.1')`],
    ['http', `(await import('node:http')).get('http://127.0.0.1/')`],
    ['https', `(await import('node:https')).request('https://127.0.0.1/')`],
    ['http2', `(await import('node:http2')).connect('http://127.0.0.1/')`],
    ['fetch', `await fetch('http://127.0.0.1/')`],
    ['dns', `(await import('node:dns')).lookup('example.org', () => {})`],
    ['dns by promise', `await (await import('node:dns/promises')).resolve4('example.org')`],
    ['a resolver', `new (await import('node:dns')).Resolver().resolve4('example.org', () => {})`],
    ['udp', `(await import('node:dgram')).createSocket('udp4')`],
  ]

  it('finds every way to the network shut', async () => {
    const tried = ways.map(
      ([way, code]) =>
        `try { ${code}; console.log('open: ${way}') } catch (e) { console.log(e.message) }`,
    )
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', networkLock(), '--input-type=module', '--eval', tried.join('\n')],
    ])
    expect(stdout.trim().split('\n')).toEqual(ways.map(() => 'A converter has no network'))
  })

  it('dies with a server that is killed while it works', async () => {
    const code = `
      import { convert, converterPids } from '@/lib/files/convert'
      import { deflated, rawPdf, utf8 } from '@/tests/files/hostile/made'
      const content = deflated(utf8('q Q '.repeat(15_000_000)))
      const bytes = rawPdf({ content, filter: 'FlateDecode' })
      convert({ bytes, fileName: 'a.pdf', mediaType: null }).catch(() => {})
      const told = setInterval(() => { if (converterPids().length) { console.log(converterPids().join()); clearInterval(told) } }, 20)
    `
    const tsx = import.meta.resolve('tsx')
    const args = [
      '--conditions=react-server',
      '--import',
      tsx,
      '--input-type=module',
      '--eval',
      code,
    ]
    const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    const pids = `${line}`.trim().split(',').map(Number)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    server.kill('SIGKILL')
    await expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([])
  })
})

describe('the answer of a converter', () => {
  const none = { value: '', evidence: '' }
  const metadata = {
    ...{ title: none, byline: null, outlet: null, published: null, modified: null },
    ...{ language: null, url: null },
  }
  const paragraph = { start: 0, end: 3, type: 'content', sub: null }
  const document = { text: 'abc', paragraphs: [paragraph], metadata }

  const wrong: readonly (readonly [name: string, answer: unknown])[] = [
    ['nothing', undefined],
    ['no text', { ...document, text: 1 }],
    ['half a character', { ...document, text: 'ab\ud800' }],
    ['a NUL', { ...document, text: 'a\0c' }],
    ['words in no paragraph', { ...document, paragraphs: [] }],
    ['a paragraph beyond the text', { ...document, paragraphs: [{ ...paragraph, end: 4 }] }],
    ['paragraphs in each other', { ...document, paragraphs: [paragraph, paragraph] }],
    ['an unknown type', { ...document, paragraphs: [{ ...paragraph, type: 'x' }] }],
    ['something more', { ...document, more: 1 }],
    ['other metadata', { ...document, metadata: { ...metadata, title: 'x' } }],
  ]

  it('is taken as it should be', () => {
    expect(results.document.safeParse(document).success).toBe(true)
  })

  it.each(wrong)('is refused with %s', (_name, answer) => {
    expect(results.document.safeParse(answer).success).toBe(false)
  })
})
