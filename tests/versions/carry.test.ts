import { beforeAll, describe, expect, it } from 'vitest'
import { createSegment, saveAnnotation, withdrawAnnotation } from '@/lib/annotations/commands'
import { listAnnotations, listRevisions } from '@/lib/annotations/queries'
import { getOriginal } from '@/lib/documents/commands'
import { getDocument, listParagraphs } from '@/lib/documents/queries'
import { drainOutbox, verifyAudit } from '@/lib/jobs/drain'
import { carryAnnotations, leaveOrphan, placeOrphan } from '@/lib/orphans/commands'
import { listOrphans } from '@/lib/orphans/queries'
import { editLayout } from '@/lib/paragraphs/commands'
import { saveSpine } from '@/lib/spines/commands'
import { addVersion } from '@/lib/versions/commands'
import { getDifference, getVersion, listVersions } from '@/lib/versions/queries'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})
const first = { seen: null, first: false, key: null } as const

const headline = 'Harbour talks stall over the winter'
const urged =
  'The Harbour Post reported on Monday that two officials had urged the minister to reopen the talks before the ice closes the port.'
const disagreed =
  'According to one official, the ministry disagreed. “Nobody here believes it is time,” the official said to reporters.'
const tonnes =
  'The port handled four million tonnes last year, according to its own published figures.'
const text = (...paragraphs: string[]) => paragraphs.join('\n\n')
const old = text(headline, urged, disagreed, tonnes)

function spanOf(all: string, words: string): [number, number] {
  const start = Array.from(all.slice(0, all.indexOf(words))).length
  return [start, start + Array.from(words).length]
}

