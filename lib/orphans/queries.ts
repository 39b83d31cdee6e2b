import 'server-only'
import { latestOf } from '@/lib/annotations/queries'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { Candidate } from '@/lib/core/text/carry-over'
import type { Span } from '@/lib/core/text/span'
import type { Prisma } from '@/lib/db/client'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { currentParagraphs, findText, isId, loadDocument } from '@/lib/documents/queries'
import { missing } from '@/lib/errors'
import type { OrphanView } from './schema'

// ------------------------------------------------------------------ what is anchored

/** A segment of a version with the words it stands for. */
export interface Anchored {
  readonly id: string
  readonly versionId: string
  readonly authorId: string | null
  readonly span: Span
  /** Whether it is a paragraph itself. */
  readonly shared: boolean
}

/** The segments of a version, or one of them, with where they stand now. */
export async function listAnchored(
  tx: Transaction,
  actor: Actor,
  which: { readonly versionId: string } | { readonly id: string } | { readonly ids: string[] },
): Promise<Anchored[]> {
  const id = 'ids' in which ? { in: which.ids } : 'id' in which ? { equals: which.id } : undefined
  const versionId = 'versionId' in which ? { equals: which.versionId } : undefined
  const rows = await tx.segment.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, id, versionId, withdrawnAt: null },
    orderBy: { id: 'asc' },
  })
  const spans = new Map<string, Span>()
  for (const version of new Set(rows.map((row) => row.versionId))) {
    for (const { id: paragraph, start, end } of await currentParagraphs(tx, actor, version))
      spans.set(paragraph, [start, end])
  }
  return rows.flatMap(({ id: segment, start, end, ...row }) => {
    const shared = start === null || end === null
    const span = shared ? spans.get(row.paragraphId) : ([start, end] as const)
    const { authorId, versionId: version } = row
    return span
      ? [{ id: segment, versionId: version, authorId, span: [span[0], span[1]] as Span, shared }]
      : []
  })
}

/** Segments of older versions that wait for a place in a version. */
export async function listWaiting(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<Anchored[]> {
  const rows = await orphanRows(tx, actor, { versionId: { equals: versionId } })
  const ids = rows.filter((row) => stateOf(row) === 'open').map(({ segmentId }) => segmentId)
  return ids.length ? listAnchored(tx, actor, { ids }) : []
}

/** A version by its id, with the one it follows. */
export async function loadVersionById(tx: Transaction, actor: Actor, id: string) {
  const found = isId(id)
    ? await tx.version.findUnique({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
        include: { supersedes: true },
      })
    : null
  if (!found) throw missing('version')
  return found
}

// ------------------------------------------------------------------ what waits

const whole = {
  version: true,
  segment: { include: { version: true } },
  decisions: {
    orderBy: { revision: 'desc' },
    take: 1,
    include: { author: { include: { user: true } } },
  },
} satisfies Prisma.OrphanInclude
type Row = Prisma.OrphanGetPayload<{ include: typeof whole }>

const orphanRows = (tx: Transaction, actor: Actor, where: Prisma.OrphanWhereInput) =>
  tx.orphan.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, ...where },
    orderBy: { id: 'asc' },
    include: whole,
  })

const stateOf = ({ decisions }: Pick<Row, 'decisions'>): OrphanView['state'] =>
  (decisions[0]?.decision ?? 'open') as OrphanView['state']

/** What waits, or waited, for a place in a document's newest version, in the order of the older text. */
export async function listOrphans(actor: Actor, documentId: string): Promise<OrphanView[]> {
  authorize(actor, 'annotation.read')
  return inWorkspace(actor, async (tx) => {
    const { version } = await loadDocument(tx, actor, documentId)
    const rows = await orphanRows(tx, actor, { versionId: { equals: version.id } })
    return toViews(tx, actor, rows)
  })
}

export async function getOrphan(actor: Actor, documentId: string, id: string): Promise<OrphanView> {
  authorize(actor, 'annotation.read')
  return inWorkspace(actor, async (tx) => {
    const { orphan } = await loadOrphan(tx, actor, documentId, id)
    const [view] = await toViews(tx, actor, [orphan])
    if (!view) throw missing('orphan')
    return view
  })
}

/** An orphan of a document's newest version, with its state and whether the document is closed. */
export async function loadOrphan(tx: Transaction, actor: Actor, documentId: string, id: string) {
  const { version, closed } = await loadDocument(tx, actor, documentId)
  const where = { id: { equals: id }, versionId: { equals: version.id } }
  const [orphan] = isId(id) ? await orphanRows(tx, actor, where) : []
  if (!orphan) throw missing('orphan')
  return { orphan, closed, state: stateOf(orphan) }
}

/** Code points shown on each side of words that lost their place. */
const around = 60

async function toViews(tx: Transaction, actor: Actor, rows: readonly Row[]): Promise<OrphanView[]> {
  const [first] = rows
  if (!first) return []
  const ids = rows.map(({ segmentId }) => segmentId)
  const anchored = new Map((await listAnchored(tx, actor, { ids })).map((each) => [each.id, each]))
  const annotations = await latestOf(tx, actor, { segmentId: { in: ids } })
  const newest = indexCodePoints((await findText(tx, actor, first.versionId)) ?? '')
  const paragraphs = await currentParagraphs(tx, actor, first.versionId)
  const older = new Map<string, ReturnType<typeof indexCodePoints>>()
  for (const versionId of new Set([...anchored.values()].map((each) => each.versionId)))
    older.set(versionId, indexCodePoints((await findText(tx, actor, versionId)) ?? ''))

  return rows.flatMap((row) => {
    const segment = anchored.get(row.segmentId)
    const text = segment && older.get(segment.versionId)
    if (!segment || !text) return []
    const [start, end] = segment.span
    const candidates = (row.candidates as unknown as Candidate[]).map(({ span, likeness }) => ({
      ...{ start: span[0], end: span[1], likeness, text: newest.slice(span[0], span[1]) },
      paragraph: paragraphs.find((each) => each.start <= span[0] && span[0] < each.end)?.id ?? null,
    }))
    return [
      {
        ...{ id: row.id, segment: row.segmentId, version: row.segment.version.number },
        text: text.slice(start, end),
        before: text.slice(Math.max(0, start - around), start),
        after: text.slice(end, Math.min(text.length, end + around)),
        ...{ reason: row.reason, candidates, state: stateOf(row), decision: decisionOf(row) },
        annotations: annotations.filter(({ segmentId }) => segmentId === row.segmentId),
      },
    ]
  })
}

function decisionOf({ decisions: [last] }: Row): OrphanView['decision'] {
  if (!last) return null
  const { author, createdAt, reason, segmentId: segment } = last
  return { by: author.user.name, at: createdAt.toISOString(), reason, segment }
}
