import { beforeAll, describe, expect, it } from 'vitest'
import {
  createSegment,
  saveAnnotation,
  withdrawAnnotation,
  withdrawSegment,
} from '@/lib/annotations/commands'
import { findAnnotation, listAnnotations, listRevisions } from '@/lib/annotations/queries'
import {
  annotationInput,
  annotationToContract,
  type AnnotationInput,
} from '@/lib/annotations/schema'
import { printChain } from '@/lib/core/chain/print'
import { setState } from '@/lib/documents/commands'
import { listParagraphs } from '@/lib/documents/queries'
import { saveSpine } from '@/lib/spines/commands'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('north')
})

const first = { seen: null, first: false, key: null } as const
const over = (revision: number) => ({ ...first, seen: revision })
const freshSegment = async () => (await importArticle(team.editor)).content[0]!.id
const save = (
  segment: string,
  body: AnnotationInput,
  conditions: Parameters<typeof saveAnnotation>[3] = first,
) => saveAnnotation(team.reviewer, segment, body, conditions)

describe('a saved annotation', () => {
  it('is read back as it was written', async () => {
    const segment = await freshSegment()
    const body = annotationInput.parse({
      chain: 'CNN ← two officials',
      credibility: '3',
      credibilityReason: 'unconfirmed',
      reliability: [{ hop: 2, value: 'F', reason: 'nothing known of them' }],
      labels: [
        'vague-attribution',
        { id: 'epistemic-verb', spans: [[40, 48]], polarity: -1, inQuote: false },
      ],
      flags: [{ type: 'missing-attribution', note: 'who counted?' }],
      note: 'Zwei Beamte, **keine Namen** 🚢',
    })
    const { view, created } = await save(segment, body)
    expect(created).toBe(true)
    expect(await findAnnotation(team.reviewer, segment)).toEqual(view)
    expect(annotationToContract(view)).toMatchObject({
      revision: 1,
      chain: 'CNN [outlet] ← officials ×2 [unnamed-group]',
      credibility: '3',
      reliability: [{ hop: 2, value: 'F', reason: 'nothing known of them' }],
      labels: [
        { id: 'vague-attribution' },
        { id: 'epistemic-verb', spans: [[40, 48]], polarity: -1, inQuote: false },
      ],
      flags: [{ type: 'missing-attribution', state: 'open', note: 'who counted?' }],
      note: 'Zwei Beamte, **keine Namen** 🚢',
    })
  })

  it('keeps facets, basis and evidence of structured hops', async () => {
    const segment = await freshSegment()
    const hops = [
      {
        source: 'Harbour Post',
        kind: 'outlet' as const,
        basis: 'inferred' as const,
        certain: false,
      },
      {
        source: 'officials',
        kind: 'unnamed-group' as const,
        count: '≥2',
        evidence: [[50, 60]] as [number, number][],
        proximity: 'briefed' as const,
      },
    ]
    const { view } = await save(segment, { chain: hops })
    expect(view.chain).toMatchObject([
      { label: 'Harbour Post', certain: false, basis: 'inferred', source: expect.any(String) },
      {
        label: 'officials',
        count: { n: 2, atLeast: true },
        evidence: [[50, 60]],
        facets: { proximity: 'briefed' },
      },
    ])
    expect(printChain(view.chain ?? [])).toBe(
      'Harbour Post? [outlet] ← officials ×≥2 [unnamed-group]',
    )
  })

  it('is one row per revision; undoing appends', async () => {
    const segment = await freshSegment()
    await save(segment, { chain: 'CNN ← own' })
    await save(segment, { chain: 'NYT' }, over(1))
    await save(segment, { chain: 'CNN ← own' }, over(2))
    const revisions = await listRevisions(team.reviewer, segment)
    expect(revisions.map(({ revision, chain }) => [revision, printChain(chain ?? [])])).toEqual([
      [3, 'CNN [outlet] ← own'],
      [2, 'NYT [outlet]'],
      [1, 'CNN [outlet] ← own'],
    ])
  })
})

describe('compare and set', () => {
  it.each([
    ['a first save over an annotation', first, 'E_PRECONDITION', 428],
    ['If-None-Match over an annotation', { ...first, first: true }, 'E_STALE', 412],
    ['a revision nobody has', over(7), 'E_STALE', 412],
    ['a tag that is not ours', { ...first, seen: 'other' as const }, 'E_STALE', 412],
  ])('refuses %s', async (_, conditions, refusal, status) => {
    const segment = await freshSegment()
    await save(segment, { chain: 'CNN ← own' })
    await expect(save(segment, { chain: 'NYT' }, conditions)).rejects.toMatchObject({
      refusal,
      status,
    })
    expect((await findAnnotation(team.reviewer, segment))?.revision).toBe(1)
  })

  it('answers a stale save with what stands', async () => {
    const segment = await freshSegment()
    await save(segment, { chain: 'CNN ← own', note: 'kept' })
    await expect(save(segment, { chain: 'NYT' }, over(9))).rejects.toMatchObject({
      detail: { extra: { current: { revision: 1, note: 'kept' } } },
    })
  })

  it('lets exactly one of many simultaneous saves win', async () => {
    const segment = await freshSegment()
    const saves = Array.from({ length: 12 }, (_, at) =>
      save(segment, { chain: 'CNN ← own', note: `try ${at}` }),
    )
    const results = await Promise.allSettled(saves)
    const won = results.filter(({ status }) => status === 'fulfilled')
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(won).toHaveLength(1)
    for (const { refusal } of lost) expect(['E_STALE', 'E_PRECONDITION']).toContain(refusal)
    expect(await listRevisions(team.reviewer, segment)).toHaveLength(1)
  })
})

