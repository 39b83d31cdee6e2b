import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type {
  DocumentMetadata,
  Found,
  ImportedDocument,
  ImportInput,
} from '@/lib/core/intake/importer'
import { outletByDomain } from '@/lib/core/registry/lookup'
import { indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { auditRow, recordDeed } from '@/lib/db/audit'
import { bulkImport } from '@/lib/db/bulk-import'
import { newId, sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { env } from '@/lib/env'
import { missing, StemmaError } from '@/lib/errors'
import { convert } from '@/lib/files/convert'
import { redactReports } from '@/lib/reports/commands'
import { sourceForOutlet } from '@/lib/sources/commands'
import { getDocument, loadDocument } from './queries'
import {
  documentInput,
  factsInput,
  removalInput,
  stateInput,
  type DocumentInput,
  type DocumentState,
  type DocumentView,
  type FactsInput,
  type ImportPreview,
} from './schema'

// ------------------------------------------------------------------ import

/** A file as it was uploaded; its bytes are kept untouched as the original. */
export interface UploadedFile {
  readonly bytes: Uint8Array
  readonly fileName: string | null
  readonly mediaType: string | null
  /** What the sender says of it, as beside a pasted text; it wins over what the file says itself. */
  readonly facts?: DocumentInput
}

/** What an import would make of the input; stores nothing. */
export async function previewImport(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<ImportPreview> {
  authorize(actor, 'document.import')
  const { read } = await readInput(given)
  const same = await inWorkspace(actor, (tx) =>
    tx.document.findMany({
      where: {
        workspaceId: { equals: actor.workspaceId },
        removedAt: null,
        versions: { some: { sha256: { equals: sha256(read.text) } } },
      },
      select: { id: true, title: true },
      take: 5,
    }),
  )
  return {
    text: read.text,
    encoding: 'utf-8',
    paragraphs: read.paragraphs,
    metadata: read.metadata,
    same,
  }
}

/** Brings a text in as a new document with its first version; what the caller says of it wins over what it says itself. */
export async function importDocument(
  actor: Actor,
  given: DocumentInput | UploadedFile,
): Promise<{ id: string; versionId: string }> {
  authorize(actor, 'document.import')
  const { read, original, facts } = await readInput(given)
  const paragraphs = facts.paragraphs
    ? checkedParagraphs(read.text, facts.paragraphs)
    : read.paragraphs
  const id = newId()
  const versionId = newId()
  const outletId = await outletOf(actor, facts, read.metadata)
  const digest = sha256(read.text)
  await bulkImport(actor, {
    document: { id, ...documentColumns(facts, read), outlet_id: outletId, text_rights: 'quote' },
    metadata: read.metadata,
    version: {
      ...{ id: versionId, number: 1, sha256: digest, length: indexCodePoints(read.text).length },
      ...{ capture_method: original.fileName ? 'file' : 'paste', encoding: 'utf-8' },
      ...{ original_sha256: sha256(original.bytes), original_name: original.fileName },
      original_type: original.mediaType ?? 'text/plain',
    },
    text: read.text,
    original: original.bytes,
    paragraphs,
    audit: auditRow(
      actor,
      {
        action: 'document.import',
        targetType: 'document',
        targetId: id,
        after: { versionId, sha256: digest },
      },
      new Date(),
    ),
  })
  return { id, versionId }
}

interface ReadInput {
  readonly read: ImportedDocument
  readonly original: UploadedFile
  readonly facts: DocumentInput
}

async function readInput(given: DocumentInput | UploadedFile): Promise<ReadInput> {
  const isFile = 'bytes' in given
  const facts = isFile ? (given.facts ?? {}) : documentInput.parse(given)
  const original = isFile ? given : pastedText(facts)
  if (original.bytes.length > env().STEMMA_IMPORT_MAX_BYTES) {
    throw new StemmaError('E_TOO_LARGE', `A text may have ${env().STEMMA_IMPORT_MAX_BYTES} bytes.`)
  }
  return { read: await convert(original satisfies ImportInput), original, facts }
}

function pastedText({ text, html, fileName }: DocumentInput): UploadedFile {
  if (text === undefined) {
    const asked = html === undefined ? 'an address alone' : 'HTML'
    throw new StemmaError('E_INVALID', `Importing ${asked} is not possible yet; send the text.`, {
      code: 'E_UNKNOWN_FORMAT',
    })
  }
  if (!text.isWellFormed()) {
    throw new StemmaError('E_INVALID', 'The text holds half a character (a lone surrogate).', {
      code: 'E_NOT_TEXT',
    })
  }
  return {
    bytes: new TextEncoder().encode(text),
    fileName: fileName ?? null,
    mediaType: 'text/plain; charset=utf-8',
  }
}

/** A preview that a reviewer corrected: in order, within the text, and nothing but white space left over. */
function checkedParagraphs(
  text: string,
  given: NonNullable<DocumentInput['paragraphs']>,
): ParagraphRange[] {
  const index = indexCodePoints(text)
  let end = 0
  const isSpace = (from: number, to: number) => index.slice(from, to).trim() === ''
  const wrong = (at: number) =>
    new StemmaError(
      'E_INVALID',
      `Paragraphs must cover the text in order, with only white space between; see ${at}.`,
      {
        code: 'E_PARAGRAPHS',
        at,
      },
    )
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
    modified_at: modified?.value ?? null,
  }
}

// Null says that what the text was read to say is wrong; undefined says nothing.
const told = (said: string | null | undefined, found: Found<string> | null): string | null =>
  said === undefined ? (found?.value ?? null) : said

/** The first words of a text that has no headline. */
const beginningOf = (text: string): string => {
  const all = text.trim().split(/\s+/)
  const words = all.slice(0, 10).join(' ').slice(0, 80)
  return all.length > 10 || words.length === 80 ? `${words} …` : words
}

async function outletOf(
  actor: Actor,
  facts: DocumentInput,
  metadata: DocumentMetadata,
): Promise<string | null> {
  if (facts.outlet === null) return null
  const url = told(facts.url, metadata.url)
  const named =
    told(facts.outlet, metadata.outlet) ??
    (url ? outletByDomain(new URL(url).hostname)?.name : null)
  return named ? inWorkspace(actor, (tx) => sourceForOutlet(tx, actor, named)) : null
}

// ------------------------------------------------------------------ facts and states

/** Corrects what is known of the article; the text is not touched. */
export async function changeFacts(
  actor: Actor,
  id: string,
  input: FactsInput,
): Promise<DocumentView> {
  authorize(actor, 'document.change')
  const { outlet, title, ...facts } = factsInput.parse(input)
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
    await recordDeed(tx, actor, { ...deed('document.change', id), before, after: input })
  })
  return getDocument(actor, id)
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
    await deleteOriginals(
      tx,
      actor,
      id,
      versions.flatMap((version) => version.originalSha256 ?? []),
    )
    await tx.document.update({
      where: key(actor, id),
      data: { removedAt: at, removedById: actor.userId, removalReason: reason, changedAt: at },
    })
    await redactReports(tx, actor, id, { at: at.toISOString(), by: actor.name, reason })
    const gone = versions.map((version) => version.sha256)
    await recordDeed(tx, actor, { ...deed('document.remove', id), before: gone, reason })
  })
  return getDocument(actor, id)
}

