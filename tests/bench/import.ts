import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import postgres from 'postgres'
import { disconnect } from '@/lib/db/client'
import { newId } from '@/lib/db/ids'
import { endConverters } from '@/lib/files/convert'
import { startFileImport, workImport } from '@/lib/imports/commands'
import { getImport } from '@/lib/imports/queries'
import { grant } from '@/scripts/start/database.mjs'
import { openEmbedded } from '@/scripts/start/embedded.mjs'
import { migrate } from '@/scripts/start/migrate.mjs'
import { discardScratch, makeScratch } from '@/scripts/test/scratch.mjs'
import { makeTeam } from '../support/team'
import { page } from './pages'

// `npm run -s bench:import [pages]`: what it costs to import pages, beside the plain library and a plain insert of
// what it finds, on the same pages in the same run and database.

const count = Number(process.argv[2] ?? 1000)
const processes = Math.min(2, availableParallelism())
const seconds = (since: number) => (performance.now() - since) / 1000

async function main(): Promise<void> {
  const state = makeScratch()
  try {
    const server = await openEmbedded(state, {})
    await migrate(server.ownerUrl)
    await grant({ ownerUrl: server.ownerUrl, appRole: 'stemma_app' })
    process.env.DATABASE_URL = server.appUrl
    process.env.NEXTAUTH_SECRET = 'for measuring only, and long enough to pass'
    const pages = Array.from({ length: count }, (_, n) => page(n))
    const size = pages.reduce((sum, html) => sum + html.length, 0) / count / 1000
    console.log(`${count} pages of ${size.toFixed(1)} kB, ${processes} processes to read them`)
    const { editor } = await makeTeam('bench')
    // Both warm up alike, then run twice in turns; the second import meets what the first left.
    await plain(server.adminUrl, pages.slice(0, 40))
    await ours(editor, pages.slice(0, 40))
    for (const round of [1, 2]) {
      const base = await plain(server.adminUrl, pages)
      const own = await ours(editor, pages)
      console.log(
        `round ${round}: plain ${base.total.toFixed(1)} s (reading ${base.reading.toFixed(1)}, inserting ${base.inserting.toFixed(1)}; ${base.paragraphs} paragraphs)` +
          ` · import ${own.toFixed(1)} s · ratio ${(own / base.total).toFixed(2)}`,
      )
    }
  } finally {
    endConverters()
    await disconnect()
    await discardScratch(state)
  }
}

/** Readability on linkedom in as many threads, then COPY of the paragraphs. */
async function plain(url: string, pages: readonly string[]) {
  const start = performance.now()
  const share = Math.ceil(pages.length / processes)
  const parts = Array.from({ length: processes }, (_, n) => pages.slice(n * share, (n + 1) * share))
  const read = (await Promise.all(parts.map(readPlainly))).flat()
  const reading = seconds(start)
  const inserted = performance.now()
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  await sql`create table if not exists plain (id uuid primary key, page int, number int, text text)`
  const rows = read.flatMap((paragraphs, at) =>
    paragraphs.map(
      (text, number) => `${newId()}\t${at}\t${number}\t${text.replace(/[\\\t\n\r]/g, ' ')}\n`,
    ),
  )
  const copy = await sql`copy plain from stdin`.writable()
  await new Promise<void>((resolve, reject) => {
    copy.on('error', reject).on('finish', resolve)
    copy.end(rows.join(''))
  })
  await sql.end()
  return { total: seconds(start), reading, inserting: seconds(inserted), paragraphs: rows.length }
}

const readPlainly = (workerData: string[]) =>
  new Promise<string[][]>((resolve, reject) => {
    const worker = new Worker(new URL('./readability-worker.mjs', import.meta.url), { workerData })
    worker.on('message', resolve).on('error', reject)
  })

/** The whole way: kept originals, items, reading in processes of their own, typed paragraphs, audit. */
async function ours(actor: Parameters<typeof workImport>[0], pages: readonly string[]) {
  const start = performance.now()
  const files = pages.map((html, n) => ({
    ...{ bytes: new TextEncoder().encode(html), fileName: `${n}.html`, mediaType: 'text/html' },
  }))
  const { job } = await startFileImport(actor, files)
  const signal = new AbortController().signal
  await workImport(actor, job, { signal, milliseconds: 1_000_000 })
  const { done, failed } = (await getImport(actor, job)).counts
  if (done !== pages.length) throw new Error(`${done} of ${pages.length} came in, ${failed} failed`)
  return seconds(start)
}

await main()
