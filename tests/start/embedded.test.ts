import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { forgetful, openEmbedded } from '@/scripts/start/embedded.mjs'
import { onlyOne } from '@/scripts/start/only-one.mjs'
import { gone, stillRuns } from '@/scripts/start/processes.mjs'
import type { State } from '@/scripts/start/state.mjs'
import { discardScratch, makeScratch } from '@/scripts/test/scratch.mjs'
import { ask } from '../support/database'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let state: State
const open = (background = false) =>
  openEmbedded(state, { background, durability: { cluster: forgetful.cluster, server: [] } })

beforeAll(() => {
  state = makeScratch()
})
afterAll(() => discardScratch(state))

describe('the embedded database', () => {
  test('is there again after a kill, with what was written, at the same port', async () => {
    const first = await open()
    await ask(first.ownerUrl, 'create table kept (words text)')
    await ask(first.ownerUrl, `insert into kept values ('still here')`)
    process.kill(first.server.record.pid, 'SIGKILL')
    await gone(first.server.record, 5_000)

    const second = await open()
    expect(second.server.port).toBe(first.server.port)
    expect(await ask(second.ownerUrl, 'select words from kept')).toEqual([{ words: 'still here' }])
    await second.stop()
    expect(stillRuns(second.server.record)).toBe(false)
  })

  test('ends a server that an earlier start left behind, and starts its own', async () => {
    const left = await open()
    const mine = await open()
    expect(stillRuns(left.server.record)).toBe(false)
    expect(stillRuns(mine.server.record)).toBe(true)
    await mine.stop()
  })

  test('joins one that runs in the background, and leaves it running', async () => {
    const development = await open(true)
    const start = await open()
    expect(start.server.record).toEqual(development.server.record)
    await start.stop()
    expect(stillRuns(development.server.record)).toBe(true)
  })
})

describe('one start at a time', () => {
  test('the second is told where the first one serves', async () => {
    const leave = await onlyOne(state, 'http://localhost:4711')
    await expect(onlyOne(state, 'http://localhost:4712')).rejects.toThrow('http://localhost:4711')
    leave()
    await (
      await onlyOne(state, 'http://localhost:4712')
    )()
  })

  test('one that was killed does not stand in the way', async () => {
    const nobody = { pid: process.pid, began: 'another time', npm: null, url: 'http://localhost:1' }
    state.writeJson('start.json', nobody)
    await (
      await onlyOne(state, 'http://localhost:4713')
    )()
  })
})
