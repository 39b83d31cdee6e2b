import 'server-only'
import { auditDigest } from '@/lib/db/audit'
import { globalTables, prisma } from '@/lib/db/client'
import { groupBy } from '@/lib/core/group-by'
import { sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { addJobs, jobTopic, type JobSpec } from './queue'

const batch = 500
const nobody = '00000000-0000-0000-0000-000000000000'

interface OutboxRow {
  id: string
  workspaceId: string
  topic: string
  payload: { documentId?: string } | JobSpec
}

/**
 * Takes what judgements left in the outbox, workspace by workspace: links their audit rows into the workspace's
 * chain, notes when a document changed last and queues the jobs that were asked for. Answers how many rows it settled; a row whose work fails stays.
 */
export async function drainOutbox(): Promise<number> {
  const rows = await globalTables().outbox.findMany({ orderBy: { id: 'asc' }, take: batch })
  let settled = 0
  for (const [workspaceId, own] of groupBy(
    rows as unknown as OutboxRow[],
    (row) => row.workspaceId,
  )) {
    if (await settle(workspaceId, own)) settled += own.length
  }
  return settled
}

async function settle(workspaceId: string, rows: readonly OutboxRow[]): Promise<boolean> {
  try {
    await inWorkspace({ workspaceId, userId: nobody }, async (tx) => {
      await touchDocuments(tx, workspaceId, rows)
      await linkAudit(tx, workspaceId)
      await addJobs(tx, jobsIn(rows))
      await tx.outbox.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })
    })
    return true
  } catch (error) {
    // Another server linked the same rows first; the next round finds what is left.
    if (isTaken(error)) return false
    throw error
  }
}

const jobsIn = (rows: readonly OutboxRow[]): JobSpec[] =>
  rows.flatMap(({ topic, payload }) => (topic === jobTopic ? [payload as JobSpec] : []))

async function touchDocuments(
  tx: Transaction,
  workspaceId: string,
  rows: readonly OutboxRow[],
): Promise<void> {
  const ids = [
    ...new Set(
      rows.flatMap(({ payload }) => ('documentId' in payload ? (payload.documentId ?? []) : [])),
    ),
  ]
  if (!ids.length) return
  await tx.document.updateMany({
    where: { workspaceId: { equals: workspaceId }, id: { in: ids } },
    data: { changedAt: new Date() },
  })
}

/** The link that follows another in a workspace's chain. */
export const linkDigest = (previous: string, eventDigest: string): string =>
  sha256(`${previous}:${eventDigest}`)

async function linkAudit(tx: Transaction, workspaceId: string): Promise<void> {
  const last = await tx.auditLink.findFirst({
    where: { workspaceId: { equals: workspaceId } },
    orderBy: { number: 'desc' },
  })
  const events = await tx.auditEvent.findMany({
    where: { workspaceId: { equals: workspaceId }, link: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, digest: true },
  })
  let number = last?.number ?? 0
  let previous = last?.digest ?? ''
  const links = events.map(({ id, digest }) => {
    const link = {
      workspaceId,
      number: ++number,
      eventId: id,
      previous,
      digest: linkDigest(previous, digest),
    }
    previous = link.digest
    return link
  })
  await tx.auditLink.createMany({ data: links })
}

export interface AuditVerdict {
  readonly linked: number
  /** Rows that no link holds yet: at most the last second's. */
  readonly unlinked: number
  /** Numbers of links whose digest, order or event does not fit. */
  readonly broken: readonly number[]
}

/** Recomputes a workspace's chain from its rows. */
export async function verifyAudit(workspaceId: string): Promise<AuditVerdict> {
  return inWorkspace({ workspaceId, userId: nobody }, async (tx) => {
    const own = { workspaceId: { equals: workspaceId } }
    const links = await tx.auditLink.findMany({
      where: own,
      orderBy: { number: 'asc' },
      include: { event: true },
    })
    let previous = ''
    const broken = links.flatMap(({ number, event, ...link }, at) => {
      const { digest: written, ...row } = event
      const sound =
        number === at + 1 &&
        link.previous === previous &&
        auditDigest(row) === written &&
        link.digest === linkDigest(previous, written)
      previous = link.digest
      return sound ? [] : [number]
    })
    return {
      linked: links.length,
      unlinked: await tx.auditEvent.count({ where: { ...own, link: null } }),
      broken,
    }
  })
}

const every = 500

/** Drains twice a second for as long as the process lives; a database that is away is tried again, later each time. */
export function startDraining(): void {
  let failures = 0
  const round = async () => {
    try {
      await drainOutbox()
      failures = 0
    } catch (error) {
      failures++
      if (failures === 1)
        console.error(JSON.stringify({ level: 'error', job: 'drain', error: String(error) }))
    }
    setTimeout(() => void round(), Math.min(every * 2 ** failures, 30_000)).unref()
  }
  void round()
}

/** Refuses to serve as a role that row-level security does not bind. */
export async function requireBoundRole(): Promise<void> {
  const [role] = await prisma().$queryRaw<{ name: string; free: boolean; owns: boolean }[]>`
    select r.rolname as name, r.rolsuper or r.rolbypassrls as free,
      exists (select 1 from pg_class c where c.relname = 'annotation_revision' and c.relowner = r.oid) as owns
    from pg_roles r where r.rolname = current_user`
  if (role?.free || role?.owns) {
    throw new Error(
      `The database role ${role.name} is not bound by row-level security; DATABASE_URL must name the app's role.`,
    )
  }
}