describe('an idempotency key', () => {
  const keyed = (key: string) => ({ ...first, key })

  it('answers the same for the same body, once stored', async () => {
    const segment = await freshSegment()
    const once = await save(segment, { chain: 'CNN ← own' }, keyed('key-0001'))
    const again = await save(segment, { chain: 'CNN ← own' }, keyed('key-0001'))
    expect(again).toEqual(once)
    expect(await listRevisions(team.reviewer, segment)).toHaveLength(1)
  })

  it('answers the same after a later revision', async () => {
    const segment = await freshSegment()
    const once = await save(segment, { chain: 'CNN ← own' }, keyed('key-0002'))
    await save(segment, { chain: 'NYT' }, over(1))
    expect(await save(segment, { chain: 'CNN ← own' }, keyed('key-0002'))).toEqual(once)
  })

  it('refuses another body', async () => {
    const segment = await freshSegment()
    await save(segment, { chain: 'CNN ← own' }, keyed('key-0003'))
    await expect(save(segment, { chain: 'NYT' }, keyed('key-0003'))).rejects.toMatchObject({
      refusal: 'E_KEY_REUSED',
    })
  })

  it('stores once when both come at the same moment', async () => {
    const segment = await freshSegment()
    const both = [1, 2, 3].map(() => save(segment, { chain: 'CNN ← own' }, keyed('key-0004')))
    const answers = await Promise.all(both)
    expect(new Set(answers.map(({ view }) => view.id)).size).toBe(1)
  })
})

describe('withdrawing', () => {
  it('leaves the revisions and takes the annotation away', async () => {
    const segment = await freshSegment()
    await save(segment, { chain: 'CNN ← own', flags: ['missing-attribution'] })
    await withdrawAnnotation(team.reviewer, segment, { reason: 'undo', seen: 1 })
    expect(await findAnnotation(team.reviewer, segment)).toBeNull()
    expect(await listRevisions(team.reviewer, segment)).toHaveLength(2)
  })

  it('is followed by a first save again', async () => {
    const segment = await freshSegment()
    await save(segment, { chain: 'CNN ← own' })
    await withdrawAnnotation(team.reviewer, segment, { reason: null, seen: null })
    const { view } = await save(segment, { chain: 'NYT' }, { ...first, first: true })
    expect(view.revision).toBe(3)
  })

  it('refuses what is not there', async () => {
    await expect(
      withdrawAnnotation(team.reviewer, await freshSegment(), { reason: null, seen: null }),
    ).rejects.toMatchObject({ status: 404 })
  })
})

describe('flags', () => {
  it('keep their row from revision to revision and are withdrawn when dropped', async () => {
    const segment = await freshSegment()
    const one = await save(segment, {
      chain: 'CNN ← own',
      flags: ['missing-attribution', 'source-inflation'],
    })
    const two = await save(segment, { chain: 'CNN ← own', flags: ['source-inflation'] }, over(1))
    const kept = one.view.flags.find(({ type }) => type === 'source-inflation')
    expect(two.view.flags).toMatchObject([
      { id: kept?.id, type: 'source-inflation', state: 'open' },
    ])
    const states = await ask<{ type: string; state: string | null }>(
      database.adminUrl,
      `select f.type, r.state from flag f left join flag_revision r on r.flag_id = f.id where f.segment_id = $1 order by f.type`,
      [segment],
    )
    expect(states).toEqual([
      { type: 'missing-attribution', state: 'withdrawn' },
      { type: 'source-inflation', state: null },
    ])
  })
})

