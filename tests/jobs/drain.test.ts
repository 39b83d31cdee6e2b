import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/annotations/commands'
import { drainOutbox, verifyAudit } from '@/lib/jobs/drain'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

async function work(): Promise<void> {
  const { content } = await importArticle(team.editor)
  for (const { id } of content) {
    await saveAnnotation(
      team.reviewer,
      id,
      { chain: 'CNN ← own' },
      { seen: null, first: false, key: null },
    )
  }
}

describe('the audit chain', () => {
  it('holds every deed once the outbox is drained', async () => {
    await work()
    expect((await verifyAudit(team.admin.workspaceId)).unlinked).toBeGreaterThan(3)
    while (await drainOutbox()) continue
    const verdict = await verifyAudit(team.admin.workspaceId)
    expect(verdict).toMatchObject({ unlinked: 0, broken: [] })
    expect(verdict.linked).toBeGreaterThan(3)
  })

  it('is one chain although two drain at once', async () => {
    await work()
    await Promise.all([drainOutbox(), drainOutbox(), drainOutbox()])
    while (await drainOutbox()) continue
    expect(await verifyAudit(team.admin.workspaceId)).toMatchObject({ unlinked: 0, broken: [] })
  })

  it('shows a row that somebody changed behind it', async () => {
    await ask(
      database.adminUrl,
      `update audit_event set action = 'something else' where id = (select event_id from audit_link where number = 2 and workspace_id = $1)`,
      [team.admin.workspaceId],
    )
    expect((await verifyAudit(team.admin.workspaceId)).broken).toEqual([2])
  })

  it('lets the document rise in the list after a save', async () => {
    const older = await importArticle(team.editor)
    await importArticle(team.editor)
    await saveAnnotation(
      team.reviewer,
      older.content[0]!.id,
      { chain: 'CNN' },
      { seen: null, first: false, key: null },
    )
    while (await drainOutbox()) continue
    const { listDocuments } = await import('@/lib/documents/queries')
    expect((await listDocuments(team.reviewer, {})).items[0]?.id).toBe(older.id)
  })
})
