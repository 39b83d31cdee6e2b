import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { Chain } from '@/lib/core/chain/chain'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import { groupBy } from '@/lib/core/group-by'
import {
  carriesChains,
  paragraphTypes,
  type ParagraphSub,
  type ParagraphType,
} from '@/lib/core/text/paragraph'
import { indexCodePoints, sliceCodePoints } from '@/lib/core/text/code-points'
import { Prisma } from '@/lib/db/client'
import { toHop } from '@/lib/db/hops'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { missing } from '@/lib/errors'
import {
  factFields,
  listQuery,
  type DocumentListItem,
  type DocumentState,
  type DocumentView,
  type FactView,
  type ListQuery,
  type Page,
  type ParagraphView,
  type Removal,
  type SegmentView,
  type SpineView,
} from './schema'

// ------------------------------------------------------------------ the list

interface ListRow {
  id: string
  title: string
  outlet: string | null
  language: string | null
  published_at: string | null
  state: DocumentState
  changed_at: Date
  removed_at: Date | null
  total: number
  judged: number
  own: number
  reviewers: { id: string; name: string }[] | null
}

const chainTypes = paragraphTypes.filter(carriesChains)

/** Documents, the one changed last first, a page at a time; archived ones only when asked for. */
export async function listDocuments(
  actor: Actor,
  query: ListQuery,
): Promise<Page<DocumentListItem>> {
  authorize(actor, 'document.read')
  const { q, state, cursor, limit } = listQuery.parse(query)
  const rows = await inWorkspace(
    actor,
    (tx) =>
      tx.$queryRaw<ListRow[]>`
      with shown as (
        select d.* from document d
        where d.workspace_id = ${actor.workspaceId}::uuid
          and ${stateFilter(state)} and ${titleFilter(q)} and ${after(cursor)}
        order by d.changed_at desc, d.id limit ${limit + 1}
      )
      select d.id, d.title, d.language, d.published_at, d.state, d.changed_at, d.removed_at,
             o.name as outlet, p.total, coalesce(a.judged, 0)::int as judged, coalesce(a.own, 0)::int as own, a.reviewers
      from shown d
      left join source o on o.workspace_id = d.workspace_id and o.id = d.outlet_id
      cross join lateral (
        select v.id from version v where v.workspace_id = d.workspace_id and v.document_id = d.id
        order by v.number desc limit 1
      ) v
      cross join lateral (${paragraphCount}) p
      left join lateral (${annotationCount(actor.userId)}) a on true
      order by d.changed_at desc, d.id`,
  )
  const items = rows.slice(0, limit).map(toListItem)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items, next: last ? `${last.changed_at.toISOString()}_${last.id}` : null }
}

const stateFilter = (state: string | undefined) =>
  state === 'all'
    ? Prisma.sql`true`
    : state
      ? Prisma.sql`d.state = ${state}`
      : Prisma.sql`d.state <> 'archived'`

const titleFilter = (q: string | undefined) =>
  q ? Prisma.sql`d.title ilike ${`%${q.replace(/[\\%_]/g, '\\$&')}%`}` : Prisma.sql`true`

function after(cursor: string | undefined) {
  const match = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(cursor ?? '')
  if (!match) return Prisma.sql`true`
  const [, at, id] = match
  return Prisma.sql`(d.changed_at < ${at}::timestamptz or (d.changed_at = ${at}::timestamptz and d.id > ${id}::uuid))`
}

const paragraphCount = Prisma.sql`
  select count(*)::int as total from (
    select distinct on (r.paragraph_id) r.type, r.retired
    from paragraph p join paragraph_revision r on r.workspace_id = p.workspace_id and r.paragraph_id = p.id
    where p.workspace_id = d.workspace_id and p.version_id = v.id
    order by r.paragraph_id, r.layout desc
  ) now where not now.retired and now.type = any(${chainTypes})`

const annotationCount = (userId: string) => Prisma.sql`
  select count(distinct now.paragraph_id) as judged,
         count(distinct now.paragraph_id) filter (where now.reviewer_id = ${userId}::uuid) as own,
         json_agg(distinct jsonb_build_object('id', u.id, 'name', u.name)) as reviewers
  from (
    select distinct on (r.segment_id, r.reviewer_id) s.paragraph_id, r.reviewer_id, r.withdrawn
    from segment s join annotation_revision r on r.workspace_id = s.workspace_id and r.segment_id = s.id
    where s.workspace_id = d.workspace_id and s.version_id = v.id and s.withdrawn_at is null
    order by r.segment_id, r.reviewer_id, r.revision desc
  ) now join user_account u on u.id = now.reviewer_id
  where not now.withdrawn`

