import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { ReportModel } from '@/lib/core/report/report'
import { writtenFormats } from '@/lib/core/report/formats'
import type { Prisma } from '@/lib/db/client'
import { inWorkspace } from '@/lib/db/in-workspace'
import { isId } from '@/lib/documents/queries'
import { missing } from '@/lib/errors'
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

/** A report in one of its formats, rendered from the frozen model: the same bytes each time. */
export async function renderReport(
  actor: Actor,
  id: string,
  formatId: string,
): Promise<ReportDownload> {
  authorize(actor, 'report.read')
  const format = writtenFormats.find((each) => each.id === formatId)
  if (!format) throw missing('format')
  const { number } = await getReport(actor, id)
  const row = await inWorkspace(actor, (tx) =>
    tx.report.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      select: { model: true },
    }),
  )
  const rendered = format.render(row.model as unknown as ReportModel)
  return {
    bytes: typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered,
    mediaType: format.mediaType,
    fileName: `stemma-${actor.workspace}-${number}.${format.extension}`,
  }
}
