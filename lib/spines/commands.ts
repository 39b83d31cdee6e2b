import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { resolveChain } from '@/lib/chains/commands'
import { recordDeed } from '@/lib/db/audit'
import { toHopRow } from '@/lib/db/hops'
import { newId } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { latestSpine, loadDocument } from '@/lib/documents/queries'
import { spineInput, type SpineView } from '@/lib/documents/schema'
import { StemmaError } from '@/lib/errors'

/**
 * Sets the hops common to the whole version, as a new revision. `expected` is the revision the caller saw, 0 for
 * none; when another came meanwhile the refusal carries that one.
 */
export async function saveSpine(
  actor: Actor,
  id: string,
  expected: number | null,
  input: { chain: unknown; note?: string | null },
): Promise<SpineView> {
  const { chain: written, note } = spineInput.parse(input)
  return inWorkspace(actor, async (tx) => {
    const { version, closed } = await loadDocument(tx, actor, id)
    authorize(actor, 'spine.change', { closed })
    const before = await latestSpine(tx, actor, version.id)
    const stale = () =>
      new StemmaError('E_STALE', 'The spine was changed meanwhile.', { extra: { current: before } })
    if (expected === null && before.revision > 0) {
      throw new StemmaError('E_PRECONDITION', 'Send If-Match with the revision you saw.')
    }
    if ((expected ?? 0) !== before.revision) throw stale()
    const isEmpty = written.length === 0 || (typeof written === 'string' && written.trim() === '')
    const chain = isEmpty
      ? []
      : await resolveChain(tx, actor, written, { versionId: version.id, spine: [] })
    const spineId = newId()
    const scope = { workspaceId: actor.workspaceId }
    await tx.spineRevision
      .create({
        data: {
          ...{ ...scope, id: spineId, versionId: version.id, revision: before.revision + 1 },
          ...{ authorId: actor.userId, note: note ?? null },
        },
      })
      .catch((error: unknown) => {
        throw isTaken(error) ? stale() : error
      })
    await tx.hop.createMany({
      data: chain.map((hop, at) => ({ ...toHopRow(hop, at + 1), ...scope, spineId }) as never),
    })
    await tx.document.update({
      where: { workspaceId_id: { ...scope, id } },
      data: { changedAt: new Date() },
    })
    const after = await latestSpine(tx, actor, version.id)
    await recordDeed(tx, actor, {
      action: 'spine.save',
      targetType: 'version',
      targetId: version.id,
      before,
      after,
    })
    return after
  })
}

/** Sets the spine of a version as it stood on the one before, said by whoever said it; what is set already stays. */
export async function carrySpine(
  tx: Transaction,
  actor: Actor,
  from: string,
  to: string,
): Promise<void> {
  authorize(actor, 'version.add')
  const { workspaceId } = actor
  const own = { workspaceId: { equals: workspaceId } }
  const isSet = await tx.spineRevision.findFirst({ where: { ...own, versionId: { equals: to } } })
  const last = await tx.spineRevision.findFirst({
    where: { ...own, versionId: { equals: from } },
    orderBy: { revision: 'desc' },
    include: { hops: true },
  })
  if (!last || isSet) return
  const id = newId()
  const { authorId, note } = last
  await tx.spineRevision.create({
    data: { workspaceId, id, versionId: to, revision: 1, supersedesId: last.id, authorId, note },
  })
  // The words that showed a hop stand elsewhere now; the hop itself is what was decided.
  const hops = last.hops.map((hop) => ({ ...hop, id: newId(), spineId: id, evidence: [] }))
  await tx.hop.createMany({ data: hops as never })
}