describe('what cannot be saved', () => {
  it.each<[string, AnnotationInput, string]>([
    ['an ambiguous line', { chain: 'NYT via CNN' }, 'E_AMBIGUOUS'],
    ['several chains', { chain: 'CNN ← own ; NYT ← own' }, 'E_SEVERAL'],
    ['a name of no known kind', { chain: 'CNN ← Quibbleton' }, 'E_UNRESOLVED'],
    ['a mixed direction', { chain: 'RT citing NYT, as quoted by DWN' }, 'E_MIXED_DIRECTION'],
    ['something after a terminal', { chain: 'CNN <- own <- officials' }, 'E_AFTER_TERMINAL'],
    ['a picture credit', { chain: 'Quelle: AP © NN' }, 'E_PICTURE_CREDIT'],
    ['nothing', {}, 'E_EMPTY'],
    ['an unknown label', { chain: 'CNN', labels: ['loaded'] }, 'E_UNKNOWN_LABEL'],
    ['a computed flag', { chain: 'CNN', flags: ['single-source'] }, 'E_COMPUTED_FLAG'],
    [
      'a rating of a hop that is not there',
      { chain: 'CNN', reliability: [{ hop: 2, value: 'A' }] },
      'E_NO_HOP',
    ],
    [
      'a span outside the text',
      { chain: 'CNN', labels: [{ id: 'omission', spans: [[0, 99_999]] }] },
      'E_SPAN',
    ],
    ['a label twice', { chain: 'CNN', labels: ['omission', 'omission'] }, 'E_TWICE'],
  ])('%s', async (_, body, code) => {
    const segment = await freshSegment()
    await expect(save(segment, annotationInput.parse(body))).rejects.toMatchObject({
      status: 422,
      code,
    })
    expect(await listRevisions(team.reviewer, segment)).toEqual([])
  })

  it('leaves no source behind when it loses the race', async () => {
    const segment = await freshSegment()
    const name = `Gazette ${segment.slice(-6)}`
    const attempts = [1, 2, 3, 4].map(() =>
      save(segment, { chain: `"${name}" [outlet] ← two officials` }),
    )
    await Promise.allSettled(attempts)
    const rows = await ask(database.adminUrl, `select id from source where name = $1`, [name])
    expect(rows).toHaveLength(1)
  })
})

describe('the spine', () => {
  it('is stripped from the front of a typed chain', async () => {
    const { id, content } = await importArticle(team.editor)
    await saveSpine(team.editor, id, null, { chain: '? [aggregator] ← CNN' })
    const { view } = await save(content[0]!.id, { chain: 'CNN ← two officials' })
    expect(printChain(view.chain ?? [])).toBe('officials ×2 [unnamed-group]')
  })

  it('is compared before it is set', async () => {
    const { id } = await importArticle(team.editor)
    await saveSpine(team.editor, id, null, { chain: 'CNN' })
    await expect(saveSpine(team.second, id, 0, { chain: 'NYT' })).rejects.toMatchObject({
      refusal: 'E_STALE',
    })
    const again = await saveSpine(team.second, id, 1, { chain: 'NYT' })
    expect(again.revision).toBe(2)
  })
})

describe('further segments', () => {
  const inside = ({ start }: { start: number }) => ({ start: start + 4, end: start + 20 })

  it('belong to their author and carry a chain of their own', async () => {
    const { id, content } = await importArticle(team.editor)
    const segment = await createSegment(team.reviewer, content[0]!.id, inside(content[0]!))
    await save(segment.id, { chain: 'CNN' })
    await expect(
      saveAnnotation(team.second, segment.id, { chain: 'NYT' }, first),
    ).rejects.toMatchObject({ status: 403 })
    const [, shown] = (await listParagraphs(team.second, id)).find(
      (p) => p.id === content[0]!.id,
    )!.segments
    expect(shown).toMatchObject({ id: segment.id, shared: false, authorId: team.reviewer.userId })
  })

  it('nest and never cross', async () => {
    const { content } = await importArticle(team.editor)
    const { id, start } = content[0]!
    await createSegment(team.reviewer, id, { start, end: start + 20 })
    await createSegment(team.reviewer, id, { start: start + 2, end: start + 10 })
    await expect(
      createSegment(team.reviewer, id, { start: start + 5, end: start + 25 }),
    ).rejects.toMatchObject({
      code: 'E_SEGMENT_CROSSED',
    })
    await expect(
      createSegment(team.reviewer, id, { start, end: start + 20 }),
    ).rejects.toMatchObject({
      code: 'E_SEGMENT_TWICE',
    })
  })

  it('go with their annotation', async () => {
    const { id, content } = await importArticle(team.editor)
    const segment = await createSegment(team.reviewer, content[0]!.id, inside(content[0]!))
    await save(segment.id, { chain: 'CNN' })
    await withdrawSegment(team.reviewer, segment.id)
    expect(await listAnnotations(team.reviewer, id)).toEqual([])
    await expect(findAnnotation(team.reviewer, segment.id)).rejects.toMatchObject({ status: 404 })
  })
})

describe('a document that is handed in', () => {
  it('takes no judgement until it is reopened', async () => {
    const { id, content } = await importArticle(team.editor)
    await setState(team.reviewer, id, { state: 'done' })
    await expect(save(content[0]!.id, { chain: 'CNN' })).rejects.toMatchObject({
      refusal: 'E_STATE',
    })
    await setState(team.reviewer, id, { state: 'open' })
    await expect(save(content[0]!.id, { chain: 'CNN' })).resolves.toMatchObject({ created: true })
  })
})