describe('a new version', () => {
  it('carries what was said to the same words, with everything that hangs on it', async () => {
    const { id, content } = await importArticle(team.editor, old)
    const [one, two] = content
    const evidence: [number, number][] = [spanOf(old, 'two officials')]
    const hops = [
      { source: 'Harbour Post', kind: 'outlet' as const },
      { source: 'officials', kind: 'unnamed-group' as const, count: 2, evidence },
    ]
    const reliability = [{ hop: 1, value: 'C' as const, reason: 'local' }]
    const said = { chain: hops, credibility: '3' as const, reliability, note: 'kept *as* it is' }
    await saveAnnotation(team.reviewer, one!.id, said, first)
    await saveAnnotation(team.second, one!.id, { chain: 'Harbour Post [outlet] ← own' }, first)
    const quote = spanOf(old, '“Nobody here believes it is time,”')
    const { id: segment } = await createSegment(team.reviewer, two!.id, {
      start: quote[0],
      end: quote[1],
    })
    await saveAnnotation(team.reviewer, segment, { chain: 'one official' }, first)
    await saveSpine(team.editor, id, null, { chain: 'CNN' })
    const before = await listAnnotations(team.reader, id)

    const added =
      'An added paragraph says that the ice came early this year, as the weather office had announced.'
    const next = text(
      headline,
      added,
      urged,
      disagreed.replace('reporters', 'the reporters'),
      tonnes,
    )
    const made = await addVersion(team.editor, id, { text: next, note: 'corrected by the paper' })
    expect(made).toMatchObject({ number: 2, carried: 3, orphaned: 0 })

    const after = await listAnnotations(team.reader, id)
    expect(after.map(({ chain }) => chain?.length).sort()).toEqual(
      before.map(({ chain }) => chain?.length).sort(),
    )
    const mine = after.find(({ note }) => note !== null)!
    const paragraphs = await listParagraphs(team.reader, id)
    expect(paragraphs.find((each) => each.id === mine.segmentId)?.text).toBe(urged)
    expect(mine).toMatchObject({
      credibility: '3',
      reliability,
      reviewer: { name: 'reviewer of own' },
    })
    expect(mine.chain?.[1]?.evidence).toEqual([spanOf(next, 'two officials')])
    const own = paragraphs.flatMap(({ segments }) => segments.filter(({ shared }) => !shared))
    expect(own.map(({ start, end }) => [start, end])).toEqual([
      spanOf(next, '“Nobody here believes it is time,”'),
    ])
    const document = await getDocument(team.reader, id)
    expect([document.versionNumber, document.spine.chain[0]?.label]).toEqual([2, 'CNN'])
  })

  it('leaves the older one as it was, to be read and fetched', async () => {
    const { id, content } = await importArticle(team.editor, old)
    const one = content[0]!
    await saveAnnotation(team.second, one.id, { chain: 'own' }, first)
    await addVersion(team.editor, id, { text: text(headline, urged, tonnes) })
    const { version, paragraphs, annotations } = await getVersion(team.reader, id, 1)
    expect([version.number, paragraphs.map((each) => each.text)]).toEqual([
      1,
      [headline, urged, disagreed, tonnes],
    ])
    expect(annotations.some(({ segmentId }) => segmentId === one.id)).toBe(true)
    expect((await listVersions(team.reader, id)).map(({ number, note }) => [number, note])).toEqual(
      [
        [2, null],
        [1, null],
      ],
    )
    const original = await getOriginal(team.reader, id, 1)
    expect(new TextDecoder().decode(original.bytes)).toBe(old)
    await expect(getVersion(team.reader, id, 7)).rejects.toMatchObject({ status: 404 })
  })

  it('keeps the reviewer’s own history going', async () => {
    const { id, content } = await importArticle(team.editor, old)
    await saveAnnotation(team.reviewer, content[0]!.id, { chain: 'own' }, first)
    await addVersion(team.editor, id, { text: text(headline, urged, disagreed) })
    const [carried] = await listAnnotations(team.reader, id)
    expect(carried).toMatchObject({ revision: 1 })
    await saveAnnotation(team.reviewer, carried!.segmentId, { chain: 'CNN' }, { ...first, seen: 1 })
    const revisions = await listRevisions(team.reviewer, carried!.segmentId)
    expect(revisions.map(({ revision }) => revision)).toEqual([2, 1])
  })

  it('carries nothing that was withdrawn, and nothing twice', async () => {
    const { id, content } = await importArticle(team.editor, old)
    await saveAnnotation(team.reviewer, content[0]!.id, { chain: 'own' }, first)
    await saveAnnotation(team.reviewer, content[1]!.id, { chain: 'own' }, first)
    await withdrawAnnotation(team.reviewer, content[1]!.id, { reason: null, seen: null })
    const made = await addVersion(team.editor, id, {
      text: `${old}\n\nUpdated at noon with the figures of the port.`,
    })
    expect(made).toMatchObject({ carried: 1, orphaned: 0 })
    expect(await carryAnnotations(team.editor, made.id)).toEqual({ carried: 0, orphaned: 0 })
    expect(await listAnnotations(team.reader, id)).toHaveLength(1)
  })

  it('keeps the types that a reviewer had mended', async () => {
    const { id, content } = await importArticle(team.editor, old)
    const edit = { edit: 'retype', paragraph: content[2]!.id, type: 'caption', sub: null } as const
    await editLayout(team.editor, id, 1, { edits: [edit] })
    await addVersion(team.editor, id, {
      text: text(headline, urged.replace('Monday', 'Tuesday'), disagreed, tonnes),
    })
    const typed = (await listParagraphs(team.reader, id)).map((each) => [
      each.text.slice(0, 8),
      each.type,
    ])
    expect(typed).toContainEqual(['The port', 'caption'])
  })

  it('is refused where it is the same text, and where the document is closed', async () => {
    const { id } = await importArticle(team.editor, old)
    await expect(addVersion(team.editor, id, { text: old })).rejects.toMatchObject({
      code: 'E_SAME_VERSION',
    })
    await expect(addVersion(team.reader, id, { text: tonnes })).rejects.toMatchObject({
      status: 403,
    })
  })

  it('comes once, although two add one at the same time', async () => {
    const { id } = await importArticle(team.editor, old)
    const both = await Promise.allSettled([
      addVersion(team.editor, id, { text: text(headline, urged, tonnes) }),
      addVersion(team.second, id, { text: text(headline, disagreed, tonnes) }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'E_STALE' },
    })
  })
})

describe('two versions side by side', () => {
  it('show what was kept, edited, added and removed, word by word', async () => {
    const { id } = await importArticle(team.editor, old)
    const added =
      'The island council will meet on Friday to hear what the company has to say for itself.'
    const edited = urged.replace('two officials', 'three officials')
    await addVersion(team.editor, id, { text: text(headline, edited, tonnes, added) })
    const { rows, counts, from, to } = await getDifference(team.reader, id, { from: 1, to: 2 })
    expect([from.number, to.number, counts]).toEqual([
      1,
      2,
      { kept: 2, edited: 1, added: 1, removed: 1 },
    ])
    const row = rows.find(({ kind }) => kind === 'edited')
    const side = (which: 'before' | 'after', hidden: string) =>
      row?.pieces
        .filter(({ kind }) => kind !== hidden)
        .map(({ text: words, gap }) => words + gap[which])
        .join('')
    expect(side('before', 'added')).toBe(row?.before?.text)
    expect(side('after', 'removed')).toBe(row?.after?.text)
    const pieces = row?.pieces ?? []
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ text: words }) => words)).toEqual([
      'two',
      'three',
    ])
    expect(rows.find(({ kind }) => kind === 'removed')?.before?.text).toBe(disagreed)
  })
})

