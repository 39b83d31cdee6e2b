import 'server-only'
import type postgres from 'postgres'
import { sha256 } from '@/lib/db/ids'
import type { Scope, Transaction } from '@/lib/db/in-workspace'

/** Bytes that are kept as they came, known by their SHA-256. */
export interface Blob {
  readonly sha256: string
  readonly bytes: Uint8Array
}

export const blobOf = (bytes: Uint8Array): Blob => ({ sha256: sha256(bytes), bytes })

/** Keeps bytes with the transaction that names them; the same bytes are kept once in a workspace. */
export async function keepBlobs(
  tx: postgres.TransactionSql,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  blobs: readonly Blob[],
): Promise<void> {
  for (const group of groups(blobs)) {
    const rows = group.map(({ sha256: digest, bytes }) => ({
      ...{ workspace_id: workspaceId, sha256: digest, bytes: Buffer.from(bytes) },
    }))
    await tx`insert into blob ${tx(rows)} on conflict do nothing`
  }
}

const mostInGroup = 500
const mostBytesInGroup = 8 * 1024 * 1024

/** Small ones by the hundred in one statement, a large one alone. */
function groups(blobs: readonly Blob[]): Blob[][] {
  const all: Blob[][] = []
  let size = Infinity
  for (const blob of new Map(blobs.map((each) => [each.sha256, each])).values()) {
    const last = all.at(-1)
    if (last && last.length < mostInGroup && size + blob.bytes.length <= mostBytesInGroup) {
      last.push(blob)
      size += blob.bytes.length
    } else {
      all.push([blob])
      size = blob.bytes.length
    }
  }
  return all
}

/** The bytes under a digest, or null where none are kept (any more). */
export async function findBlob(
  tx: Transaction,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  digest: string,
): Promise<Uint8Array | null> {
  const found = await tx.blob.findUnique({
    where: { workspaceId_sha256: { workspaceId, sha256: digest } },
  })
  return found?.bytes ?? null
}

export async function deleteBlobs(
  tx: Transaction,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  digests: readonly string[],
): Promise<void> {
  if (!digests.length) return
  await tx.blob.deleteMany({
    where: { workspaceId: { equals: workspaceId }, sha256: { in: [...digests] } },
  })
}
