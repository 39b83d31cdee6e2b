import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { inWorkspace } from '@/lib/db/in-workspace'
import { drainOutbox } from '@/lib/jobs/drain'
import { freeJobsOfTheSilent, isAnyWorkerAlive } from '@/lib/jobs/heartbeat'
import { requestJob, type JobSpec } from '@/lib/jobs/queue'
import { startWorker, type Task } from '@/lib/jobs/worker'
import { ask, useDatabase } from '../support/database'
import { makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

const quick = { poll: 50, beat: 50, silence: 400 }
const jobsLeft = async () =>
  (
    await ask<{ n: number }>(
      database.adminUrl,
      'select count(*)::int as n from graphile_worker._private_jobs',
    )
  )[0]?.n

async function request(spec: Omit<JobSpec, 'payload'> & { note?: string }): Promise<void> {
  const { note, ...job } = spec
  const payload = { workspaceId: team.editor.workspaceId, note }
  await inWorkspace(team.editor, (tx) => requestJob(tx, { ...job, payload }))
  await drainOutbox()
}

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await met()); tries++) await pause(25)
  expect(await met()).toBe(true)
}

/** A task that keeps the notes of what it was given. */
function collecting(name: string): Task & { seen: unknown[] } {
  const seen: unknown[] = []
  return { name, seen, run: async (payload) => void seen.push((payload as { note: string }).note) }
}

describe('a worker that connects as the role of the app', () => {
  it('runs what was asked for in a transaction, and leaves nothing behind', async () => {
    const task = collecting('note')
    const worker = await startWorker([task], quick)
    await request({ task: 'note', note: 'first' })
    await until(() => task.seen.length === 1)
    expect(task.seen).toEqual(['first'])
    expect(await isAnyWorkerAlive()).toBe(true)
    await worker.stop()
    expect([await jobsLeft(), await isAnyWorkerAlive()]).toEqual([0, false])
  })

  it('runs a job once that was asked for thrice under one key', async () => {
    for (const note of ['a', 'b', 'c']) await request({ task: 'note', key: 'one', note })
    const task = collecting('note')
    const worker = await startWorker([task], quick)
    await until(async () => (await jobsLeft()) === 0)
    await worker.stop()
    expect(task.seen).toEqual(['c'])
  })

  it('asks for nothing when the transaction is taken back', async () => {
    const failing = inWorkspace(team.editor, async (tx) => {
      await requestJob(tx, { task: 'note', payload: { workspaceId: team.editor.workspaceId } })
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    await drainOutbox()
    expect(await jobsLeft()).toBe(0)
  })
})

describe('a job whose worker is not heard of', () => {
  it('is given to another, and one whose worker lives is not', async () => {
    await request({ task: 'note', note: 'left behind' })
    await ask(
      database.adminUrl,
      `update graphile_worker._private_jobs set locked_by = 'worker-gone', locked_at = now() - interval '5 s'`,
    )
    await ask(database.adminUrl, `insert into worker (id) values ('worker-gone')`)
    await freeJobsOfTheSilent(1_000)
    const task = collecting('note')
    const worker = await startWorker([task], { ...quick, silence: 60_000 })
    await pause(300)
    expect(task.seen).toEqual([])
    await ask(
      database.adminUrl,
      `update worker set seen_at = now() - interval '5 s' where id = 'worker-gone'`,
    )
    await freeJobsOfTheSilent(1_000)
    await until(() => task.seen.length === 1)
    await worker.stop()
  })
})

describe('stopping', () => {
  it('tells a running job, and frees what it would not let go of', async () => {
    let told = false
    const stubborn: Task = {
      name: 'stubborn',
      run: (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            told = true
            resolve()
          })
        }),
    }
    const worker = await startWorker([stubborn], quick)
    await request({ task: 'stubborn' })
    await until(async () => (await lockedJobs()) === 1)
    await worker.stop()
    expect([told, await lockedJobs()]).toEqual([true, 0])
  })
})

const lockedJobs = async () =>
  (
    await ask<{ n: number }>(
      database.adminUrl,
      'select count(*)::int as n from graphile_worker._private_jobs where locked_by is not null',
    )
  )[0]?.n
