import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { BundledFile } from '@/lib/core/report/bundle'
import { manifestOf, readmeOf } from '@/lib/core/report/bundle'
import { fileNameOf } from '@/lib/core/report/file-name'
import type { Format } from '@/lib/core/report/format'
import { isDrawn, isGathered } from '@/lib/core/report/format'
import { formats } from '@/lib/core/report/formats'
import type { ReportModel } from '@/lib/core/report/report'
import type { Prisma } from '@/lib/db/client'
import { sha256 } from '@/lib/db/ids'
import { inWorkspace } from '@/lib/db/in-workspace'
import { isId } from '@/lib/documents/queries'
import { missing, StemmaError } from '@/lib/errors'
import { findKept, keep } from '@/lib/files/report-files'
import { archive } from '@/lib/render/archive'
import { render } from '@/lib/render/render'
import type { ReportListItem } from './schema'

const forList = {
  id: true,
  number: true,
  title: true,
  language: true,
  createdAt: true,
  sha256: true,
  redactedAt: true,
  createdBy: { include: { user: { select: { name: true } } } },
  documents: {
    orderBy: { position: 'asc' },
    include: { document: { select: { id: true, title: true } } },
  },
} satisfies Prisma.ReportSelect
type Row = Prisma.ReportGetPayload<{ select: typeof forList }>

/** The workspace's reports, newest first, at most five hundred. */
export async function listReports(actor: Actor): Promise<ReportListItem[]> {
  authorize(actor, 'report.read')
  const rows = await inWorkspace(actor, (tx) =>
    tx.report.findMany({
      where: { workspaceId: { equals: actor.workspaceId } },
      select: forList,
      orderBy: { number: 'desc' },
      take: 500,
    }),
  )
  return rows.map(toListItem)
}

export async function getReport(actor: Actor, id: string): Promise<ReportListItem> {
  authorize(actor, 'report.read')
  const row = isId(id)
    ? await inWorkspace(actor, (tx) =>
        tx.report.findUnique({
          where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
          select: forList,
        }),
      )
    : null
  if (!row) throw missing('report')
  return toListItem(row)
}

const toListItem = (row: Row): ReportListItem => ({
  id: row.id,
  number: row.number,
  title: row.title,
  language: row.language as 'de' | 'en',
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy.user.name,
  documents: row.documents.map(({ document }) => document),
  sha256: row.sha256,
  redacted: row.redactedAt !== null,
})

export interface ReportDownload {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName: string
}

/**
 * A report in one of its formats, the same bytes each time: text is written anew from the frozen model, what an
 * engine draws is kept as it was first drawn.
 */
export async function renderReport(
  actor: Actor,
  id: string,
  formatId: string,
): Promise<ReportDownload> {
  authorize(actor, 'report.read')
  const format = formats.find((each) => each.id === formatId)
  if (!format) throw missing('format')
  const { sha256: digest } = await getReport(actor, id)
  const model = await loadModel(actor, id)
  return {
    bytes: await fileOf(actor, { id, digest, model }, format),
    mediaType: format.mediaType,
    fileName: `${fileNameOf(model)}.${format.extension}`,
  }
}

const loadModel = (actor: Actor, id: string): Promise<ReportModel> =>
  inWorkspace(actor, async (tx) => {
    const { model } = await tx.report.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      select: { model: true },
    })
    return model as unknown as ReportModel
  })

interface Frozen {
  readonly id: string
  readonly digest: string
  readonly model: ReportModel
}
type Bytes = Uint8Array<ArrayBuffer>

function fileOf(actor: Actor, report: Frozen, format: Format): Promise<Bytes> {
  if (isGathered(format)) return kept(actor, report, format, () => gathered(actor, report))
  if (isDrawn(format)) return kept(actor, report, format, () => render(format.draw(report.model)))
  return Promise.resolve(new TextEncoder().encode(format.render(report.model)))
}

async function kept(
  actor: Actor,
  { id: reportId, digest }: Frozen,
  { id: format }: Format,
  make: () => Promise<Bytes>,
): Promise<Bytes> {
  const key = { reportId, digest, format }
  const first = await findKept(actor, key)
  if (first) return first
  const made = await keep(actor, key, await make())
  if (!made) throw new StemmaError('E_STATE', 'The report was changed meanwhile; ask again.')
  return made
}

async function gathered(actor: Actor, report: Frozen): Promise<Bytes> {
  const { model } = report
  const files: BundledFile[] = []
  const contents: Record<string, Uint8Array> = {}
  for (const format of formats.filter((each) => !isGathered(each))) {
    const bytes = await fileOf(actor, report, format)
    const name = `report-${model.number}.${format.extension}`
    contents[name] = bytes
    files.push({ name, format, bytes: bytes.byteLength, sha256: sha256(bytes) })
  }
  const written = (text: string) => new TextEncoder().encode(text)
  return archive(
    {
      'manifest.json': written(manifestOf(model, files)),
      'README.txt': written(readmeOf(model, files)),
      ...contents,
    },
    model.createdAt,
  )
}
