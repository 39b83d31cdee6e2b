import 'server-only'
import { latestOf } from '@/lib/annotations/queries'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { indexCodePoints, type CodePointIndex } from '@/lib/core/text/code-points'
import { compareVersions, differenceKinds, type DifferenceRow } from '@/lib/core/text/difference'
import type { Span } from '@/lib/core/text/span'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import {
  currentParagraphs,
  findText,
  loadDocument,
  loadVersion,
  paragraphsOfVersion,
  type CurrentParagraph,
} from '@/lib/documents/queries'
import { StemmaError } from '@/lib/errors'
import type {
  DifferenceQuery,
  DifferenceRowView,
  DifferenceSide,
  DifferenceView,
  VersionText,
  VersionView,
} from './schema'

/** The versions of a document, the newest first. */
export async function listVersions(actor: Actor, documentId: string): Promise<VersionView[]> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { document } = await loadDocument(tx, actor, documentId)
    return versionViews(tx, actor, document.id)
  })
}

/** One version by its number, as it stands: its paragraphs and what was said of them. */
export async function getVersion(
  actor: Actor,
  documentId: string,
  number: number,
): Promise<VersionText> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { id } = await loadVersion(tx, actor, documentId, number)
    const version = (await versionViews(tx, actor, documentId)).find((each) => each.id === id)!
    const segment = { is: { versionId: { equals: id }, withdrawnAt: null } }
    return {
      version,
      paragraphs: await paragraphsOfVersion(tx, actor, id),
      annotations: await latestOf(tx, actor, { segment }),
    }
  })
}

/** Two versions of a document side by side, by their numbers. */
export async function getDifference(
  actor: Actor,
  documentId: string,
  { from, to }: DifferenceQuery,
): Promise<DifferenceView> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const before = await readVersion(tx, actor, await loadVersion(tx, actor, documentId, from))
    const after = await readVersion(tx, actor, await loadVersion(tx, actor, documentId, to))
    const views = await versionViews(tx, actor, documentId)
    const viewOf = (number: number) => views.find((view) => view.number === number)!
    const rows = compareVersions(before, after)
    const [left, right] = [readSides(before), readSides(after)]
    const kinds = differenceKinds.map(
      (kind) => [kind, rows.filter((row) => row.kind === kind).length] as const,
    )
    return {
      ...{ from: viewOf(from), to: viewOf(to), counts: Object.fromEntries(kinds) as never },
      rows: rows.map((row) => rowView(row, left, right)),
    }
  })
}

interface Sides {
  readonly points: CodePointIndex
  readonly paragraphs: ReadVersion['paragraphs']
}

const readSides = ({ text, paragraphs }: ReadVersion): Sides => ({
  points: indexCodePoints(text),
  paragraphs,
})

function rowView(
  { kind, moved, pieces, ...row }: DifferenceRow,
  before: Sides,
  after: Sides,
): DifferenceRowView {
  return {
    ...{ kind, moved, before: sideOf(before, row.before), after: sideOf(after, row.after) },
    pieces: pieces.map((piece, index) => {
      const [side, span] = piece.after ? [after, piece.after] : [before, piece.before]
      const rest = pieces.slice(index + 1)
      return {
        kind: piece.kind,
        text: span ? side.points.slice(span[0], span[1]) : '',
        gap: {
          before: gapAfter(before, piece.before, rest.find((next) => next.before)?.before),
          after: gapAfter(after, piece.after, rest.find((next) => next.after)?.after),
        },
      }
    }),
  }
}

/** What stands between two runs of words on one side: white space, or nothing. */
const gapAfter = ({ points }: Sides, span: Span | null, next: Span | null | undefined): string =>
  span && next ? points.slice(span[1], next[0]) : ''

function sideOf({ points, paragraphs }: Sides, index: number | null): DifferenceSide | null {
  const paragraph = index === null ? undefined : paragraphs[index]
  if (!paragraph || index === null) return null
  const { id, type, sub, start, end } = paragraph
  return { id, index, type, sub, start, end, text: points.slice(start, end) }
}

/** A version's text with its paragraph table as it stands. */
export interface ReadVersion {
  readonly id: string
  readonly number: number
  readonly documentId: string
  readonly text: string
  readonly paragraphs: readonly CurrentParagraph[]
}

/** Reads a version's text and paragraphs; refuses where the text was removed. */
export async function readVersion(
  tx: Transaction,
  actor: Actor,
  version: { readonly id: string; readonly number: number; readonly documentId: string },
): Promise<ReadVersion> {
  const { id, number, documentId } = version
  const text = await findText(tx, actor, id)
  if (text === null) throw new StemmaError('E_STATE', 'The text of this document was removed.')
  return { id, number, documentId, text, paragraphs: await currentParagraphs(tx, actor, id) }
}

interface VersionRow {
  id: string
  number: number
  sha256: string
  length: number
  captured_at: Date
  by: string | null
  method: string
  address: string | null
  note: string | null
  original_name: string | null
  original_type: string | null
  original_sha256: string | null
  annotations: number
  orphans: number
}

async function versionViews(
  tx: Transaction,
  { workspaceId }: Actor,
  documentId: string,
): Promise<VersionView[]> {
  const rows = await tx.$queryRaw<VersionRow[]>`
    select v.id, v.number, v.sha256, v.length, v.captured_at, u.name as by, v.capture_method as method, v.address, v.note,
      v.original_name, v.original_type, v.original_sha256, a.n as annotations, o.n as orphans
    from version v
    left join layout l on l.workspace_id = v.workspace_id and l.version_id = v.id and l.number = 1
    left join user_account u on u.id = l.author_id
    cross join lateral (
      select count(*) filter (where not now.withdrawn)::int as n from (
        select distinct on (r.segment_id, r.reviewer_id) r.withdrawn
        from segment s join annotation_revision r on r.workspace_id = s.workspace_id and r.segment_id = s.id
        where s.workspace_id = v.workspace_id and s.version_id = v.id and s.withdrawn_at is null
        order by r.segment_id, r.reviewer_id, r.revision desc) now) a
    cross join lateral (
      select count(*)::int as n from orphan x where x.workspace_id = v.workspace_id and x.version_id = v.id
        and coalesce((select d.decision from orphan_decision d where d.workspace_id = x.workspace_id and d.orphan_id = x.id
          order by d.revision desc limit 1), 'open') = 'open') o
    where v.workspace_id = ${workspaceId}::uuid and v.document_id = ${documentId}::uuid
    order by v.number desc`
  return rows.map(toView)
}

const toView = (row: VersionRow): VersionView => ({
  ...{ id: row.id, number: row.number, sha256: row.sha256, length: row.length },
  ...{ capturedAt: row.captured_at.toISOString(), capturedBy: row.by },
  ...{ method: row.method, address: row.address, note: row.note },
  original: row.original_sha256
    ? { name: row.original_name, type: row.original_type, sha256: row.original_sha256 }
    : null,
  ...{ annotations: row.annotations, orphans: row.orphans },
})
