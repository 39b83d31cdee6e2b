import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { findCollection } from '@/lib/core/intake/collections'
import { IntakeError, type ImportInput } from '@/lib/core/intake/importer'
import { proposeSpine } from '@/lib/core/intake/spine-hints'
import { auditRow, recordDeed } from '@/lib/db/audit'
import { writeAudit } from '@/lib/db/bulk-import'
import { newId } from '@/lib/db/ids'
import { insertItems, type NewItem } from '@/lib/db/import-items'
import { inWorkspace, inWorkspaceBulk, type Scope } from '@/lib/db/in-workspace'
import { createDocument } from '@/lib/documents/commands'
import { documentInput, type CaptureMethod, type DocumentInput } from '@/lib/documents/schema'
import { env } from '@/lib/env'
import { StemmaError } from '@/lib/errors'
import { blobOf, keepBlobs } from '@/lib/files/blobs'
import { captureFile, capturePage, type Capture } from '@/lib/files/capture'
import { listItems, previewTable } from '@/lib/files/convert'
import { workItems } from '@/lib/import-items/commands'
import { jobRow, requestJob, type JobSpec } from '@/lib/jobs/queue'
import { listAlike } from '@/lib/relations/queries'
import { getImport, listSameText, loadImport } from './queries'
import {
  importInput,
  importOptions,
  retryInput,
  type CollectionPreview,
  type Imported,
  type ImportOptions,
  type ImportPreview,
  type ImportRequest,
  type ImportView,
  type RetryRequest,
  type UploadedFile,
} from './schema'

// ------------------------------------------------------------------ looking first

