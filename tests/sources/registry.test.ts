import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/annotations/commands'
import { findAnnotation, listRevisions } from '@/lib/annotations/queries'
import { printChain } from '@/lib/core/chain/print'
import { changeSource, createSource, mergeSource } from '@/lib/sources/commands'
import { getSource, listOccurrences, listSources } from '@/lib/sources/queries'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})

const first = { seen: null, first: false, key: null } as const
const named = (name: string, aliases: string[] = []) =>
  createSource(team.editor, { name, kind: 'outlet', aliases })

async function says(chain: string): Promise<string> {
  const segment = (await importArticle(team.editor)).content[0]!.id
  await saveAnnotation(team.reviewer, segment, { chain }, first)
  return segment
}

describe('names in a chain', () => {
  it('find a known source by alias, whatever its case and quotes', async () => {
    const source = await named('Küstenbote', ['Der Küstenbote', 'KB'])
    for (const written of ['KÜSTENBOTE', 'kb', 'der  Küstenbote']) {
      const segment = await says(`${written} ← own`)
      expect((await findAnnotation(team.reviewer, segment))?.chain?.[0]).toMatchObject({
        source: source.id,
      })
    }
  })

  it('bring an outlet of the dictionary with its newsroom', async () => {
    await says('RT ← own')
    await says('RT DE ← own')
    const { items } = await listSources(team.reader, { q: 'RT' })
    const rt = items.filter(({ name }) => ['RT', 'RT DE'].includes(name))
    expect(rt.map(({ kind, newsroom }) => [kind, newsroom])).toEqual([
      ['outlet', 'RT'],
      ['outlet', 'RT'],
    ])
  })

  it('keep an unnamed source with the text that describes it, and out of the registry', async () => {
    await says('CNN ← two harbour pilots [unnamed-group]')
    const { items } = await listSources(team.reader, {})
    expect(items.filter(({ name }) => /pilots/.test(name))).toEqual([])
    const found = (await listSources(team.reader, { q: 'harbour pilots' })).items
    expect(found).toMatchObject([{ kind: 'unnamed-group', versionId: expect.any(String) }])
  })

  it('are offered and not guessed when two sources share one', async () => {
    await named('Nordkurier am Abend', ['NK'])
    await named('Nordkap', ['NK'])
    await expect(says('NK ← own')).rejects.toMatchObject({
      code: 'E_UNRESOLVED',
      detail: { extra: { proposals: [{ name: 'NK', candidates: [{}, {}] }] } },
    })
  })
})

describe('a renamed source', () => {
  it('is still found by its former name', async () => {
    const source = await named('Abendpost')
    await changeSource(team.reviewer, source.id, { name: 'Neue Abendpost' })
    const segment = await says('Abendpost ← own')
    expect((await findAnnotation(team.reviewer, segment))?.chain?.[0]?.source).toBe(source.id)
  })
})

describe('a merge', () => {
  it('breaks no revision: the rows stay, readers are shown the one that is left', async () => {
    const [one, two] = [await named('Seeblatt'), await named('Das Seeblatt')]
    const segment = await says('Seeblatt ← own')
    const before = await ask(database.adminUrl, `select id, source_id, label from hop order by id`)
    await mergeSource(team.editor, one.id, two.id)
    expect(
      await ask(database.adminUrl, `select id, source_id, label from hop order by id`),
    ).toEqual(before)
    const [revision] = await listRevisions(team.reviewer, segment)
    expect(revision?.chain?.[0]).toMatchObject({ source: two.id, label: 'Seeblatt' })
    expect(printChain(revision?.chain ?? [])).toBe('Seeblatt [outlet] ← own')
    expect(await getSource(team.reader, two.id)).toMatchObject({
      aliases: ['Seeblatt'],
      occurrences: 1,
    })
    await expect(getSource(team.reader, one.id)).rejects.toMatchObject({ status: 404 })
  })

  it('leads to the last one through two steps', async () => {
    const [a, b, c] = [await named('Elbe A'), await named('Elbe B'), await named('Elbe C')]
    const segment = await says('"Elbe A" ← own')
    await mergeSource(team.editor, a.id, b.id)
    await mergeSource(team.editor, b.id, c.id)
    expect((await findAnnotation(team.reviewer, segment))?.chain?.[0]?.source).toBe(c.id)
  })
})

describe('where a source occurs', () => {
  it('names the text, the words, the chain and who says so, of current annotations alone', async () => {
    const source = await named('Fährblatt')
    const segment = await says('Fährblatt ← two officials')
    expect(await listOccurrences(team.reader, source.id)).toMatchObject([
      {
        notation: 'Fährblatt [outlet] ← officials ×2 [unnamed-group]',
        reviewer: 'reviewer of own',
      },
    ])
    await saveAnnotation(team.reviewer, segment, { chain: 'CNN' }, { ...first, seen: 1 })
    expect(await listOccurrences(team.reader, source.id)).toEqual([])
  })
})