const toListItem = (row: ListRow): DocumentListItem => ({
  id: row.id,
  title: row.title,
  outlet: row.outlet,
  language: row.language,
  publishedAt: row.published_at,
  state: row.state,
  changedAt: row.changed_at.toISOString(),
  reviewers: row.reviewers ?? [],
  progress: { total: row.total, judged: row.judged, own: row.own },
  removed: row.removed_at !== null,
})

// ------------------------------------------------------------------ one document

const withLatest = {
  outlet: true,
  versions: { orderBy: { number: 'desc' }, take: 1 },
} satisfies Prisma.DocumentInclude

/** The document's row with its newest version, or the refusal that it is not there. */
export async function loadDocument(tx: Transaction, actor: Actor, id: string) {
  const found = isId(id)
    ? await tx.document.findUnique({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
        include: withLatest,
      })
    : null
  const version = found?.versions[0]
  if (!found || !version) throw missing('document')
  return { document: found, version, closed: found.state !== 'open' || found.removedAt !== null }
}

/** One version of a document by its number, or the refusal that it is not there. */
export async function loadVersion(tx: Transaction, actor: Actor, id: string, number: number) {
  const { workspaceId } = actor
  const found =
    isId(id) && Number.isInteger(number) && number > 0 && number < 2 ** 31
      ? await tx.version.findUnique({
          where: {
            workspaceId_documentId_number: { workspaceId, documentId: id, number },
          },
        })
      : null
  if (!found) throw missing('version')
  return found
}

export const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

export async function getDocument(actor: Actor, id: string): Promise<DocumentView> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { document, version } = await loadDocument(tx, actor, id)
    const { byline, publishedAt, language, url, outlet } = document
    return {
      id: document.id,
      versionId: version.id,
      versionNumber: version.number,
      sha256: version.sha256,
      title: document.title,
      outlet: outlet && { id: outlet.id, name: outlet.name },
      ...{ byline, publishedAt, language, url },
      state: document.state as DocumentState,
      textRights: document.textRights as DocumentView['textRights'],
      createdAt: document.createdAt.toISOString(),
      capturedAt: version.capturedAt.toISOString(),
      changedAt: document.changedAt.toISOString(),
      layout: await latestLayout(tx, actor, version.id),
      spine: await latestSpine(tx, actor, version.id),
      metadata: document.metadata as unknown as DocumentMetadata,
      removed: await removalOf(tx, actor, document),
    }
  })
}

export async function latestLayout(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<number> {
  const newest = await tx.layout.aggregate({
    where: { workspaceId: { equals: actor.workspaceId }, versionId: { equals: versionId } },
    _max: { number: true },
  })
  return newest._max.number ?? 0
}

/** The spine as it stands; revision 0 and no hops while nobody has set it. */
export async function latestSpine(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<SpineView> {
  const found = await tx.spineRevision.findFirst({
    where: { workspaceId: { equals: actor.workspaceId }, versionId: { equals: versionId } },
    orderBy: { revision: 'desc' },
    include: {
      hops: { orderBy: { position: 'asc' }, include: { source: true } },
      author: { include: { user: true } },
    },
  })
  if (!found) return { revision: 0, chain: [], note: null, by: null, at: null }
  return {
    revision: found.revision,
    chain: found.hops.map(toHop) satisfies Chain,
    note: found.note,
    by: found.author.user.name,
    at: found.createdAt.toISOString(),
  }
}

async function removalOf(
  tx: Transaction,
  actor: Actor,
  row: { removedAt: Date | null; removedById: string | null; removalReason: string | null },
): Promise<Removal | null> {
  if (!row.removedAt || !row.removedById) return null
  const by = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId: actor.workspaceId, userId: row.removedById } },
    include: { user: true },
  })
  return {
    at: row.removedAt.toISOString(),
    by: by?.user.name ?? '',
    reason: row.removalReason ?? '',
  }
}

// ------------------------------------------------------------------ what is known of it

/** What was read under another name than the one it is known by. */
const readAs: Readonly<Record<string, string>> = {
  publishedAt: 'published',
  modifiedAt: 'modified',
}

/** Everything known of the article, each value with where it is known from; what was merely read besides comes last. */
export async function listFacts(actor: Actor, id: string): Promise<FactView[]> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { document } = await loadDocument(tx, actor, id)
    const latest = await latestFacts(tx, actor, id)
    const { removedAt } = document
    const read = (removedAt ? {} : document.metadata) as Record<string, FactView['found']>
    const names = new Set(factFields.map((field) => readAs[field] ?? field))
    const others = Object.keys(read).filter((name) => !names.has(name))
    return [...factFields, ...others].map((field) => {
      const found = read[readAs[field] ?? field] ?? null
      const last = latest.get(field) ?? null
      return {
        field,
        value: last ? last.value : (found?.value ?? null),
        found,
        said: last && saidOf(last),
      }
    })
  })
}

