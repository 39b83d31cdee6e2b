import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { foldName } from '@/lib/core/chain/fold'
import { findOutlets } from '@/lib/core/registry/lookup'
import { recordDeed } from '@/lib/db/audit'
import { newId } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { missing, StemmaError } from '@/lib/errors'
import { findByNames, findSourceView } from './queries'
import {
  sourceChange,
  sourceInput,
  type SourceChange,
  type SourceInput,
  type SourceView,
} from './schema'

/** Adds a known source with its other names; a name may be shared, the notation then offers both. */
export async function createSource(actor: Actor, input: SourceInput): Promise<SourceView> {
  authorize(actor, 'source.change')
  const given = sourceInput.parse(input)
  const id = newId()
  return inWorkspace(actor, async (tx) => {
    await tx.source.create({
      data: {
        ...{ workspaceId: actor.workspaceId, id, createdById: actor.userId },
        ...(await columns(tx, actor, given)),
        name: given.name,
        folded: foldName(given.name),
        kind: given.kind,
      },
    })
    await setAliases(tx, actor, id, given.aliases ?? [])
    return done(tx, actor, id, 'source.create')
  })
}

/** Changes what is known of a source; a former name stays as an alias, so that older lines still mean it. */
export async function changeSource(
  actor: Actor,
  id: string,
  input: SourceChange,
): Promise<SourceView> {
  authorize(actor, 'source.change')
  const change = sourceChange.parse(input)
  return inWorkspace(actor, async (tx) => {
    const before = await getView(tx, actor, id)
    const { name, kind } = change
    await tx.source.update({
      where: key(actor, id),
      data: {
        ...(await columns(tx, actor, change)),
        ...(name ? { name, folded: foldName(name) } : {}),
        ...(kind ? { kind } : {}),
        changedAt: new Date(),
      },
    })
    const renamed = name && foldName(name) !== foldName(before.name) ? [before.name] : []
    if (change.aliases || renamed.length) {
      await setAliases(tx, actor, id, [...(change.aliases ?? before.aliases), ...renamed])
    }
    return done(tx, actor, id, 'source.change', before)
  })
}

/**
 * Makes one source of two: the first goes into the second, with its names. No judgement is touched; whoever reads
 * a revision that names the first is shown the second.
 */
export async function mergeSource(actor: Actor, id: string, intoId: string): Promise<SourceView> {
  authorize(actor, 'source.merge')
  if (id === intoId) throw new StemmaError('E_INVALID', 'A source cannot go into itself.')
  return inWorkspace(actor, async (tx) => {
    const [from, into] = [await getView(tx, actor, id), await getView(tx, actor, intoId)]
    if (from.versionId || into.versionId) {
      throw new StemmaError(
        'E_STATE',
        'An unnamed source is known by one text alone and is not merged.',
      )
    }
    await tx.source.updateMany({
      where: { workspaceId: { equals: actor.workspaceId }, OR: [{ id }, { mergedIntoId: id }] },
      data: { mergedIntoId: intoId, changedAt: new Date() },
    })
    await tx.document.updateMany({
      where: { workspaceId: { equals: actor.workspaceId }, outletId: { equals: id } },
      data: { outletId: intoId },
    })
    await setAliases(tx, actor, intoId, [...into.aliases, from.name, ...from.aliases])
    return done(tx, actor, intoId, 'source.merge', { from, into })
  })
}

const key = (actor: Actor, id: string) => ({
  workspaceId_id: { workspaceId: actor.workspaceId, id },
})

async function getView(tx: Transaction, actor: Actor, id: string): Promise<SourceView> {
  const found = await findSourceView(tx, actor, id)
  if (!found) throw missing('source')
  return found
}

async function done(tx: Transaction, actor: Actor, id: string, action: string, before?: unknown) {
  const after = await getView(tx, actor, id)
  await recordDeed(tx, actor, { action, targetType: 'source', targetId: id, before, after })
  return after
}

async function columns(
  tx: Transaction,
  actor: Actor,
  { medium, country, language, domain, note, newsroom }: SourceChange,
) {
  return {
    ...{ medium, country, language, domain, note },
    ...(newsroom === undefined
      ? {}
      : { newsroomId: newsroom ? await newsroomId(tx, actor, newsroom) : null }),
  }
}

/** The newsroom of this name, made when there is none. */
export async function newsroomId(tx: Transaction, actor: Actor, name: string): Promise<string> {
  const folded = foldName(name)
  const row = await tx.newsroom.upsert({
    where: { workspaceId_folded: { workspaceId: actor.workspaceId, folded } },
    create: { workspaceId: actor.workspaceId, id: newId(), name, folded },
    update: {},
  })
  return row.id
}

async function setAliases(
  tx: Transaction,
  actor: Actor,
  sourceId: string,
  names: readonly string[],
): Promise<void> {
  const own = { workspaceId: { equals: actor.workspaceId }, sourceId: { equals: sourceId } }
  const { folded: ownName } = await tx.source.findUniqueOrThrow({ where: key(actor, sourceId) })
  const byFolded = new Map(names.map((name) => [foldName(name), name.trim()]))
  byFolded.delete(ownName)
  byFolded.delete('')
  await tx.sourceAlias.deleteMany({ where: own })
  await tx.sourceAlias.createMany({
    data: [...byFolded].map(([folded, name]) => ({
      workspaceId: actor.workspaceId,
      sourceId,
      folded,
      name,
    })),
  })
}

/** The source that an article's outlet is: the one known by this name, the dictionary's, or a new outlet. */
export async function sourceForOutlet(
  tx: Transaction,
  actor: Actor,
  name: string,
): Promise<string> {
  const folded = foldName(name)
  const known = (await findByNames(tx, actor, [folded])).get(folded) ?? []
  const outlet = known.find(({ kind }) => kind === 'outlet' || kind === 'agency') ?? known[0]
  if (outlet) return outlet.id
  const [entry] = findOutlets(name)
  const label = entry?.name ?? name
  if (entry && foldName(label) !== folded) return sourceForOutlet(tx, actor, label)
  const id = newId()
  await tx.source.create({
    data: {
      ...{ workspaceId: actor.workspaceId, id, name: label, folded, createdById: actor.userId },
      kind: entry?.kind ?? 'outlet',
      ...{
        medium: entry?.medium ?? null,
        country: entry?.country ?? null,
        language: entry?.language ?? null,
      },
      domain: entry?.domains[0] ?? null,
      newsroomId: entry ? await newsroomId(tx, actor, entry.newsroom) : null,
    },
  })
  return id
}
