import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import { sliceCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { auditRow } from '@/lib/db/audit'
import { writeAudit, writeVersion } from '@/lib/db/bulk-import'
import { inWorkspace, inWorkspaceBulk } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { sketchJob, versionRow, versionWrite, type Captured } from '@/lib/documents/commands'
import { latestFacts, latestLayout, loadDocument } from '@/lib/documents/queries'
import { StemmaError } from '@/lib/errors'
import { captureDocument } from '@/lib/imports/commands'
import type { UploadedFile } from '@/lib/imports/schema'
import { jobRow, type JobSpec } from '@/lib/jobs/queue'
import { carryAnnotations } from '@/lib/orphans/commands'
import { readVersion, type ReadVersion } from './queries'
import { versionInput, type AddedVersion, type VersionInput } from './schema'

/**
 * Adds a corrected or updated text as the next version. Every annotation of the one before is carried to the same
 * words, or listed as waiting for a place; the older version stays as it is.
 */
export async function addVersion(
  actor: Actor,
  documentId: string,
  given: VersionInput | (UploadedFile & { readonly facts?: VersionInput }),
): Promise<AddedVersion> {
  authorize(actor, 'version.add')
  const { note, ...facts } = 'bytes' in given ? (given.facts ?? {}) : versionInput.parse(given)
  const sent = 'bytes' in given ? { ...given, facts } : facts
  const before = await inWorkspace(actor, async (tx) => {
    const { version, closed } = await loadDocument(tx, actor, documentId)
    authorize(actor, 'version.add', { closed })
    const isMended = (await latestLayout(tx, actor, version.id)) > 1
    const spoken = await latestFacts(tx, actor, documentId)
    return { ...(await readVersion(tx, actor, version)), sha256: version.sha256, isMended, spoken }
  })
  const captured = withTypes(await captureDocument(actor, sent), before)
  const row = versionRow(captured, before.number + 1)
  if (row.sha256 === before.sha256) {
    throw new StemmaError('E_STATE', 'This text is the newest version, character for character.', {
      code: 'E_SAME_VERSION',
    })
  }
  const version = { ...row, supersedes_id: before.id, note: note ?? null }
  await storeVersion(actor, captured, version, documentId, new Set(before.spoken.keys()))
  return { id: row.id, number: row.number, ...(await carryAnnotations(actor, row.id)) }
}

async function storeVersion(
  actor: Actor,
  captured: Captured,
  version: ReturnType<typeof versionRow> & { supersedes_id: string; note: string | null },
  documentId: string,
  spoken: ReadonlySet<string>,
): Promise<void> {
  const write = { ...versionWrite(captured, version, 'version'), documentId }
  const after = { versionId: version.id, sha256: version.sha256, number: version.number }
  const deed = { action: 'version.add', targetType: 'document', targetId: documentId, after }
  // The job carries what is left where this process ends before it did.
  const jobs = [jobRow(sketchJob(actor, version.id)), jobRow(carryJob(actor, version.id))]
  const facts = readAnew(captured.read.metadata, spoken)
  await inWorkspaceBulk(actor, async (tx) => {
    await writeVersion(tx, actor, write)
    await tx`update document set changed_at = now(), metadata = ${tx.json(captured.read.metadata as never)}
      where workspace_id = ${actor.workspaceId}::uuid and id = ${documentId}::uuid`
    if (Object.keys(facts).length) {
      await tx`update document set ${tx(facts)}
        where workspace_id = ${actor.workspaceId}::uuid and id = ${documentId}::uuid`
    }
    await writeAudit(tx, auditRow(actor, deed, new Date()), jobs)
  }).catch((error: unknown) => {
    throw isTaken(error)
      ? new StemmaError('E_STALE', 'Another version was added meanwhile.')
      : error
  })
}

const carryJob = ({ workspaceId }: Actor, versionId: string): JobSpec => ({
  ...{ task: 'carry', payload: { workspaceId, versionId }, key: `carry ${versionId}` },
})

/** What the newer text says of itself, where nobody has said otherwise. */
function readAnew(metadata: DocumentMetadata, spoken: ReadonlySet<string>): Record<string, string> {
  const { title, byline, language, published, modified } = metadata
  const read = [
    ['title', 'title', title],
    ['byline', 'byline', byline],
    ['language', 'language', language],
    ['publishedAt', 'published_at', published],
    ['modifiedAt', 'modified_at', modified],
  ] as const
  return Object.fromEntries(
    read.flatMap(([field, column, found]) =>
      found && !spoken.has(field) ? [[column, found.value] as const] : [],
    ),
  )
}

/** Paragraphs that stand word for word in a version whose types a reviewer mended keep the types they had there. */
function withTypes(
  captured: Captured,
  before: ReadVersion & { readonly isMended: boolean },
): Captured {
  if (!before.isMended || captured.facts.paragraphs) return captured
  const wordsIn = (text: string, { start, end }: ParagraphRange) =>
    sliceCodePoints(text, start, end)
  const known = new Map(before.paragraphs.map((range) => [wordsIn(before.text, range), range]))
  const { read } = captured
  const paragraphs = read.paragraphs.map((range) => {
    const { type, sub } = known.get(wordsIn(read.text, range)) ?? range
    return { ...range, type, sub }
  })
  return { ...captured, read: { ...read, paragraphs } }
}
