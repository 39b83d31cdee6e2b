import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { withFacts, type CollectionItem, type ColumnMapping } from '@/lib/core/intake/collection'
import { IntakeError } from '@/lib/core/intake/importer'
import { ClaimLost } from '@/lib/db/bulk-import'
import { newId } from '@/lib/db/ids'
import { insertItems, type NewItem } from '@/lib/db/import-items'
import { inWorkspace, inWorkspaceBulk } from '@/lib/db/in-workspace'
import { createDocument, type CreateOptions } from '@/lib/documents/commands'
import { StemmaError } from '@/lib/errors'
import { blobOf, findBlob, keepBlobs } from '@/lib/files/blobs'
import { captureFile, capturePage, type Capture } from '@/lib/files/capture'
import { listItems } from '@/lib/files/convert'
import { itemInput, type ItemInput, type ItemKind } from './schema'

// ------------------------------------------------------------------ working them

export interface ItemWork {
  /** Aborts when the server is about to end: what runs is given back. */
  readonly signal: AbortSignal
  /** Aborts when no further item should begin. */
  readonly until: AbortSignal
  readonly options: {
    readonly language?: string | null
    readonly outlet?: string | null
    readonly columns?: ColumnMapping
  }
}

interface Item {
  readonly id: string
  readonly importId: string
  readonly kind: ItemKind
  readonly input: ItemInput
  readonly claim: string
}

/** While some are read, another is stored. */
const lanes = 3

