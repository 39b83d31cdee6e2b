import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/annotations/commands'
import { listAnnotations } from '@/lib/annotations/queries'
import { getOriginal, removeText, setState } from '@/lib/documents/commands'
import { getDocument, listDocuments, listParagraphs } from '@/lib/documents/queries'
import { importDocument, previewImport } from '@/lib/imports/commands'
import { createReport } from '@/lib/reports/commands'
import { getReport, renderReport } from '@/lib/reports/queries'
import { ask, useDatabase } from '../support/database'
import { article, importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('own')
})
const first = { seen: null, first: false, key: null } as const

describe('an imported text', () => {
  it('keeps its original untouched, byte for byte', async () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        Buffer.from('Fähre ruht\r\n\r\nDie Reederei stellt den Verkehr ein.', 'utf16le'),
      ),
    ])
    const { id } = await importDocument(team.editor, {
      bytes,
      fileName: 'fähre.txt',
      mediaType: 'text/plain',
    })
    const original = await getOriginal(team.reader, id)
    expect([Buffer.from(original.bytes).equals(Buffer.from(bytes)), original.name]).toEqual([
      true,
      'fähre.txt',
    ])
    expect((await listParagraphs(team.reader, id)).map(({ text }) => text)).toEqual([
      'Fähre ruht',
      'Die Reederei stellt den Verkehr ein.',
    ])
  })

  it('takes the paragraphs a reviewer corrected, if they cover it', async () => {
    const { paragraphs } = await previewImport(team.editor, { text: article })
    const corrected = paragraphs.map((range) => ({ ...range, type: 'content' as const }))
    const { id } = await importDocument(team.editor, { text: article, paragraphs: corrected })
    expect(new Set((await listParagraphs(team.reader, id)).map(({ type }) => type))).toEqual(
      new Set(['content']),
    )
    const gap = corrected.slice(1)
    await expect(
      importDocument(team.editor, { text: article, paragraphs: gap }),
    ).rejects.toMatchObject({
      code: 'E_PARAGRAPHS',
    })
  })

  it('is recognised when it comes again', async () => {
    const { id } = await importDocument(team.editor, { text: `${article}\n\nOnce more.` })
    const { same } = await previewImport(team.reviewer, { text: `${article}\n\nOnce more.` })
    expect(same.map((each) => each.id)).toEqual([id])
  })

  it.each([
    ['nothing', '', 'E_EMPTY_TEXT'],
    ['white space', ' \n\t\n ', 'E_EMPTY_TEXT'],
    ['a NUL', 'a\u0000b', 'E_NUL'],
    ['half a character', 'half \ud83d', 'E_NOT_TEXT'],
  ])('of %s is refused in words', async (_, text, code) => {
    const refused = importDocument(team.editor, { text })
    await expect(refused).rejects.toMatchObject({ code })
  })
})

describe('the list', () => {
  it('pages through everything once, whatever is archived left out', async () => {
    const other = await makeTeam('pages')
    const made = []
    for (let n = 0; n < 7; n++)
      made.push((await importDocument(other.editor, { text: article, title: `Title ${n}` })).id)
    await setState(other.editor, made[3]!, { state: 'archived' })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listDocuments(other.reader, { limit: 2, cursor })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen.toSorted()).toEqual(made.filter((_, n) => n !== 3).toSorted())
    expect((await listDocuments(other.reader, { state: 'archived' })).items).toHaveLength(1)
    expect((await listDocuments(other.reader, { q: 'title 5' })).items).toHaveLength(1)
    expect((await listDocuments(other.reader, { q: '%' })).items).toEqual([])
  })
})

describe('a removal on a legal demand', () => {
  it('takes the words everywhere and leaves the record', async () => {
    const { id, content } = await importArticle(team.editor)
    await saveAnnotation(team.reviewer, content[0]!.id, { chain: 'CNN', note: 'kept' }, first)
    const report = await createReport(team.editor, { documentIds: [id], language: 'en' })
    const hash = (await getDocument(team.reader, id)).sha256
    await removeText(team.admin, id, { reason: 'Court order 12 O 34/26' })

    const document = await getDocument(team.reader, id)
    expect(document).toMatchObject({
      sha256: hash,
      removed: { by: 'admin of own', reason: 'Court order 12 O 34/26' },
    })
    expect((await listParagraphs(team.reader, id)).map(({ text }) => text)).toEqual([
      '',
      '',
      '',
      '',
    ])
    expect((await listAnnotations(team.reader, id)).map(({ note }) => note)).toEqual(['kept'])
    for (const format of ['html', 'markdown', 'csv', 'json', 'jsonld']) {
      const { bytes } = await renderReport(team.reader, report.id, format)
      expect(new TextDecoder().decode(bytes)).not.toContain('reopen the talks')
    }
    expect(await getReport(team.reader, report.id)).toMatchObject({ redacted: true })
    const left = await ask<{ n: number }>(
      database.adminUrl,
      `select count(*)::int as n from version_text where text like '%reopen the talks%' and version_id = $1`,
      [document.versionId],
    )
    expect(left[0]?.n).toBe(0)
  })

  it('lets nobody judge it any more', async () => {
    const { id, content } = await importArticle(team.editor)
    await removeText(team.admin, id, { reason: 'a demand' })
    await expect(
      saveAnnotation(team.reviewer, content[0]!.id, { chain: 'CNN' }, first),
    ).rejects.toMatchObject({
      refusal: 'E_STATE',
    })
    await expect(setState(team.editor, id, { state: 'open' })).rejects.toMatchObject({
      refusal: 'E_STATE',
    })
  })
})
