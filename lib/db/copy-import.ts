import 'server-only'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Readable as ReadableStream } from 'node:stream'
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

/** Writes an imported document in one transaction; paragraphs by COPY, so that a book costs little more than a page. */
export function copyImport(scope: Scope, write: ImportWrite): Promise<void> {
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
    await copyParagraphs(tx, workspace_id, version_id, write.paragraphs)
    await writeAudit(tx, write.audit)
  })
}

async function copyParagraphs(
  tx: postgres.TransactionSql,
  workspace: string,
  version: string,
  paragraphs: readonly ParagraphRange[],
): Promise<void> {
  const ids = paragraphs.map(newId)
  const line = (...fields: (string | number | null)[]) =>
    `${fields.map((field) => field ?? '\\N').join('\t')}\n`
  const lines = (row: (paragraph: ParagraphRange, id: string) => string) =>
    ReadableStream.from(chunks(paragraphs, (paragraph, at) => row(paragraph, ids[at] ?? newId())))

  const paragraphCopy =
    await tx`copy paragraph (workspace_id, id, version_id) from stdin`.writable()
  await copy(
    lines((_, id) => line(workspace, id, version)),
    paragraphCopy,
  )
  const revisionCopy =
    await tx`copy paragraph_revision (workspace_id, paragraph_id, layout, start, "end", type, sub, retired) from stdin`.writable()
  await copy(
    lines((p, id) => line(workspace, id, 1, p.start, p.end, p.type, p.sub, 'f')),
    revisionCopy,
  )
  const segmentCopy =
    await tx`copy segment (workspace_id, id, version_id, paragraph_id) from stdin`.writable()
  await copy(
    lines((_, id) => line(workspace, id, version, id)),
    segmentCopy,
  )
}

const copy = (from: Readable, to: Writable) => pipeline(from, to)

function* chunks<T>(items: readonly T[], row: (item: T, at: number) => string): Generator<string> {
  const size = 1_000
  for (let from = 0; from < items.length; from += size) {
    yield items
      .slice(from, from + size)
      .map((item, at) => row(item, from + at))
      .join('')
  }
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
