import 'server-only'
import { sha256 } from '@/lib/db/ids'
import type { Scope, Transaction } from '@/lib/db/in-workspace'
import { inWorkspace } from '@/lib/db/in-workspace'

/** Which file of which report, as it was frozen: after a removal the same report has another digest. */
export interface ReportFileKey {
  readonly reportId: string
  readonly digest: string
  readonly format: string
}

/** The bytes of a report's file as they were first made, or null while nobody asked for them. */
export const findKept = (
  scope: Scope,
  key: ReportFileKey,
): Promise<Uint8Array<ArrayBuffer> | null> => inWorkspace(scope, (tx) => keptIn(tx, scope, key))

async function keptIn(
  tx: Transaction,
  { workspaceId }: Scope,
  { reportId, format }: ReportFileKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await tx.reportFile.findUnique({
    where: { workspaceId_reportId_format: { workspaceId, reportId, format } },
  })
  if (!file?.stored) return null
  const blob = await tx.blob.findUnique({
    where: { workspaceId_sha256: { workspaceId, sha256: file.sha256 } },
  })
  return blob && new Uint8Array(blob.bytes)
}

/**
 * Keeps a file as it was first made and answers the bytes that count: those of whoever was first. Nothing is kept of
 * a report whose words were taken out meanwhile.
 */
export const keep = (
  scope: Scope,
  key: ReportFileKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> =>
  inWorkspace(scope, async (tx) => {
    const { workspaceId } = scope
    const { reportId, digest, format } = key
    // Holds the row against a removal that runs at the same time, and finds out whether one ran.
    const { count } = await tx.report.updateMany({
      where: {
        ...{ workspaceId: { equals: workspaceId }, id: { equals: reportId } },
        sha256: { equals: digest },
      },
      data: { sha256: digest },
    })
    if (count === 0) return null
    const first = await keptIn(tx, scope, key)
    if (first) return first
    const hash = sha256(bytes)
    await tx.blob.createMany({
      data: [{ workspaceId, sha256: hash, bytes }],
      skipDuplicates: true,
    })
    await tx.reportFile.create({
      data: { workspaceId, reportId, format, sha256: hash, stored: true },
    })
    return bytes
  })

/** Forgets every file that was kept of a report, and its bytes. */
export async function dropKept(tx: Transaction, scope: Scope, reportId: string): Promise<void> {
  const workspaceId = { equals: scope.workspaceId }
  const where = { workspaceId, reportId: { equals: reportId } }
  const files = await tx.reportFile.findMany({ where })
  await tx.reportFile.deleteMany({ where })
  const hashes = files.map((file) => file.sha256)
  await tx.blob.deleteMany({ where: { workspaceId, sha256: { in: hashes } } })
}
