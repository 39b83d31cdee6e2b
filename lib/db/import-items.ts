import 'server-only'
import type postgres from 'postgres'
import type { Blob } from '@/lib/files/blobs'
import { newId } from './ids'
import type { Scope } from './in-workspace'

/** An item as it begins: what it needs, and the file that has to be kept for it. */
export interface NewItem {
  readonly kind: string
  readonly label: string
  readonly input: object
  readonly blob: Blob | null
  /** A reason for which it cannot be brought in, known from the start. */
  readonly refused?: { readonly code: string; readonly reason: string }
}

/** Adds items to an import, numbered on from the last; of an import that was cancelled they are cancelled too. */
export async function insertItems(
  tx: postgres.TransactionSql,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  importId: string,
  items: readonly NewItem[],
): Promise<void> {
  const column = <T>(value: (item: NewItem) => T) => items.map(value)
  await tx`
    insert into import_item (workspace_id, import_id, id, number, kind, label, input, state, code, reason, finished_at)
    select ${workspaceId}::uuid, ${importId}::uuid, x.id, last.number + x.place, x.kind, x.label, x.input::jsonb,
      case when x.code is not null then 'failed' when i.cancelled_at is not null then 'cancelled' else 'waiting' end,
      x.code, x.reason, case when x.code is null then null else now() end
    from unnest(${items.map(newId)}::uuid[], ${column(({ kind }) => kind)}::text[],
      ${column(({ label }) => label.slice(0, 500).toWellFormed())}::text[], ${column(({ input }) => JSON.stringify(input))}::text[],
      ${column(({ refused }) => refused?.code ?? null)}::text[], ${column(({ refused }) => refused?.reason ?? null)}::text[])
      with ordinality x(id, kind, label, input, code, reason, place)
    cross join (select coalesce(max(number), 0) as number from import_item
      where workspace_id = ${workspaceId}::uuid and import_id = ${importId}::uuid) last
    join import i on i.workspace_id = ${workspaceId}::uuid and i.id = ${importId}::uuid`
}
