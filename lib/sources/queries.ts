import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { foldName } from '@/lib/core/chain/fold'
import type { HopKind } from '@/lib/core/chain/kinds'
import { printChain } from '@/lib/core/chain/print'
import { Prisma } from '@/lib/db/client'
import { toHop } from '@/lib/db/hops'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { missing } from '@/lib/errors'
import {
  sourceQuery,
  type KnownName,
  type SourceKind,
  type SourceOccurrence,
  type SourceQuery,
  type SourceView,
} from './schema'

// ------------------------------------------------------------------ the registry

interface SourceRow {
  id: string
  name: string
  folded: string
  kind: string
  medium: string | null
  country: string | null
  language: string | null
  domain: string | null
  newsroom: string | null
  note: string | null
  version_id: string | null
  aliases: string[] | null
  occurrences: number
}

/** Hops that count: of each reviewer's latest annotation of a segment, and of each version's latest spine. */
const currentHops = Prisma.sql`
  select h.workspace_id, h.source_id, h.annotation_id, h.spine_id from hop h
  where (h.annotation_id is not null and exists (
      select 1 from annotation_revision r where r.workspace_id = h.workspace_id and r.id = h.annotation_id and not r.withdrawn
        and not exists (select 1 from annotation_revision later where later.workspace_id = r.workspace_id
          and later.segment_id = r.segment_id and later.reviewer_id = r.reviewer_id and later.revision > r.revision)))
    or (h.spine_id is not null and exists (
      select 1 from spine_revision r where r.workspace_id = h.workspace_id and r.id = h.spine_id
        and not exists (select 1 from spine_revision later where later.workspace_id = r.workspace_id
          and later.version_id = r.version_id and later.revision > r.revision)))`

const asView = Prisma.sql`
  s.id, s.name, s.folded, s.kind, s.medium, s.country, s.language, s.domain, s.note, s.version_id, n.name as newsroom,
  (select array_agg(a.name order by a.name) from source_alias a where a.workspace_id = s.workspace_id and a.source_id = s.id) as aliases,
  (select count(*)::int from (${currentHops}) h join source hs on hs.workspace_id = h.workspace_id and hs.id = h.source_id
    where h.workspace_id = s.workspace_id and (hs.id = s.id or hs.merged_into_id = s.id)) as occurrences`

/** Known sources by name, a page at a time; unnamed ones of single documents are left to their documents. */
export async function listSources(
  actor: Actor,
  query: SourceQuery,
): Promise<{ items: SourceView[]; next: string | null }> {
  authorize(actor, 'source.read')
  const { q, kind, cursor, limit } = sourceQuery.parse(query)
  const rows = await inWorkspace(
    actor,
    (tx) =>
      tx.$queryRaw<SourceRow[]>`
      select ${asView} from source s
      left join newsroom n on n.workspace_id = s.workspace_id and n.id = s.newsroom_id
      where s.workspace_id = ${actor.workspaceId}::uuid and s.merged_into_id is null
        and ${q ? matching(q) : Prisma.sql`s.version_id is null`}
        and ${kind ? Prisma.sql`s.kind = ${kind}` : Prisma.sql`true`} and ${after(cursor)}
      order by s.folded, s.id limit ${limit + 1}`,
  )
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items: items.map(toView), next: last ? `${last.id}:${last.folded}` : null }
}