/** Works the items of an import in their order, until none waits or it is time to stop; answers whether any is left. */
export async function workItems(actor: Actor, importId: string, work: ItemWork): Promise<boolean> {
  authorize(actor, 'document.import')
  await takeBack(actor, importId)
  const outlets: CreateOptions['outlets'] = new Map()
  const lane = async () => {
    while (!work.until.aborted) {
      const item = await claimNext(actor, importId)
      if (!item) return
      await workItem(actor, item, work, outlets)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return inWorkspace(actor, async (tx) => {
    const where = { workspaceId: { equals: actor.workspaceId }, importId: { equals: importId } }
    return (await tx.importItem.findFirst({ where: { ...where, state: 'waiting' } })) !== null
  })
}

/** So often a try may end with its worker before the item is given up. */
const mostAttempts = 3

/** Items that a worker left behind: tried again, or given up where every try ended so. */
async function takeBack(actor: Actor, importId: string): Promise<void> {
  const left = {
    workspaceId: { equals: actor.workspaceId },
    importId: { equals: importId },
    state: 'running',
  }
  await inWorkspace(actor, async (tx) => {
    await tx.importItem.updateMany({
      where: { ...left, attempts: { gte: mostAttempts } },
      data: {
        ...{ state: 'failed', claim: null, code: 'E_CONVERTER', finishedAt: new Date() },
        reason: 'Each try to bring this in ended the program that tried.',
      },
    })
    await tx.importItem.updateMany({ where: left, data: { state: 'waiting', claim: null } })
  })
}

async function claimNext(actor: Actor, importId: string): Promise<Item | null> {
  const claim = newId()
  const [row] = await inWorkspace(
    actor,
    (tx) => tx.$queryRaw<{ id: string; kind: ItemKind; input: unknown }[]>`
      update import_item set state = 'running', claim = ${claim}::uuid, attempts = attempts + 1, started_at = now(),
        code = null, params = null, reason = null
      where workspace_id = ${actor.workspaceId}::uuid and id = (
        select id from import_item
        where workspace_id = ${actor.workspaceId}::uuid and import_id = ${importId}::uuid and state = 'waiting'
        order by number limit 1 for update skip locked)
      returning id, kind, input`,
  )
  return row ? { ...row, importId, claim, input: itemInput.parse(row.input) } : null
}

async function workItem(
  actor: Actor,
  item: Item,
  work: ItemWork,
  outlets: CreateOptions['outlets'],
): Promise<void> {
  try {
    const captured = await read(actor, item, work)
    if (captured.kind === 'collection') return await expand(actor, item, captured, work)
    const { language, outlet } = work.options
    const facts = { language: language ?? undefined, outlet: outlet ?? undefined }
    const metadata = withFacts(captured.read.metadata, item.input.facts ?? {})
    const told = {
      ...captured,
      read: { ...captured.read, metadata },
      facts,
      method: 'item' as const,
    }
    await createDocument(actor, told, { item, outlets })
  } catch (error) {
    await settle(actor, item, error, work.signal)
  }
}

/** What stands behind an item; a collection within a collection is refused. */
async function read(actor: Actor, { kind, input }: Item, { signal }: ItemWork): Promise<Capture> {
  const captured =
    input.address !== undefined
      ? await capturePage(input.address, signal)
      : await captureFile(await keptFile(actor, input), { signal })
  if (kind === 'collection' || captured.kind === 'document' || !input.nested) return captured
  throw new IntakeError('E_MANY_DOCUMENTS', 'This is a list itself, within a list')
}

async function keptFile(actor: Actor, { sha256, fileName = null, mediaType = null }: ItemInput) {
  const bytes = await inWorkspace(actor, (tx) => findBlob(tx, actor, sha256 ?? ''))
  if (!bytes) throw new StemmaError('E_NOT_FOUND', 'The file is no longer kept.')
  return { bytes, fileName, mediaType }
}

// ------------------------------------------------------------------ collections

/** Turns a collection into the items it holds, all or none. */
async function expand(
  actor: Actor,
  item: Item,
  { original }: Capture,
  { signal, options: { columns } }: ItemWork,
): Promise<void> {
  const found = (await listItems(original, { signal, columns })).map(newItem)
  const container = blobOf(original.bytes)
  await inWorkspaceBulk(actor, async (tx) => {
    await keepBlobs(tx, actor, [container, ...found.flatMap(({ blob }) => blob ?? [])])
    await insertItems(tx, actor, item.importId, found)
    const finished = await tx`
      update import_item set state = 'done', kind = 'collection', claim = null, finished_at = now(),
        input = input || ${tx.json({ sha256: container.sha256 })}
      where workspace_id = ${actor.workspaceId}::uuid and id = ${item.id}::uuid and claim = ${item.claim}::uuid`
    if (finished.count !== 1) throw new ClaimLost()
  })
}

function newItem(found: CollectionItem): NewItem {
  const { label } = found
  if (found.kind === 'refused') {
    const refused = { code: found.code, reason: found.message }
    return { kind: 'file', label, input: { nested: true }, blob: null, refused }
  }
  const { facts } = found
  if (found.kind === 'address') {
    return {
      kind: 'address',
      label,
      input: { address: found.address, facts, nested: true },
      blob: null,
    }
  }
  const { bytes, fileName, mediaType } = found.input
  const blob = blobOf(bytes)
  const input = { sha256: blob.sha256, fileName, mediaType, facts, nested: true }
  return { kind: 'file', label, input, blob }
}

// ------------------------------------------------------------------ when it did not work

/** Says why an item failed; gives it back when the server is about to end; leaves it be when another has it now. */
async function settle(
  actor: Actor,
  { id, claim }: Item,
  error: unknown,
  signal: AbortSignal,
): Promise<void> {
  if (error instanceof ClaimLost) return
  const mine = {
    workspaceId: { equals: actor.workspaceId },
    id: { equals: id },
    claim: { equals: claim },
  }
  const problem = problemOf(error)
  if (!problem && !signal.aborted) throw error
  await inWorkspace(actor, (tx) =>
    tx.importItem.updateMany({
      where: mine,
      data: problem
        ? { ...problem, state: 'failed', claim: null, finishedAt: new Date() }
        : { state: 'waiting', claim: null, attempts: { decrement: 1 } },
    }),
  )
}

function problemOf(error: unknown) {
  if (error instanceof IntakeError) {
    const params = error.at === null ? {} : { at: error.at }
    return { code: error.code, reason: error.message, params }
  }
  if (error instanceof StemmaError) return { code: error.code, reason: error.message, params: {} }
  return null
}
