import 'server-only'
import type { Span } from '@/lib/core/text/span'
import type { Prisma } from './client'
import { newId } from './ids'
import type { Scope, Transaction } from './in-workspace'

const whole = {
  hops: true,
  labels: true,
  flags: {
    include: { flag: { include: { revisions: { orderBy: { revision: 'desc' }, take: 1 } } } },
  },
} satisfies Prisma.AnnotationRevisionInclude

/** A revision with everything that hangs on it. */
export type WholeRevision = Prisma.AnnotationRevisionGetPayload<{ include: typeof whole }>

/** What stands of these segments: the latest revision of each reviewer, withdrawn ones left out. */
export async function latestRevisions(
  tx: Transaction,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  segments: readonly string[],
): Promise<WholeRevision[]> {
  if (!segments.length) return []
  const rows = await tx.annotationRevision.findMany({
    where: { workspaceId: { equals: workspaceId }, segmentId: { in: [...segments] } },
    distinct: ['segmentId', 'reviewerId'],
    orderBy: [{ segmentId: 'asc' }, { reviewerId: 'asc' }, { revision: 'desc' }],
    include: whole,
  })
  return rows.filter(({ withdrawn }) => !withdrawn)
}

/** A revision on its way to a segment of another version; `place` says where words of the old one stand in the new. */
export interface Carrying {
  readonly from: WholeRevision
  readonly segmentId: string
  /** What its reviewer has of that segment already. */
  readonly latest: { readonly id: string; readonly revision: number } | null
  readonly place: (span: Span) => Span | null
  /** The same for words that must lie in the segment. */
  readonly placeInside: (span: Span) => Span | null
}

/**
 * Writes carried revisions: the reviewer's, word for word, with the places moved. Words that have no place any more
 * are left out of what points at them; the older version keeps them. An unnamed source is copied, since it belongs
 * to the version that describes it.
 */
export async function writeCarried(
  tx: Transaction,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  carrying: readonly Carrying[],
  versionId: string,
): Promise<void> {
  const moved = carrying.map((each) => ({ ...each, id: newId() }))
  const own = { workspaceId }
  const hops = moved.flatMap(({ from, id, place }) =>
    from.hops.map((hop) => ({
      ...hop,
      id: newId(),
      annotationId: id,
      evidence: kept(hop.evidence, place),
    })),
  )
  const sourceOf = await copyUnnamed(tx, workspaceId, hops, versionId)
  const flags = moved.flatMap((each) =>
    each.from.flags.map((flag) => ({ ...each, flag, flagId: newId() })),
  )

  await tx.annotationRevision.createMany({ data: moved.map(revisionRow) as never })
  await tx.hop.createMany({
    data: hops.map((hop) => ({ ...hop, sourceId: sourceOf(hop.sourceId) })) as never,
  })
  await tx.appliedLabel.createMany({
    data: moved.flatMap(({ from, id, placeInside }) =>
      from.labels.map((label) => ({
        ...label,
        annotationId: id,
        spans: kept(label.spans, placeInside),
      })),
    ) as never,
  })
  await tx.flag.createMany({
    data: flags.map(({ flag: { flag }, flagId, segmentId }) => ({
      ...{ ...own, id: flagId, type: flag.type, segmentId, raisedById: flag.raisedById },
      question: flag.question,
    })),
  })
  await tx.annotationFlag.createMany({
    data: flags.map(({ flag, flagId, id, placeInside }) => ({
      ...{ ...own, annotationId: id, flagId, position: flag.position, note: flag.note },
      spans: kept(flag.spans, placeInside) as never,
    })),
  })
  await tx.flagRevision.createMany({
    data: flags.flatMap(({ flag: { flag }, flagId }) =>
      flag.revisions.map(({ state, authorId }) => ({
        ...{ ...own, flagId, revision: 1, state, authorId, reason: 'carried' },
      })),
    ),
  })
}

function revisionRow({ from, id, segmentId, latest }: Carrying & { id: string }) {
  const { hops: _hops, labels: _labels, flags: _flags, createdAt: _at, ...row } = from
  return {
    ...{ ...row, id, segmentId, carriedFromId: from.id, reason: 'carried', layout: 1 },
    ...{ revision: (latest?.revision ?? 0) + 1, supersedesId: latest?.id ?? null },
    ...{ requestKey: null, requestDigest: null, origin: from.origin ?? undefined },
  }
}

const kept = (spans: unknown, place: (span: Span) => Span | null) =>
  (spans as Span[]).flatMap((span) => {
    const placed = place(span)
    return placed ? [placed] : []
  })

async function copyUnnamed(
  tx: Transaction,
  workspaceId: string,
  hops: readonly { sourceId: string | null }[],
  versionId: string,
): Promise<(id: string | null) => string | null> {
  const ids = [...new Set(hops.flatMap(({ sourceId }) => sourceId ?? []))]
  const unnamed = await tx.source.findMany({
    where: {
      ...{ workspaceId: { equals: workspaceId }, id: { in: ids } },
      AND: [{ versionId: { not: null } }, { versionId: { not: versionId } }],
    },
  })
  const copies = new Map(unnamed.map(({ id }) => [id, newId()]))
  await tx.source.createMany({
    data: unnamed.map(({ createdAt: _made, changedAt: _changed, ...source }) => ({
      ...{ ...source, id: copies.get(source.id)!, versionId, mergedIntoId: null },
    })),
  })
  return (id) => (id === null ? null : (copies.get(id) ?? id))
}
