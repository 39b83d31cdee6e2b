import 'server-only'
import type postgres from 'postgres'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import type { AuditRow } from './audit'
import { newId } from './ids'
import { inWorkspaceBulk, type Scope } from './in-workspace'

type Row = Readonly<Record<string, string | number | Date | null>>

/** A document with its first version, as it comes into the database. */
export interface ImportWrite {
  readonly document: Row & { readonly id: string }
  readonly metadata: unknown
  readonly version: Row & { readonly id: string; readonly original_sha256: string }
  readonly text: string
  readonly original: Uint8Array
  readonly paragraphs: readonly ParagraphRange[]
  readonly audit: AuditRow
}

/** Writes an imported document in one transaction; its statements are as many for a book as for a page. */
export function bulkImport(scope: Scope, write: ImportWrite): Promise<void> {
  return inWorkspaceBulk(scope, async (tx) => {
    const workspace_id = scope.workspaceId
    const version_id = write.version.id
    const metadata = tx.json(write.metadata as postgres.JSONValue)
    await tx`insert into document ${tx({ workspace_id, ...write.document, metadata, created_by_id: scope.userId })}`
    await tx`insert into version ${tx({ workspace_id, document_id: write.document.id, ...write.version })}`
    await tx`insert into version_text ${tx({ workspace_id, version_id, text: write.text })}`
    await tx`insert into blob ${tx({ workspace_id, sha256: write.version.original_sha256, bytes: Buffer.from(write.original) })}
      on conflict do nothing`
    await tx`insert into layout ${tx({ workspace_id, version_id, number: 1, author_id: scope.userId, edit: tx.json({ edit: 'import' }) })}`
    await insertParagraphs(tx, workspace_id, version_id, write.paragraphs)
    await writeAudit(tx, write.audit)
  })
}

/** Rows by the thousand as arrays: COPY cannot write where row-level security holds. */
async function insertParagraphs(
  tx: postgres.TransactionSql,
  workspace: string,
  version: string,
  paragraphs: readonly ParagraphRange[],
): Promise<void> {
  const ids = paragraphs.map(newId)
  const column = <T>(value: (paragraph: ParagraphRange) => T) => paragraphs.map(value)
  await tx`insert into paragraph (workspace_id, id, version_id)
    select ${workspace}::uuid, id, ${version}::uuid from unnest(${ids}::uuid[]) id`
  await tx`insert into paragraph_revision (workspace_id, paragraph_id, layout, start, "end", type, sub)
    select ${workspace}::uuid, id, 1, x.start, x."end", x.type, x.sub
    from unnest(${ids}::uuid[], ${column(({ start }) => start)}::int[], ${column(({ end }) => end)}::int[],
      ${column(({ type }) => type)}::text[], ${column(({ sub }) => sub)}::text[]) x(id, start, "end", type, sub)`
  await tx`insert into segment (workspace_id, id, version_id, paragraph_id)
    select ${workspace}::uuid, id, ${version}::uuid, id from unnest(${ids}::uuid[]) id`
}

async function writeAudit(tx: postgres.TransactionSql, row: AuditRow): Promise<void> {
  const {
    id,
    workspaceId,
    at,
    actorId,
    action,
    targetType,
    targetId,
    before,
    after,
    reason,
    digest,
  } = row
  await tx`insert into audit_event ${tx({
    ...{ workspace_id: workspaceId, id, at, actor_id: actorId, action, target_type: targetType },
    ...{ target_id: targetId, before, after, reason, digest },
  })}`
  await tx`insert into outbox ${tx({ id: newId(), workspace_id: workspaceId, topic: 'audit', payload: tx.json({}) })}`
}
