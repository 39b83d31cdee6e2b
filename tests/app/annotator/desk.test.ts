import { beforeEach, describe, expect, it } from 'vitest'
import { typeLine } from '@/app/w/[workspace]/documents/[documentId]/desk/chain-line'
import { resolveConflict } from '@/app/w/[workspace]/documents/[documentId]/desk/conflicts'
import { takeUpDrafts } from '@/app/w/[workspace]/documents/[documentId]/desk/drafts'
import { redoStep, undoStep } from '@/app/w/[workspace]/documents/[documentId]/desk/history'
import { goTo, leave } from '@/app/w/[workspace]/documents/[documentId]/desk/moving'
import { assembleDesk } from '@/app/w/[workspace]/documents/[documentId]/desk/open-desk'
import { commit, edit } from '@/app/w/[workspace]/documents/[documentId]/desk/saving'
import { addSegment, removeSegment } from '@/app/w/[workspace]/documents/[documentId]/desk/segments'
import { beginDesk, workAt } from '@/app/w/[workspace]/documents/[documentId]/desk/state'
import { createStore } from '@/app/w/[workspace]/documents/[documentId]/desk/store'
import { DraftStore } from '@/app/w/[workspace]/documents/[documentId]/model/draft-store'
import { annotation, article, hop, names, paragraphs } from './samples'
import { smallServer } from './small-server'

const place = (paragraph: string, segment = paragraph) => ({ paragraph, segment })

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

type Server = ReturnType<typeof smallServer>

function openOn(
  server: Server,
  shelf: ReturnType<typeof memory>,
  annotations = [] as ReturnType<typeof annotation>[],
) {
  let key = 0
  const desk = assembleDesk({
    store: createStore(
      beginDesk({
        userId: 'me',
        mayJudge: true,
        document: article,
        paragraphs,
        annotations,
        names,
      }),
    ),
    drafts: new DraftStore(shelf, 'me'),
    ask: server.ask,
    userId: 'me',
    documentId: 'd',
    newKey: () => `key-${shelf.kept.size}-${(key += 1)}-${Math.random()}`,
    wait: () => new Promise((resolve) => setTimeout(resolve, 2)),
  })
  takeUpDrafts(desk)
  const work = (segment: string) => workAt(desk.store.get(), segment)
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve))
    while (desk.queue.isBusy())
  }
  return { desk, work, settled }
}

let server: Server
let shelf: ReturnType<typeof memory>
beforeEach(() => {
  server = smallServer()
  shelf = memory()
})
const open = (annotations?: Parameters<typeof openOn>[2]) => openOn(server, shelf, annotations)
const writes = () => server.asked.filter(({ method }) => method !== 'GET')

