import 'server-only'
import type postgres from 'postgres'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { blobOf, keepBlobs } from '@/lib/files/blobs'
import type { AuditRow } from './audit'
import { newId } from './ids'
import { inWorkspaceBulk, type Scope } from './in-workspace'

type Row = Readonly<Record<string, string | number | Date | null>>

/** A version of a document as it comes into the database. */
export interface VersionWrite {
  readonly documentId: string
  readonly version: Row & { readonly id: string; readonly number: number }
  readonly metadata: unknown
  readonly text: string
  readonly original: Uint8Array
  readonly paragraphs: readonly (ParagraphRange & { readonly id: string })[]
  readonly edit: string
}

/** A document with its first version. */
export interface ImportWrite extends VersionWrite {
  readonly document: Row
  /** What the sender says of the article instead of what was read. */
  readonly facts: Readonly<Record<string, string | null>>
  readonly audit: AuditRow
  readonly jobs: readonly Outbox[]
  /** The item of an import that this brings in, and the try that may finish it. */
  readonly item: { readonly id: string; readonly claim: string } | null
}

export interface Outbox {
  readonly id: string
  readonly topic: string
  readonly payload: unknown
}

/** The try that brought this in was given up meanwhile: another finishes the item. Nothing was written. */
export class ClaimLost extends Error {}

/** Writes an imported document in one transaction; its statements are as many for a book as for a page. */
export function bulkImport(scope: Scope, write: ImportWrite): Promise<void> {
  return inWorkspaceBulk(scope, async (tx) => {
    const workspace_id = scope.workspaceId
    const id = write.documentId
    const metadata = tx.json(write.metadata as postgres.JSONValue)
    const row = { workspace_id, id, ...write.document, metadata, created_by_id: scope.userId }
    // None waits for another: the connection takes them one after the other, in the order they are begun.
    await Promise.all([
      tx`insert into document ${tx(row)}`.execute(),
      writeVersion(tx, scope, write),
      writeFacts(tx, scope, id, write.facts),
      writeAudit(tx, write.audit, write.jobs),
      finishItem(tx, scope, write),
    ])
  })
}

/** Writes a version with its text, original, first layout and paragraphs. */
export async function writeVersion(
  tx: postgres.TransactionSql,
  scope: Scope,
  write: VersionWrite,
): Promise<void> {
  const workspace_id = scope.workspaceId
  const version_id = write.version.id
  const metadata = tx.json(write.metadata as postgres.JSONValue)
  const edit = tx.json({ edit: write.edit })
  await Promise.all([
    tx`insert into version ${tx({ workspace_id, document_id: write.documentId, ...write.version })}`,
    tx`insert into version_text ${tx({ workspace_id, version_id, text: write.text, metadata })}`,
    keepBlobs(tx, scope, [blobOf(write.original)]),
    tx`insert into layout ${tx({ workspace_id, version_id, number: 1, author_id: scope.userId, edit })}`,
    ...insertParagraphs(tx, workspace_id, version_id, write.paragraphs),
  ])
}

/** Rows by the thousand as arrays: COPY cannot write where row-level security holds. */
function insertParagraphs(
  tx: postgres.TransactionSql,
  workspace: string,
  version: string,
  paragraphs: VersionWrite['paragraphs'],
): PromiseLike<unknown>[] {
  const column = <T>(value: (paragraph: VersionWrite['paragraphs'][number]) => T) =>
    paragraphs.map(value)
  const ids = column(({ id }) => id)
  return [
    tx`insert into paragraph (workspace_id, id, version_id)
    select ${workspace}::uuid, id, ${version}::uuid from unnest(${ids}::uuid[]) id`,
    tx`insert into paragraph_revision (workspace_id, paragraph_id, layout, start, "end", type, sub)
    select ${workspace}::uuid, id, 1, x.start, x."end", x.type, x.sub
    from unnest(${ids}::uuid[], ${column(({ start }) => start)}::int[], ${column(({ end }) => end)}::int[],
      ${column(({ type }) => type)}::text[], ${column(({ sub }) => sub)}::text[]) x(id, start, "end", type, sub)`,
    tx`insert into segment (workspace_id, id, version_id, paragraph_id)
    select ${workspace}::uuid, id, ${version}::uuid, id from unnest(${ids}::uuid[]) id`,
  ]
}

async function writeFacts(
  tx: postgres.TransactionSql,
  { workspaceId, userId }: Scope,
  documentId: string,
  facts: ImportWrite['facts'],
): Promise<void> {
  const [fields, values] = [Object.keys(facts), Object.values(facts)]
  if (!fields.length) return
  await tx`insert into fact_revision (workspace_id, document_id, field, revision, value, origin, author_id)
    select ${workspaceId}::uuid, ${documentId}::uuid, x.field, 1, x.value, 'sent', ${userId}::uuid
    from unnest(${fields}::text[], ${values}::text[]) x(field, value)`
}

/** The record of the deed, the word to the worker that links it, and the jobs that follow. */
export async function writeAudit(
  tx: postgres.TransactionSql,
  row: AuditRow,
  jobs: readonly Outbox[] = [],
): Promise<void> {
  const { id, workspaceId: workspace_id, at, action, before, after, reason, digest } = row
  const audit: Outbox = { id: newId(), topic: 'audit', payload: {} }
  const outbox = [audit, ...jobs].map(({ payload, ...rest }) => ({
    ...{ ...rest, workspace_id, payload: tx.json(payload as postgres.JSONValue) },
  }))
  await Promise.all([
    tx`insert into audit_event ${tx({
      ...{ workspace_id, id, at, actor_id: row.actorId, action, target_type: row.targetType },
      ...{ target_id: row.targetId, before, after, reason, digest },
    })}`,
    tx`insert into outbox ${tx(outbox as never[])}`,
  ])
}

async function finishItem(
  tx: postgres.TransactionSql,
  { workspaceId }: Scope,
  { item, documentId, version }: ImportWrite,
): Promise<void> {
  if (!item) return
  const finished = await tx`
    update import_item set state = 'done', claim = null, document_id = ${documentId}::uuid, version_id = ${version.id}::uuid,
      code = null, params = null, reason = null, finished_at = now()
    where workspace_id = ${workspaceId}::uuid and id = ${item.id}::uuid and claim = ${item.claim}::uuid and state = 'running'`
  if (finished.count !== 1) throw new ClaimLost()
}