/** Deletes stored originals that no other document shares. */
async function deleteOriginals(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  digests: readonly string[],
) {
  const own = { workspaceId: { equals: actor.workspaceId } }
  const shared = await tx.version.findMany({
    where: {
      ...own,
      originalSha256: { in: [...digests] },
      documentId: { not: documentId },
      document: { removedAt: null },
    },
  })
  const kept = new Set(shared.map((version) => version.originalSha256))
  await tx.blob.deleteMany({
    where: { ...own, sha256: { in: digests.filter((digest) => !kept.has(digest)) } },
  })
}

// ------------------------------------------------------------------ the original

/** The untouched original of the newest version, for download. */
export async function getOriginal(
  actor: Actor,
  id: string,
): Promise<{ bytes: Uint8Array; name: string; type: string }> {
  authorize(actor, 'document.read')
  return inWorkspace(actor, async (tx) => {
    const { version } = await loadDocument(tx, actor, id)
    const blob = version.originalSha256
      ? await tx.blob.findUnique({
          where: {
            workspaceId_sha256: { workspaceId: actor.workspaceId, sha256: version.originalSha256 },
          },
        })
      : null
    if (!blob) throw missing('original')
    return {
      bytes: blob.bytes,
      name: version.originalName ?? `${version.id}.txt`,
      type: version.originalType ?? 'text/plain',
    }
  })
}
