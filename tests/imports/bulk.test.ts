import { beforeAll, expect, it } from 'vitest'
import { importDocument } from '@/lib/imports/commands'
import { ask, useDatabase } from '../support/database'
import { article, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

/**
 * How many statements of its transaction came before the one that writes a document's segments. PostgreSQL numbers
 * them; beside ours it numbers one for each row that names another, which two tables before the segments do.
 */
async function statementsFor(text: string): Promise<number> {
  const { versionId } = await importDocument(team.editor, { text })
  const [row] = await ask<{ n: number }>(
    database.adminUrl,
    'select (max(cmin::text::int) - 2 * count(*))::int as n from segment where version_id = $1',
    [versionId],
  )
  return row!.n
}

it('a document comes in with as many statements, however long it is and however many there are', async () => {
  const few = await statementsFor(article)
  const paragraphs = Array.from(
    { length: 3_000 },
    (_, n) => `Paragraph ${n} says that the company had been asked about the crossing on day ${n}.`,
  )
  expect(await statementsFor(`A long report\n\n${paragraphs.join('\n\n')}`)).toBe(few)
  for (let n = 0; n < 40; n++) await importDocument(team.editor, { text: `${article}\n\n${n}` })
  expect(await statementsFor(`${article}\n\nThe last one.`)).toBe(few)
  expect(few).toBeGreaterThan(3)
  expect(few).toBeLessThan(15)
})
