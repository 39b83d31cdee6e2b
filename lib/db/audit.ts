import 'server-only'
import { canonicalJson } from '@/lib/core/canonical-json'
import { newId, sha256 } from './ids'
import type { Scope, Transaction } from './in-workspace'

export interface Deed {
  /** noun.verb, e.g. `annotation.save`. */
  readonly action: string
  readonly targetType: string
  readonly targetId: string
  /** What the deed changed, as values; only their digests are kept. */
  readonly before?: unknown
  readonly after?: unknown
  readonly reason?: string | null
}

export interface AuditRow {
  readonly id: string
  readonly workspaceId: string
  readonly at: Date
  readonly actorId: string
  readonly action: string
  readonly targetType: string
  readonly targetId: string
  readonly before: string | null
  readonly after: string | null
  readonly reason: string | null
  readonly digest: string
}

const digestOf = (value: unknown) => (value === undefined ? null : sha256(canonicalJson(value)))

/** The row that records a deed, with the digest over itself; the linker and the verifier compute it alike. */
export function auditRow(scope: Scope, deed: Deed, at: Date): AuditRow {
  const row = {
    id: newId(),
    workspaceId: scope.workspaceId,
    at,
    actorId: scope.userId,
    action: deed.action,
    targetType: deed.targetType,
    targetId: deed.targetId,
    before: digestOf(deed.before),
    after: digestOf(deed.after),
    reason: deed.reason ?? null,
  }
  return { ...row, digest: auditDigest(row) }
}

export const auditDigest = (row: Omit<AuditRow, 'digest'>): string =>
  sha256(canonicalJson({ ...row, at: row.at.toISOString() }))

/** Writes the record of a deed into the transaction that does it, and tells the worker to link it. */
export async function recordDeed(
  tx: Transaction,
  scope: Scope,
  deed: Deed,
  at = new Date(),
): Promise<void> {
  await tx.auditEvent.create({ data: auditRow(scope, deed, at) })
  await tx.outbox.create({
    data: { id: newId(), workspaceId: scope.workspaceId, topic: 'audit', payload: {} },
  })
}
