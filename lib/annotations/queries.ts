import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { Origin } from '@/lib/core/suggestion/origin'
import type { Span } from '@/lib/core/text/span'
import type { Prisma } from '@/lib/db/client'
import { toHop } from '@/lib/db/hops'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isId, loadDocument } from '@/lib/documents/queries'
import { missing, StemmaError } from '@/lib/errors'
import type { AnnotationView, AppliedLabelView, RaisedFlagView } from './schema'

const whole = {
  reviewer: { include: { user: { select: { id: true, name: true } } } },
  hops: { orderBy: { position: 'asc' }, include: { source: true } },
  labels: { orderBy: { position: 'asc' } },
  flags: {
    orderBy: { position: 'asc' },
    include: { flag: { include: { revisions: { orderBy: { revision: 'desc' }, take: 1 } } } },
  },
} satisfies Prisma.AnnotationRevisionInclude
type Row = Prisma.AnnotationRevisionGetPayload<{ include: typeof whole }>

/** One's own latest annotation of a segment, or null while there is none or after it was withdrawn. */
export async function findAnnotation(
  actor: Actor,
  segmentId: string,
): Promise<AnnotationView | null> {
  authorize(actor, 'annotation.read')
  return inWorkspace(actor, async (tx) => {
    await loadSegment(tx, actor, segmentId)
    const latest = await latestRevision(tx, actor, segmentId)
    return latest && !latest.withdrawn ? toView(latest) : null
  })
}

/** The newest revision of one's own annotation, withdrawn ones included. */
export function latestRevision(
  tx: Transaction,
  actor: Actor,
  segmentId: string,
): Promise<Row | null> {
  return tx.annotationRevision.findFirst({
    where: {
      workspaceId: { equals: actor.workspaceId },
      segmentId: { equals: segmentId },
      reviewerId: { equals: actor.userId },
    },
    orderBy: { revision: 'desc' },
    include: whole,
  })
}

/** One revision by its id, whoever made it. */
export const findRevision = (tx: Transaction, actor: Actor, id: string): Promise<Row | null> =>
  tx.annotationRevision.findUnique({
    where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
    include: whole,
  })

/** Whether a version was followed by another. */
export const newer = { select: { id: true }, take: 1 } as const

/** A judgement of an older version would be seen by nobody: it belongs to the newest. */
export function refuseOlder({ revisions }: { readonly revisions: readonly object[] }): void {
  if (revisions.length === 0) return
  throw new StemmaError('E_STATE', 'A newer version of this text was brought in; reload it.', {
    code: 'E_OLD_VERSION',
  })
}

/** A segment with the version it lies in and whether its document is closed; withdrawn ones are gone. */
export async function loadSegment(tx: Transaction, actor: Actor, id: string) {
  const segment = isId(id)
    ? await tx.segment.findUnique({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
        include: { version: { include: { document: true, revisions: newer } } },
      })
    : null
  if (!segment || segment.withdrawnAt) throw missing('segment')
  const { document } = segment.version
  return { segment, document, closed: document.state !== 'open' || document.removedAt !== null }
}

/** Everything the asker may see of one segment: the latest annotation of each reviewer. */
export async function listAnnotationsOfSegment(
  actor: Actor,
  segmentId: string,
): Promise<AnnotationView[]> {
  authorize(actor, 'annotation.read')
  return inWorkspace(actor, async (tx) => {
    await loadSegment(tx, actor, segmentId)
    return latestOf(tx, actor, { segmentId: { equals: segmentId } })
  })
}

/** Everything the asker may see of the document's newest version: the latest annotation of each segment and reviewer. */
export async function listAnnotations(actor: Actor, documentId: string): Promise<AnnotationView[]> {
  authorize(actor, 'annotation.read')
  return inWorkspace(actor, async (tx) => {
    const { version } = await loadDocument(tx, actor, documentId)
    return latestOf(tx, actor, {
      segment: { is: { versionId: { equals: version.id }, withdrawnAt: null } },
    })
  })
}

/** One's own standing annotation in the document's newest version that was taken from a suggestion, or null. */
export async function findByOrigin(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  fingerprint: string,
): Promise<AnnotationView | null> {
  const { version } = await loadDocument(tx, actor, documentId)
  const own = await latestOf(tx, actor, {
    reviewerId: { equals: actor.userId },
    segment: { is: { versionId: { equals: version.id }, withdrawnAt: null } },
  })
  return own.find(({ origin }) => origin?.fingerprint === fingerprint) ?? null
}

/** In a document without assignments saving counts as submitting, so members see each other's. */
export async function latestOf(
  tx: Transaction,
  actor: Actor,
  where: Prisma.AnnotationRevisionWhereInput,
): Promise<AnnotationView[]> {
  const rows = await tx.annotationRevision.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, ...where },
    distinct: ['segmentId', 'reviewerId'],
    orderBy: [{ segmentId: 'asc' }, { reviewerId: 'asc' }, { revision: 'desc' }],
    include: whole,
  })
  return rows.filter((row) => !row.withdrawn).map(toView)
}

/** All revisions of one's own annotation of a segment, newest first. */
export async function listRevisions(actor: Actor, segmentId: string): Promise<AnnotationView[]> {
  authorize(actor, 'annotation.read')
  return inWorkspace(actor, async (tx) => {
    await loadSegment(tx, actor, segmentId)
    const rows = await tx.annotationRevision.findMany({
      where: {
        workspaceId: { equals: actor.workspaceId },
        segmentId: { equals: segmentId },
        reviewerId: { equals: actor.userId },
      },
      orderBy: { revision: 'desc' },
      include: whole,
    })
    return rows.map(toView)
  })
}

export function toView(row: Row): AnnotationView {
  const { judgeable, judgeableReason, credibility, credibilityReason, note, schemeVersion } = row
  return {
    id: row.id,
    segmentId: row.segmentId,
    revision: row.revision,
    reviewer: row.reviewer.user,
    at: row.createdAt.toISOString(),
    chain: row.hops.length ? row.hops.map(toHop) : null,
    ...{ judgeable, judgeableReason, credibility, credibilityReason },
    reliability: row.hops.flatMap(({ position, reliability, reliabilityReason }) =>
      reliability ? [{ hop: position, value: reliability, reason: reliabilityReason }] : [],
    ),
    labels: row.labels.map(toLabel),
    flags: row.flags.map(toFlag),
    ...{ note, schemeVersion },
    origin: row.origin as Origin | null,
  }
}

const toLabel = ({
  label,
  spans,
  target,
  polarity,
  inQuote,
}: Row['labels'][number]): AppliedLabelView => ({
  id: label,
  spans: spans as unknown as Span[],
  target,
  polarity: polarity as AppliedLabelView['polarity'],
  inQuote,
})

const toFlag = ({ flag, spans, note }: Row['flags'][number]): RaisedFlagView => ({
  id: flag.id,
  type: flag.type,
  state: flag.revisions[0]?.state ?? 'open',
  spans: spans as unknown as Span[],
  note,
})
