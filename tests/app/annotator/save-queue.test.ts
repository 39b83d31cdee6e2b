import { describe, expect, it } from 'vitest'
import {
  pauseAfter,
  SaveQueue,
  type Answer,
  type SavePhase,
  type Sending,
  type Write,
} from '@/app/w/[workspace]/documents/[documentId]/model/save-queue'

const put = (note: string): Write => ({ kind: 'put', body: { note } })
const saved = (revision: number): Answer => ({ kind: 'saved', revision, view: null })

/** A server that answers as it is told, request after request, and a clock that does not wait. */
function scene(answers: Answer[]) {
  const sent: Sending[] = []
  const phases: SavePhase[] = []
  const pauses: number[] = []
  const remembered: (Sending | null)[] = []
  let key = 0
  const queue = new SaveQueue({
    send: async (sending) => {
      sent.push(sending)
      return answers.shift() ?? saved(sent.length)
    },
    newKey: () => `key-${(key += 1)}`,
    wait: async (milliseconds) => void pauses.push(milliseconds),
    remember: (_segment, sending) => void remembered.push(sending),
    report: (_segment, phase) => void phases.push(phase),
  })
  const idle = async () => {
    while (queue.isBusy()) await new Promise((resolve) => setTimeout(resolve))
  }
  return { queue, sent, phases, pauses, remembered, idle }
}

describe('the save queue', () => {
  it('writes a first revision on nothing and the next one on the first', async () => {
    const { queue, sent, idle } = scene([saved(1), saved(2)])
    queue.put('s', put('one'))
    await idle()
    queue.put('s', put('two'))
    await idle()
    expect(sent.map(({ base, key }) => [base, key])).toEqual([
      [null, 'key-1'],
      [1, 'key-2'],
    ])
  })

  it('sends only the latest of what came while it was busy', async () => {
    const { queue, sent, idle } = scene([saved(1), saved(2)])
    for (const note of ['one', 'two', 'three']) queue.put('s', put(note))
    await idle()
    expect(sent.map(({ write }) => write)).toEqual([put('one'), put('three')])
  })

  it('keeps segments apart', async () => {
    const { queue, sent, idle } = scene([])
    queue.put('a', put('one'))
    queue.put('b', put('two'))
    await idle()
    expect(sent.map(({ segment, base }) => [segment, base])).toEqual([
      ['a', null],
      ['b', null],
    ])
  })

  it('repeats what was not answered with the same key, longer and longer apart', async () => {
    const lost: Answer = { kind: 'unreachable' }
    const { queue, sent, pauses, phases, idle } = scene([lost, lost, lost, saved(1)])
    queue.put('s', put('one'))
    queue.put('s', put('later'))
    await idle()
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-1', 'key-1', 'key-2'])
    expect(pauses).toEqual([500, 1_000, 2_000])
    expect(phases.filter((phase) => phase === 'waiting')).toHaveLength(3)
  })

  it('keeps everything when signed out, and goes on where it stopped', async () => {
    const { queue, sent, phases, idle } = scene([{ kind: 'signed-out' }, saved(1)])
    queue.put('s', put('one'))
    await idle()
    expect(phases).toEqual(['saving', 'signed-out', 'saved'])
    expect(sent[1]).toEqual(sent[0])
  })

  const ends: [string, Answer, SavePhase][] = [
    ['a stale save', { kind: 'stale', revision: 4, view: null }, 'stale'],
    ['a refusal', { kind: 'refused', code: 'E_CHAIN', detail: '' }, 'refused'],
  ]
  it.each(ends)('stops at %s and sends nothing over it', async (_name, answer, phase) => {
    const { queue, sent, phases, idle } = scene([answer])
    queue.put('s', put('one'))
    queue.put('s', put('two'))
    await idle()
    expect(sent).toHaveLength(1)
    expect(phases.at(-1)).toBe(phase)
  })

  it('rests the next save on what was rebased', async () => {
    const { queue, sent, idle } = scene([])
    queue.rebase('s', 7)
    queue.put('s', put('one'))
    await idle()
    expect(sent[0]?.base).toBe(7)
  })

  it('rests on nothing after a withdrawal', async () => {
    const { queue, sent, idle } = scene([{ kind: 'saved', revision: null, view: null }])
    queue.rebase('s', 1)
    queue.put('s', { kind: 'withdraw', reason: 'undo' })
    await idle()
    queue.put('s', put('again'))
    await idle()
    expect(sent.map(({ base }) => base)).toEqual([1, null])
  })

  it('takes up an interrupted request as it was', async () => {
    const { queue, sent, remembered, idle } = scene([saved(3)])
    const interrupted: Sending = { segment: 's', write: put('old'), base: 2, key: 'old-key' }
    queue.resume(interrupted)
    await idle()
    expect(sent).toEqual([interrupted])
    expect(remembered).toEqual([interrupted, null])
  })

  it('wakes what is waiting', async () => {
    const answers: Answer[] = [{ kind: 'unreachable' }, saved(1)]
    const sent: Sending[] = []
    const queue = new SaveQueue({
      send: async (sending) => {
        sent.push(sending)
        return answers.shift()!
      },
      newKey: () => 'key',
      wait: () => new Promise(() => undefined),
      remember: () => undefined,
      report: () => undefined,
    })
    queue.put('s', put('one'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(sent).toHaveLength(1)
    queue.wake()
    while (queue.isBusy()) await new Promise((resolve) => setTimeout(resolve))
    expect(sent).toHaveLength(2)
  })
})

it.each([
  [1, 500],
  [2, 1_000],
  [6, 15_000],
  [60, 15_000],
])('pauses after %i failures for %i ms', (failed, milliseconds) => {
  expect(pauseAfter(failed)).toBe(milliseconds)
})
