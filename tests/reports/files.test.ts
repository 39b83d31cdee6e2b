import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/annotations/commands'
import { formats } from '@/lib/core/report/formats'
import { sha256 } from '@/lib/db/ids'
import { removeText } from '@/lib/documents/commands'
import { createReport } from '@/lib/reports/commands'
import { renderReport } from '@/lib/reports/queries'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
let report: string
let document: string

beforeAll(async () => {
  team = await makeTeam('own')
  const { id, content } = await importArticle(team.editor)
  const first = { seen: null, first: false, key: null } as const
  const note = 'Größe *unklar*'
  await saveAnnotation(team.reviewer, content[0]!.id, { chain: 'CNN', note }, first)
  const title = 'Häfen / „Größe“: ein Überblick'
  report = (await createReport(team.editor, { documentIds: [id], language: 'de', title })).id
  document = id
})

const keptFiles = () =>
  ask<{ format: string; sha256: string; bytes: Buffer }>(
    database.adminUrl,
    `select f.format, f.sha256, b.bytes from report_file f join blob b using (workspace_id, sha256)
     where f.report_id = $1 and f.stored order by f.format`,
    [report],
  )

describe('a file that an engine draws', () => {
  it.each(['pdf', 'docx'])(
    'is kept as it was first drawn and served again: %s',
    async (format) => {
      const [one, other] = await Promise.all([
        renderReport(team.reader, report, format),
        renderReport(team.reviewer, report, format),
      ])
      const again = await renderReport(team.admin, report, format)
      expect(sha256(other.bytes)).toBe(sha256(one.bytes))
      expect(sha256(again.bytes)).toBe(sha256(one.bytes))
      const kept = (await keptFiles()).find((file) => file.format === format)
      expect([kept?.sha256, sha256(kept!.bytes)]).toEqual([sha256(one.bytes), sha256(one.bytes)])
    },
    60_000,
  )

  it('leaves the server free to answer while it is drawn', async () => {
    const other = await createReport(team.editor, { documentIds: [document] })
    let longest = 0
    let before = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - before)
      before = performance.now()
    }, 10)
    await renderReport(team.reader, other.id, 'pdf')
    clearInterval(beat)
    expect(longest).toBeLessThan(500)
  }, 60_000)
})

describe('the bundle', () => {
  it('holds every format, and a manifest with its hash and what it leaves out', async () => {
    const { bytes, mediaType } = await renderReport(team.reader, report, 'bundle')
    expect(mediaType).toBe('application/zip')
    const files = unzipSync(bytes)
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
      files: { file: string; format: string; bytes: number; sha256: string; leavesOut: unknown[] }[]
    }
    expect(manifest.files.map(({ format }) => format)).toEqual(
      formats.map(({ id }) => id).filter((id) => id !== 'bundle'),
    )
    for (const { file, format, bytes: size, sha256: hash, leavesOut } of manifest.files) {
      expect([files[file]!.byteLength, sha256(files[file]!)]).toEqual([size, hash])
      expect(leavesOut).toEqual(formats.find(({ id }) => id === format)!.leavesOut)
      const alone = await renderReport(team.reader, report, format)
      expect(sha256(alone.bytes)).toBe(hash)
    }
    expect(strFromU8(files['README.txt']!)).toContain(
      'Die Stammlinien; jedes Glied hat sein Zeichen.',
    )
    const again = await renderReport(team.reader, report, 'bundle')
    expect(sha256(again.bytes)).toBe(sha256(bytes))
  }, 60_000)
})

describe('a name of a file', () => {
  it('is the title with its umlauts, without what a file system forbids', async () => {
    const { fileName } = await renderReport(team.reader, report, 'csv')
    expect(fileName).toBe('Bericht 1 Häfen „Größe“ ein Überblick.csv')
  })
})

describe('a removal on a legal demand', () => {
  it('takes the kept files too, and draws them again without the words', async () => {
    const before = await renderReport(team.reader, report, 'pdf')
    expect((await keptFiles()).length).toBeGreaterThan(0)
    await removeText(team.admin, document, { reason: 'Court order 12 O 34/26' })
    expect(await keptFiles()).toEqual([])
    const [{ left }] = (await ask<{ left: number }>(
      database.adminUrl,
      `select count(*)::int as left from blob where sha256 = $1`,
      [sha256(before.bytes)],
    )) as [{ left: number }]
    expect(left).toBe(0)
    const after = await renderReport(team.reader, report, 'pdf')
    expect(sha256(after.bytes)).not.toBe(sha256(before.bytes))
    expect(await keptFiles()).toHaveLength(1)
  }, 60_000)
})