describe('the version before', () => {
  it('takes no more judgements once another follows', async () => {
    const { id, content } = await importArticle(team.editor, old)
    await addVersion(team.editor, id, { text: text(headline, urged) })
    await expect(
      saveAnnotation(team.reviewer, content[0]!.id, { chain: 'own' }, first),
    ).rejects.toMatchObject({ code: 'E_OLD_VERSION' })
    const { start } = content[0]!
    await expect(
      createSegment(team.reviewer, content[0]!.id, { start, end: start + 5 }),
    ).rejects.toMatchObject({ code: 'E_OLD_VERSION' })
  })
})

describe('words that are gone', () => {
  async function orphaned() {
    const { id, content } = await importArticle(team.editor, old)
    await saveAnnotation(
      team.reviewer,
      content[1]!.id,
      { chain: 'one official', note: 'waits' },
      first,
    )
    const rewritten =
      'The ministry did not want to comment on any of this when it was asked on the telephone.'
    const made = await addVersion(team.editor, id, {
      text: text(headline, urged, rewritten, tonnes),
    })
    return { id, made, rewritten }
  }

  it('wait with what was said of them, and can be placed by hand', async () => {
    const { id, made, rewritten } = await orphaned()
    expect(made).toMatchObject({ carried: 0, orphaned: 1 })
    const [orphan] = await listOrphans(team.reader, id)
    expect(orphan).toMatchObject({ text: disagreed, version: 1, state: 'open', decision: null })
    expect(orphan?.annotations.map(({ note }) => note)).toEqual(['waits'])
    const paragraph = (await listParagraphs(team.reader, id)).find(
      ({ text: words }) => words === rewritten,
    )!
    const placed = await placeOrphan(team.second, id, orphan!.id, { paragraph: paragraph.id })
    expect(placed).toMatchObject({
      state: 'placed',
      decision: { by: 'second of own', segment: paragraph.id },
    })
    const [carried] = await listAnnotations(team.reader, id)
    expect(carried).toMatchObject({
      segmentId: paragraph.id,
      note: 'waits',
      reviewer: { name: 'reviewer of own' },
    })
    await expect(
      placeOrphan(team.second, id, orphan!.id, { paragraph: paragraph.id }),
    ).rejects.toMatchObject({ code: 'E_ALREADY_PLACED' })
  })

  it('can be left with a reason, and are not asked about again', async () => {
    const { id } = await orphaned()
    const [orphan] = await listOrphans(team.reader, id)
    const left = await leaveOrphan(team.reviewer, id, orphan!.id, { reason: 'cut by the paper' })
    expect(left).toMatchObject({ state: 'left', decision: { reason: 'cut by the paper' } })
    const made = await addVersion(team.editor, id, { text: text(headline, urged, tonnes) })
    expect(made).toMatchObject({ orphaned: 0 })
  })

  it('are looked for again in the version after that', async () => {
    const { id } = await orphaned()
    const made = await addVersion(team.editor, id, {
      text: text(headline, urged, disagreed, tonnes, 'As it was.'),
    })
    expect(made).toMatchObject({ carried: 1, orphaned: 0 })
    expect((await listAnnotations(team.reader, id)).map(({ note }) => note)).toEqual(['waits'])
  })

  it.each([
    [{ start: 5, end: 5 }, 'E_SPAN'],
    [{ start: 30, end: 60 }, 'E_SPAN'],
    [{ start: 90_000, end: 90_001 }, 'E_SPAN'],
  ])('cannot be placed at %o', async (place, code) => {
    const { id } = await orphaned()
    const [orphan] = await listOrphans(team.reader, id)
    await expect(placeOrphan(team.editor, id, orphan!.id, place)).rejects.toMatchObject({ code })
  })
})

it('all this is recorded', async () => {
  while (await drainOutbox()) continue
  expect(await verifyAudit(team.admin.workspaceId)).toMatchObject({ unlinked: 0, broken: [] })
  const [row] = await ask<{ n: number }>(
    database.adminUrl,
    `select count(*)::int as n from audit_event where action in ('version.add', 'orphan.placed', 'orphan.left')`,
  )
  expect(row!.n).toBeGreaterThan(8)
})
