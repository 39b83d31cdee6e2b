import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCollection } from '@/lib/core/intake/collections'
import { IntakeError, type ImportInput } from '@/lib/core/intake/importer'
import { convert, converterPids, endConverters, listItems } from '@/lib/files/convert'
import { settledRss } from '../../support/memory'
import { damaged } from './damaged'
import type { Hostile } from './made'
import { officeFiles } from './office'
import { soundFiles } from './sound'
import { textFiles } from './texts'

// Files that were made to do harm: each ends in text or in an error that a person can read, and costs the server nothing.

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  endConverters()
  server.close()
})

type Outcome = { readonly name: string; readonly end: string; readonly ms: number }

async function outcomeOf(file: Hostile): Promise<Outcome> {
  const { name, fileName, mediaType = null } = file
  const input: ImportInput = { bytes: file.make(), fileName, mediaType }
  const start = performance.now()
  const end = await attempt(input)
  return { name, end, ms: Math.round(performance.now() - start) }
}

const limits = { timeMs: 2_500 }

async function attempt(input: ImportInput): Promise<string> {
  try {
    if (findCollection(input)) return `${(await listItems(input, { limits })).length} items`
    return `${(await convert(input, { limits })).text.length} characters`
  } catch (error) {
    if (!(error instanceof IntakeError)) return `not an IntakeError: ${String(error)}`
    return /^[\p{L}\d].{9,250}$/u.test(error.message) ? error.code : `unreadable: ${error.message}`
  }
}

/** Several at a time, as several people would. */
async function outcomesOf(files: readonly Hostile[], lanes: number): Promise<Outcome[]> {
  const queue = [...files]
  const outcomes: Outcome[] = []
  const run = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) outcomes.push(await outcomeOf(file))
  }
  await Promise.all(Array.from({ length: lanes }, run))
  return outcomes
}

const good = /^(?:E_[A-Z_]+|\d+ (?:characters|items))$/

describe('files made to do harm', () => {
  it(
    'end in text or in a readable error, and cost the server nothing',
    { timeout: 400_000 },
    async () => {
      const { port } = server.address() as AddressInfo
      const sound = await soundFiles()
      const elsewhere = `http://127.0.0.1:${port}/`
      const corpus = [...damaged(sound), ...officeFiles(elsewhere), ...textFiles(elsewhere)]
      expect(corpus.length).toBeGreaterThanOrEqual(450)
      await outcomesOf(corpus.slice(0, 20), 2)
      // Making the files takes memory as well; what that keeps is not the server's.
      for (const { make } of corpus) make()
      const before = await settledRss()

      const outcomes = await outcomesOf(corpus, 2)

      const after = await settledRss()
      report(outcomes, after - before)
      expect(outcomes.filter(({ end }) => !good.test(end))).toEqual([])
      expect(after - before).toBeLessThan(64 * 1024 * 1024)
      expect(asked).toEqual([])
    },
  )

  it('leave no process behind', async () => {
    const pids = converterPids()
    endConverters()
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([])
    expect(converterPids()).toEqual([])
  })
})

function report(outcomes: readonly Outcome[], growth: number): void {
  const counts = new Map<string, number>()
  for (const { end } of outcomes) {
    const kind = end.replace(/^\d+ /, '')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const slow = [...outcomes].sort((a, b) => b.ms - a.ms).slice(0, 8)
  console.log(
    `${outcomes.length} files; memory ${(growth / 1024 / 1024).toFixed(1)} MB`,
    Object.fromEntries([...counts].sort()),
    slow.map(({ name, end, ms }) => `${ms} ms ${name} → ${end}`).join('\n'),
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
