import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { comparePair, sketch, type PairFinding, type Sketch } from '@/lib/core/duplicates'
import type { Language } from '@/lib/core/language'
import { indexCodePoints } from '@/lib/core/text/code-points'
import { carriesChains } from '@/lib/core/text/paragraph'
import { Prisma } from '@/lib/db/client'
import { sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { currentParagraphs, findText, isId, loadDocument } from '@/lib/documents/queries'
import { missing } from '@/lib/errors'
import type {
  AlikeView,
  RelationEvidence,
  RelationKind,
  RelationState,
  RelationView,
} from './schema'

// ------------------------------------------------------------------ what is related

const whole = {
  revisions: { orderBy: { revision: 'desc' }, take: 1 },
  earlier: { include: { outlet: true } },
  later: { include: { outlet: true } },
} satisfies Prisma.DocumentRelationInclude
export type RelationRow = Prisma.DocumentRelationGetPayload<{ include: typeof whole }>

/** How a document stands to others: what waits for a decision first, then what was confirmed, then the rest. */
export async function listRelations(actor: Actor, documentId: string): Promise<RelationView[]> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { document } = await loadDocument(tx, actor, documentId)
    const rows = await tx.documentRelation.findMany({
      where: {
        workspaceId: { equals: actor.workspaceId },
        OR: [{ earlierId: { equals: document.id } }, { laterId: { equals: document.id } }],
      },
      include: whole,
    })
    const views = await Promise.all(rows.map((row) => toView(tx, actor, row, document.id)))
    const rank = ['proposed', 'confirmed', 'dismissed']
    return views.sort(
      (a, b) =>
        rank.indexOf(a.state) - rank.indexOf(b.state) || (b.likeness ?? 0) - (a.likeness ?? 0),
    )
  })
}

export async function getRelation(
  actor: Actor,
  documentId: string,
  id: string,
): Promise<RelationView> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) =>
    toView(tx, actor, await loadRelation(tx, actor, documentId, id), documentId),
  )
}

/** A relation of a document with its newest revision, or the refusal that it is not there. */
export async function loadRelation(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  id: string,
): Promise<RelationRow> {
  await loadDocument(tx, actor, documentId)
  const row = isId(id)
    ? await tx.documentRelation.findUnique({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
        include: whole,
      })
    : null
  if (!row || ![row.earlierId, row.laterId].includes(documentId)) throw missing('relation')
  return row
}

async function toView(
  tx: Transaction,
  actor: Actor,
  row: RelationRow,
  documentId: string,
): Promise<RelationView> {
  const [last] = row.revisions
  if (!last) throw missing('relation')
  const isLater = row.laterId === documentId
  const { id, title, outlet, language, publishedAt } = isLater ? row.earlier : row.later
  const by = last.authorId
    ? await tx.membership.findUnique({
        where: { workspaceId_userId: { workspaceId: actor.workspaceId, userId: last.authorId } },
        include: { user: true },
      })
    : null
  return {
    ...{ id: row.id, revision: last.revision },
    other: { id, title, outlet: outlet?.name ?? null, language, publishedAt },
    ...{ kind: last.kind as RelationKind, state: last.state as RelationState },
    derived:
      last.derived === null ? null : (last.derived === 'later') === isLater ? 'this' : 'other',
    ...{ likeness: last.score, evidence: last.evidence as RelationEvidence, reason: last.reason },
    ...{ by: by?.user.name ?? null, at: last.createdAt.toISOString() },
  }
}

// ------------------------------------------------------------------ what is alike

/** The words of an article that are compared, without what a site puts around them. */
export interface Body {
  readonly text: string
  readonly language: Language
}

/** The body of a version, or null where its text was removed. */
export async function readBody(
  tx: Transaction,
  actor: Actor,
  versionId: string,
  language: string | null,
): Promise<Body | null> {
  const text = await findText(tx, actor, versionId)
  if (text === null) return null
  return bodyOf(text, await currentParagraphs(tx, actor, versionId), language)
}

function bodyOf(
  text: string,
  paragraphs: readonly Parameters<typeof indexed>[1][],
  language: string | null,
): Body {
  const points = indexCodePoints(text)
  const words = paragraphs
    .filter(({ type }) => carriesChains(type))
    .map((each) => indexed(points, each))
  return { text: words.join('\n\n'), language: language?.startsWith('de') ? 'de' : 'en' }
}