describe('saving', () => {
  it('writes nothing while a line is typed, and one revision when one turns away', async () => {
    const { desk, work, settled } = open()
    for (const line of ['H', 'HP', 'HP via zwei Beamte']) typeLine(desk, 'p1', line)
    expect(writes()).toEqual([])
    expect(work('p1').phase).toBe('draft')
    goTo(desk, place('p3'))
    await settled()
    expect(writes()).toHaveLength(1)
    expect(work('p1')).toMatchObject({ phase: 'saved', revision: 1 })
    expect(work('p1').draft.line).toBe('Harbour Post [outlet] ← Beamte ×2 [unnamed-group]')
    expect(shelf.kept.size).toBe(0)
  })

  it('writes nothing when nothing changed', async () => {
    const { desk, settled } = open([annotation('p1', 3, [hop('', 'own')])])
    typeLine(desk, 'p1', 'own')
    leave(desk, 'p1')
    await settled()
    expect(writes()).toEqual([])
  })

  it('keeps an unfinished chain as a draft', async () => {
    const { desk, work, settled } = open()
    typeLine(desk, 'p1', 'HP via')
    expect(commit(desk, 'p1')).toBe(false)
    await settled()
    expect(writes()).toEqual([])
    expect(work('p1').phase).toBe('draft')
    expect(shelf.kept.size).toBe(1)
  })

  it('withdraws when everything was cleared', async () => {
    const { desk, settled } = open()
    typeLine(desk, 'p1', 'own')
    commit(desk, 'p1')
    await settled()
    typeLine(desk, 'p1', '')
    commit(desk, 'p1')
    await settled()
    expect(writes().map(({ method, path }) => [method, path.split('?')[1]])).toEqual([
      ['PUT', undefined],
      ['DELETE', 'reason=cleared'],
    ])
  })

  it('knows new sources from then on, and descriptions only as descriptions', async () => {
    const { desk, settled } = open()
    typeLine(desk, 'p1', 'Nordbrief [outlet] ← zwei Fischer [unnamed-group]')
    commit(desk, 'p1')
    await settled()
    const made = desk.store.get().names.slice(names.length)
    expect(made.map(({ name, versionId }) => [name, versionId === null])).toEqual([
      ['Nordbrief', true],
      ['Fischer', false],
    ])
  })

  it('does not take the line from under a hand that types on', async () => {
    const { desk, work, settled } = open()
    typeLine(desk, 'p1', 'HP')
    commit(desk, 'p1')
    typeLine(desk, 'p1', 'HP via zwei Beamte')
    await settled()
    expect(work('p1').draft.line).toBe('HP via zwei Beamte')
    expect(work('p1').phase).toBe('draft')
  })
})

describe('a bad line', () => {
  it('keeps the work and sends it when the line is back', async () => {
    const { desk, work } = open()
    server.state.offline = true
    typeLine(desk, 'p1', 'own')
    commit(desk, 'p1')
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(work('p1').phase).toBe('waiting')
    server.state.offline = false
    desk.queue.wake()
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(work('p1').phase).toBe('saved')
  })

  it('writes once although the first answer was lost', async () => {
    const { desk, work, settled } = open()
    server.state.loseAnswer = true
    typeLine(desk, 'p1', 'own')
    commit(desk, 'p1')
    await settled()
    expect(work('p1')).toMatchObject({ phase: 'saved', revision: 1 })
    expect(server.rows.get('p1')?.revision).toBe(1)
  })

  it('asks to sign in and keeps everything', async () => {
    const { desk, work } = open()
    server.state.signedOut = true
    typeLine(desk, 'p1', 'own')
    commit(desk, 'p1')
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(work('p1').phase).toBe('signed-out')
    expect(shelf.kept.size).toBe(1)
    server.state.signedOut = false
    desk.queue.wake()
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(work('p1').phase).toBe('saved')
  })
})

describe('a reload', () => {
  it('brings the draft back and says so', async () => {
    const first = open()
    typeLine(first.desk, 'p1', 'HP via')
    const { work } = open()
    expect(work('p1')).toMatchObject({ phase: 'draft', restored: true, draft: { line: 'HP via' } })
  })

  it('repeats an unanswered request with its old key', async () => {
    const first = open()
    server.state.loseAnswer = true
    typeLine(first.desk, 'p1', 'own')
    commit(first.desk, 'p1')
    await new Promise((resolve) => setTimeout(resolve))
    // The second window finds what the first had asked; both end with the one revision.
    const second = open()
    await first.settled()
    await second.settled()
    const keys = writes().map(({ asked }) => asked.idempotencyKey)
    expect(new Set(keys).size).toBe(1)
    expect(server.rows.get('p1')?.revision).toBe(1)
    expect(shelf.kept.size).toBe(0)
  })
})

