import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { Prisma } from '@/lib/db/client'
import { isId } from '@/lib/documents/queries'
import type { Page } from '@/lib/documents/schema'
import { missing } from '@/lib/errors'
import type { ItemKind } from '@/lib/import-items/schema'
import { isAnyWorkerAlive } from '@/lib/jobs/heartbeat'
import {
  importListQuery,
  itemListQuery,
  type ImportItemView,
  type ImportView,
  type ItemState,
} from './schema'

/** The row of an import, or the refusal that it is not there. */
export async function loadImport(tx: Transaction, actor: Actor, id: string) {
  const found = isId(id)
    ? await tx.import.findUnique({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      })
    : null
  if (!found) throw missing('import')
  return found
}

/** An import with how far it is; cheap enough to be asked every second. */
export async function getImport(actor: Actor, id: string): Promise<ImportView> {
  authorize(actor, 'import.read')
  const alive = await isAnyWorkerAlive()
  return inWorkspace(actor, async (tx) => {
    await loadImport(tx, actor, id)
    const [row] = await importRows(tx, actor, Prisma.sql`i.id = ${id}::uuid`, 1)
    if (!row) throw missing('import')
    return toView(row, alive)
  })
}

/** Imports of the workspace, the newest first, a page at a time. */
export async function listImports(
  actor: Actor,
  query: { cursor?: string; limit?: unknown },
): Promise<Page<ImportView>> {
  authorize(actor, 'import.read')
  const { cursor, limit } = importListQuery.parse(query)
  const alive = await isAnyWorkerAlive()
  // Ids lie in the order in which they were made.
  const older = cursor && isId(cursor) ? Prisma.sql`i.id < ${cursor}::uuid` : Prisma.sql`true`
  const rows = await inWorkspace(actor, (tx) => importRows(tx, actor, older, limit + 1))
  const items = rows.slice(0, limit).map((row) => toView(row, alive))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

interface ImportRow {
  id: string
  kind: string
  label: string
  by: string
  created_at: Date
  cancelled_at: Date | null
  waiting: number
  running: number
  done: number
  failed: number
  cancelled: number
  collections: number
  finished_at: Date | null
}

const importRows = (tx: Transaction, actor: Actor, which: Prisma.Sql, limit: number) =>
  tx.$queryRaw<ImportRow[]>`
    select i.id, i.kind, i.label, u.name as by, i.created_at, i.cancelled_at, n.*
    from import i join user_account u on u.id = i.created_by_id
    cross join lateral (
      select count(*) filter (where x.state = 'waiting')::int as waiting,
        count(*) filter (where x.state = 'running')::int as running,
        count(*) filter (where x.state = 'done' and x.kind <> 'collection')::int as done,
        count(*) filter (where x.state = 'failed')::int as failed,
        count(*) filter (where x.state = 'cancelled')::int as cancelled,
        count(*) filter (where x.state = 'done' and x.kind = 'collection')::int as collections,
        max(x.finished_at) as finished_at
      from import_item x where x.workspace_id = i.workspace_id and x.import_id = i.id
    ) n
    where i.workspace_id = ${actor.workspaceId}::uuid and ${which}
    order by i.id desc limit ${limit}`

function toView(row: ImportRow, alive: boolean): ImportView {
  const { id, kind, label, by, waiting, running, done, failed, cancelled } = row
  const isWorking = waiting + running > 0
  return {
    ...{ id, kind, label, by, at: row.created_at.toISOString() },
    counts: {
      ...{ waiting, running, done, failed, cancelled },
      total: waiting + running + done + failed + cancelled,
    },
    state: isWorking ? 'working' : row.cancelled_at ? 'cancelled' : 'finished',
    workerAlive: alive || !isWorking,
    finishedAt: isWorking ? null : (row.finished_at?.toISOString() ?? null),
  }
}

/** The items of an import in their order, a page at a time; those in one state alone where it is named. */
export async function listImportItems(
  actor: Actor,
  id: string,
  query: { state?: string; after?: unknown; limit?: unknown } = {},
): Promise<{ items: ImportItemView[]; next: number | null }> {
  authorize(actor, 'import.read')
  const { state, after, limit } = itemListQuery.parse(query)
  return inWorkspace(actor, async (tx) => {
    await loadImport(tx, actor, id)
    const rows = await tx.importItem.findMany({
      where: {
        ...{ workspaceId: { equals: actor.workspaceId }, importId: { equals: id } },
        ...{ number: { gt: after }, ...(state ? { state } : {}) },
      },
      orderBy: { number: 'asc' },
      take: limit + 1,
      include: { document: { select: { id: true, title: true } } },
    })
    const items = rows.slice(0, limit).map(toItemView)
    return { items, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null }
  })
}

type ItemRow = Prisma.ImportItemGetPayload<{
  include: { document: { select: { id: true; title: true } } }
}>

const toItemView = (row: ItemRow): ImportItemView => ({
  ...{ id: row.id, number: row.number, kind: row.kind as ItemKind, label: row.label },
  ...{ state: row.state as ItemState, attempts: row.attempts, document: row.document },
  problem: row.code
    ? {
        ...{ code: row.code, detail: row.reason ?? '' },
        params: { label: row.label, ...(row.params as Record<string, unknown> | null) },
      }
    : null,
})

/** Documents of the workspace with the very same text. */
export async function listSameText(
  actor: Actor,
  text: string,
): Promise<{ id: string; title: string }[]> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, (tx) =>
    tx.document.findMany({
      where: {
        workspaceId: { equals: actor.workspaceId },
        removedAt: null,
        versions: { some: { sha256: { equals: sha256(text) } } },
      },
      select: { id: true, title: true },
      take: 5,
    }),
  )
}
