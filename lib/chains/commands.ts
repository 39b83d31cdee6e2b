import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { HopInput } from '@/lib/annotations/schema'
import type { Chain } from '@/lib/core/chain/chain'
import type { Transaction } from '@/lib/db/in-workspace'
import { planChain, type ChainPlace } from './queries'

/** Reads a chain and makes the sources it brings with it, in the caller's transaction. */
export async function resolveChain(
  tx: Transaction,
  actor: Actor,
  written: string | readonly HopInput[],
  place: ChainPlace,
): Promise<Chain> {
  authorize(actor, 'source.change')
  const { chain, newsrooms, sources } = await planChain(tx, actor, written, place)
  await tx.newsroom.createMany({
    data: newsrooms.map((newsroom) => ({ ...newsroom, workspaceId: actor.workspaceId })),
  })
  await tx.source.createMany({
    data: sources.map(({ version_id: versionId, newsroom_id: newsroomId, ...row }) => ({
      ...row,
      ...{ workspaceId: actor.workspaceId, versionId, newsroomId, createdById: actor.userId },
    })),
  })
  return chain
}