type FactRow = Awaited<ReturnType<typeof factRows>>[number]

const factRows = (tx: Transaction, actor: Actor, documentId: string) =>
  tx.factRevision.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, documentId: { equals: documentId } },
    orderBy: { revision: 'asc' },
    include: { author: { include: { user: true } } },
  })

/** The newest thing said of each field. */
export async function latestFacts(
  tx: Transaction,
  actor: Actor,
  documentId: string,
): Promise<Map<string, FactRow>> {
  return new Map((await factRows(tx, actor, documentId)).map((row) => [row.field, row]))
}

const saidOf = ({ value, origin, author, createdAt }: FactRow): FactView['said'] => ({
  ...{ value, origin: origin as 'sent' | 'corrected', by: author.user.name },
  at: createdAt.toISOString(),
})

// ------------------------------------------------------------------ its paragraphs

export interface CurrentParagraph {
  readonly id: string
  readonly layout: number
  readonly start: number
  readonly end: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
}

/** The paragraph table of a version as of its latest layout, in the order of the text. */
export function currentParagraphs(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<CurrentParagraph[]> {
  return tx.$queryRaw<CurrentParagraph[]>`
    select id, layout, start, "end", type, sub from (
      select distinct on (p.id) p.id, r.layout, r.start, r."end", r.type, r.sub, r.retired
      from paragraph p join paragraph_revision r on r.workspace_id = p.workspace_id and r.paragraph_id = p.id
      where p.workspace_id = ${actor.workspaceId}::uuid and p.version_id = ${versionId}::uuid
      order by p.id, r.layout desc
    ) now where not retired order by start`
}

/** The version's text, or null after a legal demand removed it. */
export async function findText(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<string | null> {
  const row = await tx.versionText.findUnique({
    where: { workspaceId_versionId: { workspaceId: actor.workspaceId, versionId } },
  })
  return row?.text ?? null
}

/**
 * The paragraphs of the document's newest version, each with its shared segment and the further ones: the asker's
 * own and, since in a document without assignments saving counts as submitting, everybody's.
 */
export async function listParagraphs(actor: Actor, documentId: string): Promise<ParagraphView[]> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { version } = await loadDocument(tx, actor, documentId)
    return paragraphsOfVersion(tx, actor, version.id)
  })
}

/** The same of any version. */
export async function paragraphsOfVersion(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<ParagraphView[]> {
  const text = await findText(tx, actor, versionId)
  const paragraphs = await currentParagraphs(tx, actor, versionId)
  return toParagraphViews(text, paragraphs, await furtherSegments(tx, actor, versionId))
}

interface FurtherSegment {
  id: string
  paragraphId: string
  authorId: string | null
  start: number
  end: number
}

export async function furtherSegments(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<FurtherSegment[]> {
  const rows = await tx.segment.findMany({
    where: {
      workspaceId: { equals: actor.workspaceId },
      versionId: { equals: versionId },
      withdrawnAt: null,
      start: { not: null },
    },
    orderBy: [{ start: 'asc' }, { end: 'desc' }],
  })
  return rows.map(({ id, paragraphId, authorId, start, end }) => ({
    ...{ id, paragraphId, authorId },
    start: start ?? 0,
    end: end ?? 0,
  }))
}

function toParagraphViews(
  text: string | null,
  paragraphs: readonly CurrentParagraph[],
  segments: readonly FurtherSegment[],
): ParagraphView[] {
  const index = text === null ? null : indexCodePoints(text)
  const byParagraph = groupBy(segments, (segment) => segment.paragraphId)
  return paragraphs.map(({ id, type, sub, start, end }, at) => ({
    ...{ id, index: at, type, sub, start, end },
    text: text === null || !index ? '' : text.slice(index.toUnits(start), index.toUnits(end)),
    segments: [
      { id, start, end, shared: true, authorId: null },
      ...(byParagraph.get(id) ?? []).map(toSegmentView),
    ],
  }))
}

const toSegmentView = ({ id, start, end, authorId }: FurtherSegment): SegmentView => ({
  ...{ id, start, end, authorId },
  shared: false,
})

/** The words of a range, for lists that show a place by its beginning. */
export const firstWords = (text: string, start: number, end: number, count = 12): string =>
  sliceCodePoints(text, start, end).split(/\s+/).slice(0, count).join(' ')
