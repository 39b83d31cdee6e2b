import { beforeAll, describe, expect, it } from 'vitest'
import { machineActor } from '@/lib/access/session'
import type { Actor } from '@/lib/access/actor'
import { removeText } from '@/lib/documents/commands'
import { importDocument, previewImport } from '@/lib/imports/commands'
import { addRelation, decideRelation, proposeRelations } from '@/lib/relations/commands'
import { listRelations } from '@/lib/relations/queries'
import { ask, useDatabase } from '../support/database'
import { makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

const report = [
  'Island ferry stops for the winter',
  'The ferry company of Norderhafen said on 14 November 2025 that the crossing to Langholm would rest until 3 March 2026, because only 212 of 1,480 seats had been sold each week.',
  'Its director, Hanna Brodersen, told the council that the company had lost 3.4 million euros since January and could not go on like this without help from the state.',
  'Councillor Jens Uhlmann answered that nobody on Langholm had been asked, and that 860 people would be cut off from the hospital in Norderhafen for more than a hundred days.',
].join('\n\n')
const other =
  'A museum opens\n\nThe museum of tides opens its doors on Sunday with a show of charts that nobody has seen before, the curators said at a meeting with the press.'

/** Imports a text and lets the machine look at it, as the worker does. */
async function bring(actor: Actor, text: string): Promise<string> {
  const { id, versionId } = await importDocument(actor, { text })
  await proposeRelations(machineActor('job', actor.workspaceId), versionId)
  return id
}

describe('documents that came in', () => {
  it('are proposed as the same text when they are, and not otherwise', async () => {
    const one = await bring(team.editor, report)
    await bring(team.editor, other)
    const two = await bring(team.editor, report.replace('Island ferry stops', 'Ferry to rest'))
    const [found, ...more] = await listRelations(team.reader, two)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      ...{ kind: 'same-text', state: 'proposed', by: null, revision: 1, derived: null },
      other: { id: one, title: 'Island ferry stops for the winter' },
    })
    expect((await listRelations(team.reader, one))[0]).toMatchObject({
      id: found!.id,
      other: { id: two },
    })
  })

  it('are named in the preview of a text that is like one', async () => {
    const preview = await previewImport(team.reviewer, { text: `${report}\n\nNobody else spoke.` })
    expect(preview.alike[0]).toMatchObject({ kind: 'same-text' })
    expect((await previewImport(team.reviewer, { text: `${other} `.repeat(2) })).same).toEqual([])
  })

  it('are proposed once, although the machine looks twice', async () => {
    const twice = await makeTeam('twice')
    const first = await importDocument(twice.editor, { text: report })
    const second = await importDocument(twice.editor, { text: `${report}\n\nThe end.` })
    const machine = machineActor('job', twice.editor.workspaceId)
    await Promise.all(
      [first, second, second].map((each) => proposeRelations(machine, each.versionId)),
    )
    expect(await listRelations(twice.reader, first.id)).toHaveLength(1)
  })

  it('are forgotten when their text is removed', async () => {
    const gone = await makeTeam('gone')
    const id = await bring(gone.editor, report)
    await removeText(gone.admin, id, { reason: 'a court order' })
    await bring(gone.editor, report)
    expect(await listRelations(gone.reader, id)).toEqual([])
    const [left] = await ask<{ n: number }>(
      database.adminUrl,
      'select count(*)::int as n from sketch where document_id = $1',
      [id],
    )
    expect(left?.n).toBe(0)
  })
})

describe('a relation', () => {
  it('is confirmed or dismissed by a person, over the revision they saw', async () => {
    const desk = await makeTeam('desk')
    const one = await bring(desk.editor, report)
    await bring(desk.editor, `${report}\n\nThe end.`)
    const id = (await listRelations(desk.reader, one))[0]!.id
    const confirmed = await decideRelation(desk.reviewer, one, id, 1, {
      ...{ state: 'confirmed', kind: 'rewrite', derived: 'other', reason: 'agency copy' },
    })
    expect(confirmed).toMatchObject({
      state: 'confirmed',
      kind: 'rewrite',
      derived: 'other',
      revision: 2,
    })
    await expect(
      decideRelation(desk.editor, one, id, 1, { state: 'dismissed' }),
    ).rejects.toMatchObject({ code: 'E_STALE' })
    const both = await Promise.allSettled([
      decideRelation(desk.editor, one, id, 2, { state: 'dismissed' }),
      decideRelation(desk.second, one, id, 2, { state: 'confirmed' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('can be said where the machine saw none, once, and not of a document to itself', async () => {
    const a = (await importDocument(team.editor, { text: other })).id
    const b = (await importDocument(team.editor, { text: report })).id
    const said = await addRelation(team.reviewer, a, {
      document: b,
      kind: 'translation',
      derived: 'this',
    })
    expect(said).toMatchObject({ state: 'confirmed', derived: 'this', by: 'reviewer of own' })
    await expect(
      addRelation(team.reviewer, b, { document: a, kind: 'rewrite' }),
    ).rejects.toMatchObject({ code: 'E_RELATED_ALREADY' })
    await expect(
      addRelation(team.reviewer, a, { document: a, kind: 'rewrite' }),
    ).rejects.toMatchObject({ code: 'E_SAME_DOCUMENT' })
  })
})
