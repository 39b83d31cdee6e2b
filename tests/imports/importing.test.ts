import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getOriginal } from '@/lib/documents/commands'
import { listDocuments, listFacts } from '@/lib/documents/queries'
import { endConverters } from '@/lib/files/convert'
import {
  abandonImport,
  cancelImport,
  importAny,
  importDocument,
  previewAny,
  retryImport,
  startFileImport,
  startImport,
  workImport,
} from '@/lib/imports/commands'
import { getImport, listImportItems, listImports } from '@/lib/imports/queries'
import type { UploadedFile } from '@/lib/imports/schema'
import { ask, useDatabase } from '../support/database'
import { article, makeTeam, type Team } from '../support/team'
import { servePages, type Pages } from '../support/pages'

const database = useDatabase()
let team: Team
let pages: Pages
beforeAll(async () => {
  team = await makeTeam('own')
  pages = await servePages()
  process.env.STEMMA_IMPORT_ALLOW_HOSTS = pages.host
})
afterAll(async () => {
  endConverters()
  await pages.close()
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textFile = (name: string, text: string): UploadedFile => ({
  bytes: bytesOf(text),
  fileName: name,
  mediaType: 'text/plain',
})
const story = (n: number) =>
  article.replace('four million', `${n} million`).replace('Harbour talks', `Harbour talks ${n}`)
const never = new AbortController().signal
const work = (id: string, milliseconds = 20_000) =>
  workImport(team.editor, id, { signal: never, milliseconds })

describe('a page', () => {
  it('is imported by its address, with what the address says of it, and kept as it was sent', async () => {
    const url = pages.add('/ferry?utm_source=x', page('Night ferry stops', 3))
    const made = await importAny(team.editor, { url })
    if (!('id' in made)) throw new Error('a document was expected')
    const original = await getOriginal(team.reader, made.id)
    expect(new TextDecoder().decode(original.bytes)).toBe(page('Night ferry stops', 3))
    const facts = new Map((await listFacts(team.reader, made.id)).map((fact) => [fact.field, fact]))
    expect(facts.get('url')).toMatchObject({ value: url, said: { origin: 'sent' } })
    expect(facts.get('title')?.value).toBe('Night ferry stops')
  })

  it('that was looked at can be stored as it was seen', async () => {
    const url = pages.add('/seen', page('Seen once', 3))
    const preview = await previewAny(team.editor, { url })
    if (preview.kind !== 'document' || !preview.fetched) throw new Error('a page was expected')
    const { base64, fileName, mediaType, address } = preview.fetched
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
    const facts = { fetchedFrom: address, paragraphs: [...preview.paragraphs] }
    const { id } = await importDocument(team.editor, { bytes, fileName, mediaType, facts })
    const [version] = await ask(
      database.adminUrl,
      'select capture_method, address, original_sha256 from version where document_id = $1',
      [id],
    )
    expect(version).toMatchObject({ capture_method: 'address', address })
    expect(pages.asked('/seen')).toBe(1)
  })

  it.each([
    ['gone', 404, 'E_PAGE_STATUS'],
    ['broken', 500, 'E_PAGE_STATUS'],
  ])('that is %s is refused in words', async (path, status, code) => {
    const url = pages.add(`/${path}`, 'no', status)
    await expect(importAny(team.editor, { url })).rejects.toMatchObject({ code })
  })
})

describe('an import of several', () => {
  it('brings each in, says which failed and why, and can try those again', async () => {
    const good = [1, 2, 3].map((n) => pages.add(`/good-${n}`, page(`Story ${n}`, n + 2)))
    const late = pages.add('/late', 'not yet', 503)
    const { job } = await startImport(team.editor, { addresses: [...good, late] })
    expect((await getImport(team.reader, job)).counts).toMatchObject({ waiting: 4, total: 4 })
    await work(job)
    const after = await getImport(team.reader, job)
    expect([after.state, after.counts]).toMatchObject(['finished', { done: 3, failed: 1 }])
    const { items } = await listImportItems(team.reader, job)
    expect(items.map(({ document }) => document?.title ?? null)).toEqual([
      'Story 1',
      'Story 2',
      'Story 3',
      null,
    ])
    expect(items[3]?.problem).toMatchObject({ code: 'E_PAGE_STATUS', params: { label: late } })
    pages.add('/late', page('Story 4', 3))
    await retryImport(team.second, job)
    await work(job)
    expect((await getImport(team.reader, job)).counts).toMatchObject({ done: 4, failed: 0 })
    await expect(retryImport(team.second, job)).rejects.toMatchObject({ code: 'E_NOTHING_FAILED' })
  })

  it('takes a pasted list for what it is, line by line', async () => {
    const url = pages.add('/listed', page('Listed', 3))
    const { job } = await startImport(team.editor, { text: `1. ${url}\nno address\n` })
    await work(job)
    const { items } = await listImportItems(team.reader, job)
    expect(items.map(({ kind, state, problem }) => [kind, state, problem?.code ?? null])).toEqual([
      ['collection', 'done', null],
      ['address', 'done', null],
      ['file', 'failed', 'E_BAD_ADDRESS'],
    ])
    expect((await getImport(team.reader, job)).counts).toMatchObject({ done: 1, total: 2 })
  })

  it('brings in files of any kind side by side', async () => {
    const files = [
      textFile('a.txt', story(11)),
      textFile('b.txt', ''),
      textFile('c.txt', story(12)),
    ]
    const { job } = await startFileImport(team.editor, files)
    await work(job)
    const { items } = await listImportItems(team.reader, job)
    expect(items.map(({ label, problem }) => [label, problem?.code ?? null])).toEqual([
      ['a.txt', null],
      ['b.txt', 'E_EMPTY_TEXT'],
      ['c.txt', null],
    ])
  })

  it('stops at once where it had not begun, and keeps what is done', async () => {
    const files = Array.from({ length: 6 }, (_, n) => textFile(`${n}.txt`, story(20 + n)))
    const { job } = await startFileImport(team.editor, files)
    await work(job, 0)
    await ask(
      database.adminUrl,
      `update import_item set state = 'done' where import_id = $1 and number = 1`,
      [job],
    )
    const { counts, state } = await cancelImport(team.second, job)
    expect([state, counts]).toMatchObject(['cancelled', { done: 1, cancelled: 5, waiting: 0 }])
    await work(job)
    expect((await getImport(team.reader, job)).counts).toMatchObject({ done: 1, cancelled: 5 })
  })

  it('ends in words when whoever started it may no longer bring anything in', async () => {
    const { job } = await startFileImport(team.editor, [textFile('a.txt', story(30))])
    await abandonImport(team.admin, job)
    const { items } = await listImportItems(team.reader, job)
    expect(items[0]?.problem?.code).toBe('E_FORBIDDEN')
  })

  it('is listed with the newest first, a page at a time', async () => {
    const { items, next } = await listImports(team.reader, { limit: 2 })
    const rest = await listImports(team.reader, { limit: 100, cursor: next ?? undefined })
    const all = [...items, ...rest.items].map(({ id }) => id)
    expect(all).toEqual(all.toSorted().reverse())
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('two workers at once', () => {
  it('bring each item in once, although one takes the other for dead', async () => {
    const other = await makeTeam('twice')
    const files = Array.from({ length: 12 }, (_, n) => textFile(`${n}.txt`, story(40 + n)))
    const { job } = await startFileImport(other.editor, files)
    const run = () => workImport(other.editor, job, { signal: never })
    await Promise.all([run(), pause(60).then(run), pause(120).then(run)])
    await run()
    expect((await getImport(other.reader, job)).counts).toMatchObject({ done: 12, failed: 0 })
    expect((await listDocuments(other.reader, { limit: 100 })).items).toHaveLength(12)
  })
})

/** A text with a headline and some paragraphs. */
function page(title: string, paragraphs: number): string {
  const part = (_: unknown, n: number) =>
    `In part ${n + 1} of “${title}” the company said on Monday that the crossing would rest until the ice had gone, and that nobody had been asked.`
  return [title, ...Array.from({ length: paragraphs }, part)].join('\n\n')
}