describe('a stale save', () => {
  async function collide() {
    const mine = open()
    const other = openOn(server, memory())
    typeLine(other.desk, 'p1', 'unattributed')
    edit(other.desk, 'p1', (draft) => ({ ...draft, note: 'theirs' }))
    commit(other.desk, 'p1')
    await other.settled()
    typeLine(mine.desk, 'p1', 'own')
    edit(mine.desk, 'p1', (draft) => ({ ...draft, note: 'mine' }))
    commit(mine.desk, 'p1')
    await mine.settled()
    return mine
  }

  it('writes nothing over and keeps both', async () => {
    const { work } = await collide()
    expect(work('p1').phase).toBe('stale')
    expect(work('p1').theirs?.view?.note).toBe('theirs')
    expect(work('p1').draft.note).toBe('mine')
    expect(server.rows.get('p1')?.revision).toBe(1)
  })

  it.each([
    ['mine', 'mine', 'own', 2],
    ['theirs', 'theirs', 'unattributed', 1],
    ['both', 'theirs\n\nmine', 'own', 2],
  ] as const)('ends with %s', async (way, note, kind, revision) => {
    const { desk, work, settled } = await collide()
    resolveConflict(desk, 'p1', way)
    await settled()
    expect(work('p1')).toMatchObject({ phase: 'saved', revision })
    expect(work('p1').saved).toMatchObject({ note, chain: [{ kind }] })
    expect(server.rows.get('p1')?.body?.note).toBe(note)
  })
})

describe('undo', () => {
  it('appends what was said before, wherever that was, and withdraws a first save', async () => {
    const { desk, work, settled } = open()
    typeLine(desk, 'p1', 'own')
    commit(desk, 'p1')
    await settled()
    typeLine(desk, 'p1', 'HP')
    goTo(desk, place('p3'))
    await settled()
    expect(await undoStep(desk)).toEqual(place('p1'))
    await settled()
    expect(work('p1').saved?.chain).toMatchObject([{ kind: 'own' }])
    await undoStep(desk)
    await settled()
    expect(work('p1').saved).toBeNull()
    expect(writes().map(({ method, path }) => method + (path.split('?')[1] ?? ''))).toEqual([
      ...['PUT', 'PUT', 'PUT', 'DELETEreason=undo'],
    ])
    expect(await undoStep(desk)).toBeNull()
    await redoStep(desk)
    await redoStep(desk)
    await settled()
    expect(work('p1').saved?.chain).toMatchObject([{ label: 'Harbour Post' }])
    expect(await redoStep(desk)).toBeNull()
  })

  it('takes an unfinished line back without asking the server', async () => {
    const { desk, work, settled } = open([annotation('p1', 2, [hop('', 'own')])])
    goTo(desk, place('p1'))
    typeLine(desk, 'p1', 'HP via')
    await undoStep(desk)
    await settled()
    expect(work('p1')).toMatchObject({ phase: 'saved', draft: { line: 'own', unread: false } })
    expect(writes()).toEqual([])
    await redoStep(desk)
    expect(work('p1').draft.line).toBe('HP via')
  })

  it('brings a removed segment back with what it said', async () => {
    const { desk, work, settled } = open()
    const made = await addSegment(desk, 'p3', [34, 43])
    expect(made).toEqual({ place: place('p3', 'new-1') })
    goTo(desk, place('p3', 'new-1'))
    typeLine(desk, 'new-1', 'own')
    leave(desk, 'new-1')
    await settled()
    expect(await removeSegment(desk, place('p3', 'new-1'))).toBeNull()
    expect(desk.store.get().here).toEqual(place('p3'))
    expect(await undoStep(desk)).toEqual(place('p3', 'new-2'))
    await settled()
    expect(work('new-2').saved?.chain).toMatchObject([{ kind: 'own' }])
    await undoStep(desk)
    await settled()
    expect(work('new-2').saved).toBeNull()
    await undoStep(desk)
    expect(desk.store.get().paragraphs[2]?.segments.map(({ id }) => id)).toEqual(['p3'])
  })
})

it('makes no second segment of the same words', async () => {
  const { desk } = open()
  await addSegment(desk, 'p3', [34, 43])
  expect(await addSegment(desk, 'p3', [34, 43])).toEqual({ place: place('p3', 'new-1') })
  expect(await addSegment(desk, 'p3', [34, 73])).toEqual({ place: place('p3') })
  expect(server.state.segments).toBe(1)
})
