import { beforeEach, describe, expect, it } from 'vitest'
import { inTurn } from '@/app/w/[workspace]/documents/[documentId]/desk/in-turn'
import { typeLine } from '@/app/w/[workspace]/documents/[documentId]/desk/chain-line'
import { redoStep, undoStep } from '@/app/w/[workspace]/documents/[documentId]/desk/history'
import { goTo } from '@/app/w/[workspace]/documents/[documentId]/desk/moving'
import { assembleDesk } from '@/app/w/[workspace]/documents/[documentId]/desk/open-desk'
import { beginDesk, workAt } from '@/app/w/[workspace]/documents/[documentId]/desk/state'
import { createStore } from '@/app/w/[workspace]/documents/[documentId]/desk/store'
import {
  changeProposals,
  editSuggestion,
  refuseSuggestions,
  takeSuggestions,
  turnToSuggestion,
} from '@/app/w/[workspace]/documents/[documentId]/desk/suggestions'
import { DraftStore } from '@/app/w/[workspace]/documents/[documentId]/model/draft-store'
import {
  allOpen,
  inHand,
  openIn,
  suggestionAfter,
} from '@/app/w/[workspace]/documents/[documentId]/model/suggestions'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { article, names, paragraphs } from './samples'
import { smallServer } from './small-server'

const [headline, , body] = paragraphs
const at = body!.start

const proposal = (
  fingerprint: string,
  paragraphId: string,
  segment: readonly [number, number],
  more: Partial<SuggestionItem> = {},
): SuggestionItem => ({
  ...{ fingerprint, paragraphId, segment, whole: false },
  ...{ cue: [], source: [], content: [], addressee: [], channel: [], form: 'indirect' },
  ...{
    chain: 'Harbour Post [outlet]',
    hops: [{ source: null, label: 'Harbour Post', kind: 'outlet' }],
  },
  ...{ rule: 'preposition', reason: 'because', confidence: 0.9, alternatives: [], hints: [] },
  ...more,
})

const other = {
  chain: 'Clara Wendrup [named-person]',
  hops: [{ source: null, label: 'Clara Wendrup', kind: 'named-person' as const }],
}
const whole = proposal('whole', 'p1', [headline!.start, headline!.end], { whole: true })
const first = proposal('first', 'p3', [at, at + 24])
const second = proposal('second', 'p3', [at + 25, at + 39], {
  rule: 'reportative',
  alternatives: [other],
})
const items = [second, whole, first]

let server: ReturnType<typeof smallServer>
beforeEach(() => {
  server = smallServer()
})

function open() {
  const desk = assembleDesk({
    store: createStore(
      beginDesk({
        userId: 'me',
        mayJudge: true,
        document: article,
        paragraphs,
        annotations: [],
        names,
      }),
    ),
    drafts: new DraftStore(null, 'me'),
    ask: server.ask,
    userId: 'me',
    documentId: 'd',
    newKey: () => `key-${Math.random()}`,
    wait: () => new Promise((resolve) => setTimeout(resolve, 2)),
  })
  changeProposals(desk, () => ({ items }))
  const waiting = () => allOpen(desk.store.get()).map(({ fingerprint }) => fingerprint)
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve))
    while (desk.queue.isBusy())
  }
  return { desk, waiting, settled, state: () => desk.store.get() }
}

describe('suggestions', () => {
  it('wait in the order of the text', () => {
    expect(open().waiting()).toEqual(['whole', 'first', 'second'])
  })

  it('are out of sight while they are hidden', () => {
    const { desk, waiting } = open()
    changeProposals(desk, () => ({ hidden: true }))
    expect(waiting()).toEqual([])
  })

  it('give way to what a person types of the paragraph, and come back when it is cleared', () => {
    const { desk, waiting } = open()
    typeLine(desk, 'p3', 'own')
    expect(waiting()).toEqual(['whole'])
    typeLine(desk, 'p3', '')
    expect(waiting()).toEqual(['whole', 'first', 'second'])
  })

  it('are in hand one at a time: the first of the paragraph, or the one turned to', () => {
    const { desk, state } = open()
    goTo(desk, { paragraph: 'p3', segment: 'p3' })
    expect(inHand(state())).toBe(first)
    expect(suggestionAfter(state(), -1)).toBe(whole)
    turnToSuggestion(desk, suggestionAfter(state(), 1)!)
    expect(inHand(state())).toBe(second)
    expect(suggestionAfter(state(), 1)).toBeNull()
    goTo(desk, { paragraph: 'p2', segment: 'p2' })
    expect(inHand(state())).toBeNull()
    expect(suggestionAfter(state(), 1)).toBe(first)
    expect(suggestionAfter(state(), -1)).toBe(whole)
  })
})

