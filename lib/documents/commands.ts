import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { Found, ImportedDocument } from '@/lib/core/intake/importer'
import { outletByDomain } from '@/lib/core/registry/lookup'
import { codePointLength, indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { auditRow, recordDeed } from '@/lib/db/audit'
import { bulkImport } from '@/lib/db/bulk-import'
import { newId, sha256 } from '@/lib/db/ids'
import { inWorkspace, type Scope, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { deleteBlobs, findBlob } from '@/lib/files/blobs'
import { missing, StemmaError } from '@/lib/errors'
import { jobRow, type JobSpec } from '@/lib/jobs/queue'
import { redactReports } from '@/lib/reports/commands'
import { sourceForOutlet } from '@/lib/sources/commands'
import { getDocument, latestFacts, loadDocument, loadVersion } from './queries'
import {
  factFields,
  factsInput,
  removalInput,
  stateInput,
  type CaptureMethod,
  type DocumentInput,
  type DocumentState,
  type DocumentView,
  type FactsInput,
} from './schema'

// ------------------------------------------------------------------ coming in

/** A text that was read, with the bytes it was read from and what the sender says of it. */
export interface Captured {
  readonly read: ImportedDocument
  readonly original: {
    readonly bytes: Uint8Array
    readonly fileName: string | null
    readonly mediaType: string | null
  }
  readonly facts: DocumentInput
  readonly method: CaptureMethod
  /** Where it was fetched from, after all redirects. */
  readonly address: string | null
}

export interface CreateOptions {
  /** The item of an import that this brings in, and the try that may finish it. */
  readonly item?: { readonly id: string; readonly claim: string }
  /** Outlets that were resolved before in the same work, by name. */
  readonly outlets?: Map<string, Promise<string>>
}

/** Stores a text as a new document with its first version; what its sender says of it wins over what it says itself. */
export async function createDocument(
  actor: Actor,
  captured: Captured,
  { item, outlets = new Map() }: CreateOptions = {},
): Promise<{ id: string; versionId: string }> {
  authorize(actor, 'document.import')
  const { read, facts } = captured
  const id = newId()
  const version = versionRow(captured, 1)
  const outlet_id = await outletOf(actor, captured, outlets)
  const after = { versionId: version.id, sha256: version.sha256 }
  await bulkImport(actor, {
    documentId: id,
    document: { ...documentColumns(facts, read), outlet_id, text_rights: 'quote' },
    facts: said(facts),
    ...versionWrite(captured, version, 'import'),
    audit: auditRow(actor, { ...deed('document.import', id), after }, new Date()),
    jobs: [jobRow(sketchJob(actor, version.id))],
    item: item ?? null,
  })
  return { id, versionId: version.id }
}

/** The row of a version that holds a captured text. */
export const versionRow = ({ read, original, method, address }: Captured, number: number) => ({
  ...{ id: newId(), number, sha256: sha256(read.text), length: codePointLength(read.text) },
  ...{ capture_method: method, encoding: 'utf-8', address },
  ...{ original_sha256: sha256(original.bytes), original_name: original.fileName },
  original_type: original.mediaType ?? 'text/plain',
})

/** What is written of a version beside its row. */
export const versionWrite = <T>({ read, original, facts }: Captured, version: T, edit: string) => ({
  version,
  ...{ text: read.text, metadata: read.metadata, original: original.bytes, edit },
  paragraphs: (facts.paragraphs
    ? checkedParagraphs(read.text, facts.paragraphs)
    : read.paragraphs
  ).map((range) => ({ ...range, id: newId() })),
})

/** The job that looks for texts like the one of a version. */
export const sketchJob = ({ workspaceId }: Scope, versionId: string): JobSpec => ({
  ...{ task: 'sketch', payload: { workspaceId, versionId }, key: `sketch ${versionId}` },
  // Behind everything a person waits for.
  priority: 10,
})

/** A preview that a reviewer corrected: in order, within the text, and nothing but white space left over. */
function checkedParagraphs(
  text: string,
  given: NonNullable<DocumentInput['paragraphs']>,
): ParagraphRange[] {
  const index = indexCodePoints(text)
  let end = 0
  const isSpace = (from: number, to: number) => index.slice(from, to).trim() === ''
  const message = 'Paragraphs must cover the text in order, with only white space between; see'
  const wrong = (at: number) =>
    new StemmaError('E_INVALID', `${message} ${at}.`, { code: 'E_PARAGRAPHS', at })
  for (const range of given) {
    if (range.start < end || range.end <= range.start || range.end > index.length)
      throw wrong(range.start)
    if (!isSpace(end, range.start) || isSpace(range.start, range.end)) throw wrong(range.start)
    end = range.end
  }
  if (!isSpace(end, index.length)) throw wrong(end)
  return given.map(({ sub, ...range }) => ({ ...range, sub: sub ?? null }))
}

function documentColumns(facts: DocumentInput, { text, metadata }: ImportedDocument) {
  const { byline, language, published, url, modified } = metadata
  return {
    title: facts.title || metadata.title?.value || beginningOf(text),
    byline: told(facts.byline, byline),
    language: told(facts.language, language),
    url: told(facts.url, url),
    published_at: told(facts.publishedAt, published),
    modified_at: told(facts.modifiedAt, modified),
  }
}

/** What the sender says, by field: nothing said is nothing; null says that what was read is wrong. */
function said(facts: DocumentInput): Record<string, string | null> {
  const named = factFields.flatMap((field) => {
    const value = field === 'title' ? facts.title || undefined : facts[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(named)
}

// Null says that what the text was read to say is wrong; undefined says nothing.
const told = (given: string | null | undefined, found: Found<string> | null): string | null =>
  given === undefined ? (found?.value ?? null) : given

/** The first words of a text that has no headline. */
const beginningOf = (text: string): string => {
  const all = text.trim().split(/\s+/)
  const words = all.slice(0, 10).join(' ').slice(0, 80)
  return all.length > 10 || words.length === 80 ? `${words} …` : words
}

async function outletOf(
  actor: Actor,
  { facts, read: { metadata }, address }: Captured,
  outlets: Map<string, Promise<string>>,
): Promise<string | null> {
  if (facts.outlet === null) return null
  const url = told(facts.url, metadata.url) ?? address
  const byAddress = url && URL.canParse(url) ? outletByDomain(new URL(url).hostname)?.name : null
  const name = told(facts.outlet, metadata.outlet) ?? byAddress
  if (!name) return null
  const asked = () => inWorkspace(actor, (tx) => sourceForOutlet(tx, actor, name))
  const known = outlets.get(name) ?? asked()
  outlets.set(name, known)
  return known
}

// ------------------------------------------------------------------ facts and states

/** Corrects what is known of the article; the text is not touched, and what was read is kept beside the correction. */
export async function changeFacts(
  actor: Actor,
  id: string,
  input: FactsInput,
): Promise<DocumentView> {
  authorize(actor, 'document.change')
  const { outlet, title, licence, ...facts } = factsInput.parse(input)
  const before = await getDocument(actor, id)
  await inWorkspace(actor, async (tx) => {
    await loadDocument(tx, actor, id)
    const outletId =
      outlet === undefined
        ? {}
        : { outletId: outlet ? await sourceForOutlet(tx, actor, outlet) : null }
    await tx.document.update({
      where: key(actor, id),
      data: { ...facts, ...(title ? { title } : {}), ...outletId, changedAt: new Date() },
    })
    await recordFacts(tx, actor, id, { ...facts, title: title || undefined, outlet, licence })
    await recordDeed(tx, actor, { ...deed('document.change', id), before, after: input })
  }).catch((error: unknown) => {
    throw isTaken(error)
      ? new StemmaError('E_STALE', 'These facts were corrected meanwhile.')
      : error
  })
  return getDocument(actor, id)
}

/** Writes each corrected value as a revision of its own; saying again what was said last writes nothing. */
async function recordFacts(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  facts: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  const latest = await latestFacts(tx, actor, documentId)
  const { workspaceId, userId: authorId } = actor
  const revisions = factFields.flatMap((field) => {
    const [value, before] = [facts[field], latest.get(field)]
    if (value === undefined || (before && before.value === value)) return []
    const revision = (before?.revision ?? 0) + 1
    return [{ workspaceId, documentId, field, revision, value, origin: 'corrected', authorId }]
  })
  await tx.factRevision.createMany({ data: revisions })
}

const key = (actor: Actor, id: string) => ({
  workspaceId_id: { workspaceId: actor.workspaceId, id },
})
const deed = (action: string, targetId: string) => ({ action, targetType: 'document', targetId })

/** Hands the document in, reopens it, or puts it into the archive. */
export async function setState(
  actor: Actor,
  id: string,
  input: { state: DocumentState },
): Promise<DocumentView> {
  const { state } = stateInput.parse(input)
  authorize(actor, state === 'archived' ? 'document.archive' : 'document.hand-in')
  await inWorkspace(actor, async (tx) => {
    const { document } = await loadDocument(tx, actor, id)
    if (document.removedAt)
      throw new StemmaError('E_STATE', 'The text of this document was removed.')
    if (document.state === 'archived') authorize(actor, 'document.archive')
    await tx.document.update({ where: key(actor, id), data: { state, changedAt: new Date() } })
    await recordDeed(tx, actor, {
      ...deed(`document.${state}`, id),
      before: document.state,
      after: state,
    })
  })
  return getDocument(actor, id)
}

/** Removes the text on a legal demand: from the version, its original and frozen reports. The record of it stays. */
export async function removeText(
  actor: Actor,
  id: string,
  input: { reason: string },
): Promise<DocumentView> {
  authorize(actor, 'document.remove')
  const { reason } = removalInput.parse(input)
  await inWorkspace(actor, async (tx) => {
    const { document } = await loadDocument(tx, actor, id)
    if (document.removedAt)
      throw new StemmaError('E_STATE', 'The text of this document was removed already.')
    const at = new Date()
    const own = { workspaceId: { equals: actor.workspaceId } }
    const versions = await tx.version.findMany({ where: { ...own, documentId: { equals: id } } })
    await tx.versionText.deleteMany({
      where: { ...own, versionId: { in: versions.map((version) => version.id) } },
    })
    const originals = versions.flatMap((version) => version.originalSha256 ?? [])
    await deleteOriginals(tx, actor, id, [...originals, ...(await forgetItems(tx, actor, id))])
    await forgetSketches(tx, actor, id)
    const metadata = Object.fromEntries(
      Object.keys(document.metadata as object).map((name) => [name, null]),
    )
    const removal = { removedAt: at, removedById: actor.userId, removalReason: reason }
    await tx.document.update({
      where: key(actor, id),
      data: { ...removal, metadata, changedAt: at },
    })
    await redactReports(tx, actor, id, { at: at.toISOString(), by: actor.name, reason })
    const gone = versions.map((version) => version.sha256)
    await recordDeed(tx, actor, { ...deed('document.remove', id), before: gone, reason })
  })
  return getDocument(actor, id)
}

/** Empties what an import still holds of a document, and answers the files it came in. */
async function forgetItems(tx: Transaction, actor: Actor, documentId: string): Promise<string[]> {
  const own = { workspaceId: { equals: actor.workspaceId } }
  const items = await tx.importItem.findMany({
    where: { ...own, documentId: { equals: documentId } },
  })
  const containers = await tx.importItem.findMany({
    where: { ...own, importId: { in: items.map(({ importId }) => importId) }, kind: 'collection' },
  })
  await tx.importItem.updateMany({
    where: { ...own, id: { in: items.map(({ id }) => id) } },
    data: { input: {}, label: '…' },
  })
  const digests = [...items, ...containers].map(
    ({ input }) => (input as { sha256?: string }).sha256,
  )
  return digests.filter((digest) => digest !== undefined)
}

/** Forgets what the texts of a document look like, so that nothing is found alike to them any more. */
async function forgetSketches(tx: Transaction, actor: Actor, documentId: string): Promise<void> {
  const own = { workspaceId: { equals: actor.workspaceId } }
  const sketches = await tx.sketch.findMany({
    where: { ...own, documentId: { equals: documentId } },
    select: { versionId: true },
  })
  const where = { ...own, versionId: { in: sketches.map(({ versionId }) => versionId) } }
  await tx.sketchBand.deleteMany({ where })
  await tx.sketchKey.deleteMany({ where })
  await tx.sketch.deleteMany({ where })
}

/** Deletes stored originals that no other document shares. */
async function deleteOriginals(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  digests: readonly string[],
) {
  const shared = await tx.version.findMany({
    where: {
      workspaceId: { equals: actor.workspaceId },
      originalSha256: { in: [...digests] },
      documentId: { not: documentId },
      document: { removedAt: null },
    },
  })
  const kept = new Set(shared.map((version) => version.originalSha256))
  await deleteBlobs(
    tx,
    actor,
    digests.filter((digest) => !kept.has(digest)),
  )
}

// ------------------------------------------------------------------ the original

/** The untouched original of a version (by number; the newest one's without), for download. */
export async function getOriginal(
  actor: Actor,
  id: string,
  number?: number,
): Promise<{ bytes: Uint8Array; name: string; type: string; sha256: string }> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const newest = (await loadDocument(tx, actor, id)).version
    const version = number === undefined ? newest : await loadVersion(tx, actor, id, number)
    const { originalSha256: sha256, originalName: name, originalType: type } = version
    const bytes = sha256 && (await findBlob(tx, actor, sha256))
    if (!bytes) throw missing('original')
    return { bytes, sha256, name: name ?? `${version.id}.txt`, type: type ?? 'text/plain' }
  })
}