function matching(q: string) {
  const pattern = `%${foldName(q).replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`(s.folded like ${pattern} or exists (select 1 from source_alias a
    where a.workspace_id = s.workspace_id and a.source_id = s.id and a.folded like ${pattern}))`
}

function after(cursor: string | undefined) {
  const match = /^([0-9a-f-]{36}):(.*)$/s.exec(cursor ?? '')
  return match ? Prisma.sql`(s.folded, s.id) > (${match[2]}, ${match[1]}::uuid)` : Prisma.sql`true`
}

export async function getSource(actor: Actor, id: string): Promise<SourceView> {
  authorize(actor, 'source.read')
  return inWorkspace(actor, async (tx) => {
    const found = await findSourceView(tx, actor, id)
    if (!found) throw missing('source')
    return found
  })
}

export async function findSourceView(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<SourceView | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  const rows = await tx.$queryRaw<SourceRow[]>`
    select ${asView} from source s
    left join newsroom n on n.workspace_id = s.workspace_id and n.id = s.newsroom_id
    where s.workspace_id = ${actor.workspaceId}::uuid and s.id = ${id}::uuid and s.merged_into_id is null`
  return rows[0] ? toView(rows[0]) : null
}

const toView = (row: SourceRow): SourceView => ({
  id: row.id,
  name: row.name,
  kind: row.kind as SourceKind,
  aliases: row.aliases ?? [],
  medium: row.medium,
  country: row.country,
  language: row.language,
  domain: row.domain,
  newsroom: row.newsroom,
  note: row.note,
  versionId: row.version_id,
  occurrences: row.occurrences,
})

// ------------------------------------------------------------------ where a source occurs

interface OccurrenceRow {
  document_id: string
  document_title: string
  paragraph_id: string | null
  words: string | null
  reviewer: string
  at: Date
  annotation_id: string | null
  spine_id: string | null
}

/** The places whose current chain names the source, newest first, at most two hundred. */
export async function listOccurrences(actor: Actor, sourceId: string): Promise<SourceOccurrence[]> {
  authorize(actor, 'source.read')
  return inWorkspace(actor, async (tx) => {
    if (!(await findSourceView(tx, actor, sourceId))) throw missing('source')
    const rows = await occurrenceRows(tx, actor, sourceId)
    const notations = await notationsOf(tx, actor, rows)
    return rows.map((row, at) => ({
      documentId: row.document_id,
      documentTitle: row.document_title,
      paragraphId: row.paragraph_id,
      paragraphIndex: null,
      words: row.words ?? '',
      notation: notations[at] ?? '',
      reviewer: row.reviewer,
      at: row.at.toISOString(),
    }))
  })
}

const occurrenceRows = (tx: Transaction, actor: Actor, sourceId: string) => tx.$queryRaw<
  OccurrenceRow[]
>`
  with named as (
    select distinct h.annotation_id, h.spine_id from (${currentHops}) h
    join source s on s.workspace_id = h.workspace_id and s.id = h.source_id
    where h.workspace_id = ${actor.workspaceId}::uuid and (s.id = ${sourceId}::uuid or s.merged_into_id = ${sourceId}::uuid)
  )
  select d.id as document_id, d.title as document_title, place.*, named.annotation_id, named.spine_id from named
  cross join lateral (
    select g.version_id, g.paragraph_id, u.name as reviewer, r.created_at as at,
      (select left(substr(t.text, coalesce(g.start, p.start) + 1, coalesce(g."end", p."end") - coalesce(g.start, p.start)), 160)
         from version_text t where t.workspace_id = g.workspace_id and t.version_id = g.version_id) as words
    from annotation_revision r
    join segment g on g.workspace_id = r.workspace_id and g.id = r.segment_id and g.withdrawn_at is null
    join user_account u on u.id = r.reviewer_id
    cross join lateral (select pr.start, pr."end" from paragraph_revision pr
      where pr.workspace_id = g.workspace_id and pr.paragraph_id = g.paragraph_id order by pr.layout desc limit 1) p
    where r.workspace_id = ${actor.workspaceId}::uuid and r.id = named.annotation_id
    union all
    select sp.version_id, null, u.name, sp.created_at, null from spine_revision sp join user_account u on u.id = sp.author_id
    where sp.workspace_id = ${actor.workspaceId}::uuid and sp.id = named.spine_id
  ) place
  join version v on v.workspace_id = ${actor.workspaceId}::uuid and v.id = place.version_id
  join document d on d.workspace_id = v.workspace_id and d.id = v.document_id
  order by place.at desc limit 200`

async function notationsOf(
  tx: Transaction,
  actor: Actor,
  rows: readonly OccurrenceRow[],
): Promise<string[]> {
  const ids = (key: 'annotation_id' | 'spine_id') => rows.flatMap((row) => row[key] ?? [])
  const hops = await tx.hop.findMany({
    where: {
      workspaceId: { equals: actor.workspaceId },
      OR: [{ annotationId: { in: ids('annotation_id') } }, { spineId: { in: ids('spine_id') } }],
    },
    include: { source: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) =>
    printChain(
      hops
        .filter((hop) =>
          row.annotation_id ? hop.annotationId === row.annotation_id : hop.spineId === row.spine_id,
        )
        .map(toHop),
    ),
  )
}

// ------------------------------------------------------------------ names for the notation line

/** Every name the notation may mean here: the registry, and the unnamed sources of the version in hand. */
export async function listKnownNames(actor: Actor, versionId?: string): Promise<KnownName[]> {
  authorize(actor, 'source.read')
  const rows = await inWorkspace(actor, (tx) =>
    tx.source.findMany({
      where: {
        workspaceId: { equals: actor.workspaceId },
        mergedIntoId: null,
        OR: [{ versionId: null }, ...(versionId ? [{ versionId: { equals: versionId } }] : [])],
      },
      include: { aliases: { orderBy: { name: 'asc' } } },
      orderBy: { folded: 'asc' },
      take: 5_000,
    }),
  )
  return rows.map(({ id, name, kind, aliases, versionId: version }) => ({
    ...{ id, name },
    kind: kind as HopKind,
    aliases: aliases.map((alias) => alias.name),
    versionId: version,
  }))
}

export interface FoundSource {
  readonly id: string
  readonly name: string
  readonly kind: HopKind
}

/** The named sources that each folded name may mean, merged ones as what they went into. */
export async function findByNames(
  tx: Transaction,
  actor: Actor,
  folded: readonly string[],
): Promise<Map<string, FoundSource[]>> {
  const rows = await tx.$queryRaw<(FoundSource & { asked: string })[]>`
    select distinct on (hit.asked, s.id) hit.asked, s.id, s.name, s.kind from (
      select folded as asked, workspace_id, id from source
        where workspace_id = ${actor.workspaceId}::uuid and folded = any(${folded}) and version_id is null
      union
      select folded, workspace_id, source_id from source_alias
        where workspace_id = ${actor.workspaceId}::uuid and folded = any(${folded})
    ) hit
    join source first on first.workspace_id = hit.workspace_id and first.id = hit.id and first.version_id is null
    join source s on s.workspace_id = hit.workspace_id and s.id = coalesce(first.merged_into_id, first.id)`
  const found = new Map<string, FoundSource[]>(folded.map((name) => [name, []]))
  for (const { asked, id, name, kind } of rows) found.get(asked)?.push({ id, name, kind })
  return found
}

/** The workspace's newsrooms: folded name to id. */
export async function findNewsrooms(
  tx: Transaction,
  actor: Actor,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.newsroom.findMany({ where: { workspaceId: { equals: actor.workspaceId } } })
  return new Map(rows.map(({ folded, id }) => [folded, id]))
}