describe('taking', () => {
  it('annotates the paragraph, records the origin, and is taken back by one undo', async () => {
    const { desk, waiting, settled, state } = open()
    expect(await takeSuggestions(desk, [whole])).toBeNull()
    await settled()
    const put = server.asked.find(({ method }) => method === 'PUT')
    expect(put?.asked.body).toMatchObject({
      origin: {
        ...{ rule: 'preposition', fingerprint: 'whole', confidence: 0.9 },
        notation: 'Harbour Post [outlet]',
      },
    })
    expect(workAt(state(), 'p1').phase).toBe('saved')
    expect(waiting()).toEqual(['first', 'second'])
    await undoStep(desk)
    await settled()
    expect(waiting()).toEqual(['whole', 'first', 'second'])
    await redoStep(desk)
    expect(waiting()).toEqual(['first', 'second'])
  })

  it('makes a segment of a stretch, and undo takes it out again', async () => {
    const { desk, waiting, settled, state } = open()
    await takeSuggestions(desk, [first])
    await settled()
    const segments = () => state().paragraphs[2]!.segments.map(({ start, end }) => [start, end])
    expect(segments()).toContainEqual([at, at + 24])
    expect(waiting()).toEqual(['whole', 'second'])
    await undoStep(desk)
    expect(segments()).toHaveLength(1)
    expect(waiting()).toEqual(['whole', 'first', 'second'])
  })

  it('of several at once is one step', async () => {
    const { desk, waiting, settled } = open()
    await takeSuggestions(desk, [whole, first])
    await settled()
    expect(waiting()).toEqual(['second'])
    await undoStep(desk)
    await settled()
    expect(waiting()).toEqual(['whole', 'first', 'second'])
  })

  it('takes the chain that was chosen', async () => {
    const { desk, settled, state } = open()
    changeProposals(desk, () => ({ options: { second: 1 } }))
    await takeSuggestions(desk, [second])
    await settled()
    const made = state().paragraphs[2]!.segments.find(({ shared }) => !shared)!
    expect(workAt(state(), made.id).draft.line).toBe(other.chain)
  })

  it('for editing puts the chain into the line and saves nothing yet', async () => {
    const { desk, state } = open()
    const made = await editSuggestion(desk, whole)
    expect(made).toEqual({ place: { paragraph: 'p1', segment: 'p1' } })
    expect(workAt(state(), 'p1')).toMatchObject({
      phase: 'draft',
      draft: { line: 'Harbour Post [outlet]', origin: { fingerprint: 'whole' } },
    })
    expect(server.asked.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('runs one after the other, however fast the keys come', async () => {
    const { desk, waiting, settled } = open()
    await Promise.all(
      [first, second].map((item) => inTurn(desk, () => takeSuggestions(desk, [item]))),
    )
    await settled()
    expect(waiting()).toEqual(['whole'])
  })
})

describe('refusing', () => {
  it('puts it out of sight, tells the server, and undo brings it back', async () => {
    const { desk, waiting } = open()
    expect(await refuseSuggestions(desk, [first, second])).toBeNull()
    expect(waiting()).toEqual(['whole'])
    await undoStep(desk)
    expect(waiting()).toEqual(['whole', 'first', 'second'])
    const asked = server.asked.map(({ method, path }) => `${method} ${path}`)
    expect(asked).toEqual([
      'POST /documents/d/suggestions/first/reject',
      'POST /documents/d/suggestions/second/reject',
      'DELETE /documents/d/suggestions/first/reject?rule=preposition',
      'DELETE /documents/d/suggestions/second/reject?rule=reportative',
    ])
  })

  it('comes back when the server cannot be told', async () => {
    const { desk, waiting, state } = open()
    server.state.offline = true
    expect(await refuseSuggestions(desk, [first])).toMatchObject({ code: 'E_OFFLINE' })
    expect(waiting()).toContain('first')
    expect(openIn(state(), 'p3')).toHaveLength(2)
  })
})