/** What would come of something sent in, one document or many; stores nothing. */
export async function previewAny(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<ImportPreview | CollectionPreview> {
  authorize(actor, 'document.import')
  const captured = await capture(given)
  return captured.kind === 'collection'
    ? previewCollection(captured.original)
    : previewDocument(actor, captured)
}

/** What an import would make of one text; stores nothing. A file of many documents is refused. */
export async function previewImport(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<ImportPreview> {
  return previewDocument(actor, await captureDocument(actor, given))
}

async function previewDocument(actor: Actor, captured: CapturedDocument): Promise<ImportPreview> {
  const { read, original, address, method, facts } = captured
  const { text, paragraphs, metadata } = read
  const wasFetched = method === 'address' && facts.fetchedFrom === undefined && address !== null
  return {
    ...{ kind: 'document', text, encoding: 'utf-8', paragraphs, metadata },
    spine: proposeSpine(text, paragraphs, metadata),
    same: await listSameText(actor, text),
    alike: await listAlike(actor, { text, paragraphs, language: metadata.language?.value ?? null }),
    fetched: wasFetched
      ? {
          base64: Buffer.from(original.bytes).toString('base64'),
          ...{ fileName: original.fileName, mediaType: original.mediaType, address },
        }
      : null,
  }
}

const mostShown = 50

async function previewCollection(original: ImportInput): Promise<CollectionPreview> {
  const collection = findCollection(original)
  const table = collection?.preview ? await previewTable(original) : null
  const items = await listItems(original)
  return {
    ...{ kind: 'collection', format: collection?.id ?? '', count: items.length, table },
    items: items.slice(0, mostShown).map((item) => ({
      ...{ place: item.place, label: item.label, kind: item.kind },
      code: item.kind === 'refused' ? item.code : null,
    })),
  }
}

// ------------------------------------------------------------------ at once

/** Brings one text in as a new document with its first version. A file of many documents is refused. */
export async function importDocument(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<{ id: string; versionId: string }> {
  return createDocument(actor, await captureDocument(actor, given))
}

/** Reads one text that was sent, and stores nothing. A file of many documents is refused. */
export async function captureDocument(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<CapturedDocument> {
  authorize(actor, 'document.import')
  return refuseMany(await capture(given))
}

function refuseMany(sent: Sent): CapturedDocument {
  if (sent.kind === 'document') return sent
  throw new IntakeError('E_MANY_DOCUMENTS', 'This file holds many documents; start an import')
}

/** Brings in whatever was sent: one text at once, a file of many documents as an import that follows. */
export async function importAny(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<Imported> {
  authorize(actor, 'document.import')
  const captured = await capture(given)
  if (captured.kind === 'document') return createDocument(actor, captured)
  const { original, facts, address } = captured
  const options = { language: facts.language, outlet: facts.outlet }
  return startWith(actor, {
    kind: 'collection',
    label: original.fileName ?? address ?? 'collection',
    options,
    items: [fileItem(original)],
  })
}

interface Told {
  readonly facts: DocumentInput
  readonly method: CaptureMethod
}
type Sent = Capture & Told
type CapturedDocument = Extract<Capture, { kind: 'document' }> & Told

/** Reads what was sent: a file, a text, a page's HTML, or an address to fetch. */
async function capture(given: DocumentInput | UploadedFile): Promise<Sent> {
  const facts = 'bytes' in given ? (given.facts ?? {}) : documentInput.parse(given)
  if ('bytes' in given) {
    const { bytes, fileName, mediaType } = given
    const address = facts.fetchedFrom ?? null
    const method = address ? 'address' : 'file'
    return {
      ...(await captureFile(allowed({ bytes, fileName, mediaType }), { address })),
      facts,
      method,
    }
  }
  if (facts.text !== undefined) {
    const method = facts.fileName ? 'file' : 'paste'
    return { ...(await captureFile(written(facts, facts.text, 'text/plain'))), facts, method }
  }
  if (facts.html !== undefined) {
    const address = facts.url ?? null
    const file = written(facts, facts.html, 'text/html')
    return { ...(await captureFile(file, { address })), facts, method: 'page' }
  }
  if (facts.url) return { ...(await capturePage(facts.url)), facts, method: 'address' }
  throw new StemmaError('E_INVALID', 'Send a text, the HTML of a page, an address or a file.')
}

function written({ fileName }: DocumentInput, text: string, type: string): ImportInput {
  if (!text.isWellFormed()) {
    throw new StemmaError('E_INVALID', 'The text holds half a character (a lone surrogate).', {
      code: 'E_NOT_TEXT',
    })
  }
  const bytes = new TextEncoder().encode(text)
  return allowed({ bytes, fileName: fileName ?? null, mediaType: `${type}; charset=utf-8` })
}

function allowed(input: ImportInput): ImportInput {
  const most = env().STEMMA_IMPORT_MAX_BYTES
  if (input.bytes.length <= most) return input
  throw new StemmaError('E_TOO_LARGE', `A text may have ${most} bytes.`)
}

// ------------------------------------------------------------------ as work that follows

/** Starts an import of pages and feeds by their addresses. */
export async function startImport(actor: Actor, given: ImportRequest): Promise<{ job: string }> {
  authorize(actor, 'document.import')
  const { addresses, text, label, options = {} } = importInput.parse(given)
  if (text !== undefined) {
    const list = written({ fileName: 'list.txt' }, text, 'text/uri-list')
    return startWith(actor, {
      kind: 'list',
      label: label ?? firstLine(text),
      options,
      items: [fileItem(list)],
    })
  }
  const items = [...new Set(addresses)].map(addressItem)
  const kind = items.length === 1 ? 'address' : 'list'
  return startWith(actor, { kind, label: label ?? items[0]!.label, options, items })
}

const firstLine = (text: string) => text.trim().split('\n')[0]!.slice(0, 300)

/** Starts an import of files, each a document or a collection. */
export async function startFileImport(
  actor: Actor,
  files: readonly UploadedFile[],
  given: ImportOptions = {},
): Promise<{ job: string }> {
  authorize(actor, 'document.import')
  const options = importOptions.parse(given)
  const [first] = files
  if (!first) throw new StemmaError('E_INVALID', 'Send at least one file in the field "file".')
  return startWith(actor, {
    kind: files.length === 1 ? 'file' : 'files',
    label: first.fileName ?? 'file',
    options,
    items: files.map((file) => fileItem(allowed(file))),
  })
}

const addressItem = (address: string): NewItem => ({
  kind: 'address',
  label: address,
  input: { address },
  blob: null,
})

function fileItem({ bytes, fileName, mediaType }: ImportInput): NewItem {
  const blob = blobOf(bytes)
  const kind = findCollection({ bytes, fileName, mediaType }) ? 'collection' : 'file'
  return {
    kind,
    label: fileName ?? 'file',
    input: { sha256: blob.sha256, fileName, mediaType },
    blob,
  }
}

interface NewImport {
  readonly kind: string
  readonly label: string
  readonly options: ImportOptions
  readonly items: readonly NewItem[]
}

async function startWith(
  actor: Actor,
  { kind, label, options, items }: NewImport,
): Promise<{ job: string }> {
  const id = newId()
  const row = { workspace_id: actor.workspaceId, id, kind, label, created_by_id: actor.userId }
  const done = { ...deed('import.start', id), after: { kind, items: items.length } }
  await inWorkspaceBulk(actor, async (tx) => {
    await tx`insert into import ${tx({ ...row, options: tx.json(options as never) })}`
    await keepBlobs(
      tx,
      actor,
      items.flatMap(({ blob }) => blob ?? []),
    )
    await insertItems(tx, actor, id, items)
    await writeAudit(tx, auditRow(actor, done, new Date()), [jobRow(importJob(actor, id))])
  })
  return { job: id }
}

const deed = (action: string, targetId: string) => ({ action, targetType: 'import', targetId })

/** One import is worked by one job at a time, in the name of whoever started it. */
const importJob = ({ workspaceId, userId }: Scope, importId: string): JobSpec => ({
  task: 'import',
  payload: { workspaceId, importId, userId },
  key: `import ${importId}`,
  queue: `import ${importId}`,
})

// ------------------------------------------------------------------ stopping, trying again, working

/** Stops what has not begun; what runs is finished, and what is done stays. */
export async function cancelImport(actor: Actor, id: string): Promise<ImportView> {
  authorize(actor, 'import.change')
  await inWorkspace(actor, async (tx) => {
    await loadImport(tx, actor, id)
    await tx.import.update({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      data: { cancelledAt: new Date(), cancelledById: actor.userId },
    })
    const { count } = await tx.importItem.updateMany({
      where: { ...itemsOf(actor, id), state: 'waiting' },
      data: { state: 'cancelled', finishedAt: new Date() },
    })
    await recordDeed(tx, actor, { ...deed('import.cancel', id), after: { cancelled: count } })
  })
  return getImport(actor, id)
}

/** Tries again what failed, in the name of whoever asks; items can be named, otherwise all that failed. */
export async function retryImport(
  actor: Actor,
  id: string,
  given: RetryRequest = {},
): Promise<ImportView> {
  authorize(actor, 'document.import')
  const { items } = retryInput.parse(given)
  await inWorkspace(actor, async (tx) => {
    await loadImport(tx, actor, id)
    const { count } = await tx.importItem.updateMany({
      where: { ...itemsOf(actor, id), state: 'failed', ...(items ? { id: { in: items } } : {}) },
      data: { state: 'waiting', attempts: 0, finishedAt: null },
    })
    if (count === 0)
      throw new StemmaError('E_STATE', 'Nothing of this import has failed.', {
        code: 'E_NOTHING_FAILED',
      })
    await recordDeed(tx, actor, { ...deed('import.retry', id), after: { again: count } })
    await requestJob(tx, importJob(actor, id))
  })
  return getImport(actor, id)
}

const itemsOf = ({ workspaceId }: Actor, importId: string) => ({
  workspaceId: { equals: workspaceId },
  importId: { equals: importId },
})

/** Works an import for a while, and asks for another while where more is left; the others want their turn too. */
export async function workImport(
  actor: Actor,
  id: string,
  { signal, milliseconds = 20_000 }: { signal: AbortSignal; milliseconds?: number },
): Promise<void> {
  authorize(actor, 'document.import')
  const { options } = await inWorkspace(actor, (tx) => loadImport(tx, actor, id))
  const until = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])
  const isLeft = await workItems(actor, id, {
    signal,
    until,
    options: importOptions.parse(options),
  })
  if (isLeft) await inWorkspace(actor, (tx) => requestJob(tx, importJob(actor, id)))
}

/** Ends an import whose owner may no longer bring anything in. */
export async function abandonImport(actor: Actor, id: string): Promise<void> {
  authorize(actor, 'import.change')
  await inWorkspace(actor, async (tx) => {
    await loadImport(tx, actor, id)
    await tx.importItem.updateMany({
      where: { ...itemsOf(actor, id), state: { in: ['waiting', 'running'] } },
      data: {
        ...{ state: 'failed', claim: null, code: 'E_FORBIDDEN', finishedAt: new Date() },
        reason: 'Whoever started this import may no longer bring anything in.',
      },
    })
  })
}
