import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { startFileImport } from '@/lib/imports/commands'
import { getImport } from '@/lib/imports/queries'
import { ask, useDatabase } from '../support/database'
import { article, makeTeam, type Team } from '../support/team'

vi.setConfig({ testTimeout: 120_000 })

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

const running: ChildProcess[] = []
afterEach(() => running.forEach((child) => child.kill('SIGKILL')))

function startProcess(): ChildProcess {
  const words = ['scripts/run.mjs', 'tests/support/worker-process.ts']
  const child = spawn(process.execPath, words, {
    env: process.env,
    stdio: 'ignore',
    detached: true,
  })
  running.push(child)
  return child
}

/** The whole group: the starter has a child of its own. */
async function kill({ pid }: ChildProcess): Promise<void> {
  process.kill(-pid!, 'SIGKILL')
  await pause(50)
}

async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await pause(20)
}

it('each item of an import is brought in exactly once, although its worker is killed again and again', async () => {
  const count = 150
  const files = Array.from({ length: count }, (_, n) => ({
    bytes: new TextEncoder().encode(article.replace('Harbour talks', `Harbour talks ${n}`)),
    fileName: `${n}.txt`,
    mediaType: 'text/plain',
  }))
  const { job } = await startFileImport(team.editor, files)
  const done = async () => (await getImport(team.reader, job)).counts.done
  let kills = 0
  for (const share of [0.1, 0.5]) {
    const worker = startProcess()
    await until(async () => (await done()) >= count * share)
    if ((await done()) < count) kills++
    await kill(worker)
  }
  startProcess()
  await until(async () => (await getImport(team.reader, job)).state === 'finished')

  expect(kills).toBe(2)
  expect((await getImport(team.reader, job)).counts).toMatchObject({ done: count, failed: 0 })
  const [made] = await ask<{ documents: number; items: number; titles: number }>(
    database.adminUrl,
    `select count(*)::int as documents, count(distinct i.id)::int as items, count(distinct d.title)::int as titles
     from document d left join import_item i on i.document_id = d.id`,
  )
  expect(made).toEqual({ documents: count, items: count, titles: count })
})