const indexed = (
  points: ReturnType<typeof indexCodePoints>,
  { start, end }: { start: number; end: number; type: Parameters<typeof carriesChains>[0] },
) => points.slice(start, end)

/** Documents that are much like a text which is not stored yet, the likest first. */
export async function listAlike(
  actor: Actor,
  {
    text,
    paragraphs,
    language,
  }: {
    readonly text: string
    readonly paragraphs: Parameters<typeof bodyOf>[1]
    readonly language: string | null
  },
): Promise<AlikeView[]> {
  authorize(actor, 'document.read')
  const body = bodyOf(text, paragraphs, language)
  return inWorkspace(actor, async (tx) => {
    const found = await findAlike(tx, actor, body, sketch(body.text, body.language), sha256(text))
    return found.map(({ document: { id, title }, finding }) => ({
      ...{ id, title, kind: finding.relation, likeness: finding.score },
    }))
  })
}

export interface Alike {
  readonly document: {
    readonly id: string
    readonly title: string
    readonly publishedAt: string | null
  }
  readonly finding: PairFinding & { readonly relation: RelationKind }
}

/** How many of the likest are compared word by word, by each way of looking. */
const mostCompared = 12
/** So many versions under one band or key are looked at, the newest: what all texts have says nothing. */
const mostUnderOne = 48
/** Fewer names and numbers in common are chance. */
const leastKeys = 5

/** Looks for texts alike through bands and keys: the same work however many documents there are. */
export async function findAlike(
  tx: Transaction,
  actor: Actor,
  body: Body,
  { bands, keys }: Sketch,
  digest: string,
  not: string | null = null,
): Promise<Alike[]> {
  const rows = await candidates(tx, actor, { bands, keys, digest, not })
  const alike: Alike[] = []
  for (const { versionId, language, ...document } of rows) {
    const other = await readBody(tx, actor, versionId, language)
    const finding = other && comparePair(body, other)
    if (finding?.relation)
      alike.push({ document, finding: { ...finding, relation: finding.relation } })
  }
  return alike.sort((a, b) => b.finding.score - a.finding.score)
}

interface CandidateRow {
  id: string
  title: string
  publishedAt: string | null
  language: string | null
  versionId: string
}

interface Look {
  readonly bands: readonly string[]
  readonly keys: readonly string[]
  readonly digest: string
  readonly not: string | null
}

const candidates = (tx: Transaction, { workspaceId }: Actor, look: Look) =>
  tx.$queryRaw<CandidateRow[]>`
    with near as (
      (select s.version_id, 1000 as met from sketch s
        where s.workspace_id = ${workspaceId}::uuid and s.sha256 = ${look.digest} limit ${mostCompared})
      union all
      (select b.version_id, count(*) as met from unnest(${[...look.bands]}::text[]) x(band)
        cross join lateral (${under(workspaceId, Prisma.sql`sketch_band`, Prisma.sql`band`)}) b
        group by 1 order by 2 desc, 1 desc limit ${mostCompared})
      union all
      (select k.version_id, count(*) as met from unnest(${[...look.keys]}::text[]) x(key)
        cross join lateral (${under(workspaceId, Prisma.sql`sketch_key`, Prisma.sql`key`)}) k
        group by 1 having count(*) >= ${leastKeys} order by 2 desc, 1 desc limit ${mostCompared})
    )
    select distinct on (d.id) d.id, d.title, d.published_at as "publishedAt", d.language, near.version_id as "versionId"
    from near
    join sketch s on s.workspace_id = ${workspaceId}::uuid and s.version_id = near.version_id
    join document d on d.workspace_id = s.workspace_id and d.id = s.document_id
    where d.removed_at is null and d.id is distinct from ${look.not}::uuid
    order by d.id, near.met desc`

const under = (workspaceId: string, table: Prisma.Sql, column: Prisma.Sql) => Prisma.sql`
  select version_id from ${table} where workspace_id = ${workspaceId}::uuid and ${column} = x.${column}
  order by version_id desc limit ${mostUnderOne}`
