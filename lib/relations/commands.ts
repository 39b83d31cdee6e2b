import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { sketch, type Sketch } from '@/lib/core/duplicates'
import { recordDeed } from '@/lib/db/audit'
import { newId } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { isId, loadDocument } from '@/lib/documents/queries'
import { StemmaError } from '@/lib/errors'
import { findAlike, getRelation, loadRelation, readBody, type Alike, type Body } from './queries'
import {
  relationDecision,
  relationInput,
  type RelationDecision,
  type RelationEvidence,
  type RelationInput,
  type RelationKind,
  type RelationState,
  type RelationView,
} from './schema'

// ------------------------------------------------------------------ by the machine

/** Sketches a version's text and proposes relations to documents that are like it; what is related already stays. */
export async function proposeRelations(actor: Actor, versionId: string): Promise<void> {
  authorize(actor, 'relation.propose')
  const read = await inWorkspace(actor, (tx) => readForSketch(tx, actor, versionId))
  if (!read) return
  const { body, version, document } = read
  const made = sketch(body.text, body.language)
  // Stored and seen before it is looked for others: of two that come at once, the later finds the earlier.
  await inWorkspace(actor, (tx) => storeSketch(tx, actor, version, made))
  await inWorkspace(actor, async (tx) => {
    const alike = await findAlike(tx, actor, body, made, version.sha256, document.id)
    for (const each of alike) await propose(tx, actor, document, each)
  })
}

interface Sketched {
  readonly body: Body
  readonly version: { readonly id: string; readonly documentId: string; readonly sha256: string }
  readonly document: { readonly id: string; readonly publishedAt: string | null }
}

async function readForSketch(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<Sketched | null> {
  const version = isId(versionId)
    ? await tx.version.findUnique({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id: versionId } },
        include: { document: true },
      })
    : null
  if (!version || version.document.removedAt) return null
  const body = await readBody(tx, actor, version.id, version.document.language)
  return body && { body, version, document: version.document }
}

async function storeSketch(
  tx: Transaction,
  { workspaceId }: Actor,
  { id: versionId, documentId, sha256 }: Sketched['version'],
  { version: algorithm, bands, keys, ...content }: Sketch,
): Promise<void> {
  const where = { workspaceId: { equals: workspaceId }, versionId: { equals: versionId } }
  await tx.sketchBand.deleteMany({ where })
  await tx.sketchKey.deleteMany({ where })
  await tx.sketch.deleteMany({ where })
  const row = { workspaceId, versionId, documentId, sha256, algorithm }
  // Two that look at once write the same; neither waits for the other's rows to go.
  const skipDuplicates = true
  await tx.sketch.createMany({ data: [{ ...row, content: content as never }], skipDuplicates })
  const distinct = (all: readonly string[]) => [...new Set(all)]
  await tx.sketchBand.createMany({
    data: distinct(bands).map((band) => ({ workspaceId, band, versionId })),
    skipDuplicates,
  })
  await tx.sketchKey.createMany({
    data: distinct(keys).map((key) => ({ workspaceId, key: key.slice(0, 200), versionId })),
    skipDuplicates,
  })
}

async function propose(
  tx: Transaction,
  actor: Actor,
  document: Sketched['document'],
  { document: other, finding }: Alike,
): Promise<void> {
  const { relation: kind, score, jaccard, containment, keyShare, keyOrder, keys, phrases } = finding
  const longest = phrases[0]?.count ?? 0
  const evidence = {
    ...{ jaccard, containment, keyShare, keyOrder },
    ...{ sharedKeys: keys.length, longestRow: longest },
  }
  const pair = inOrder(document.id, other.id)
  const derived = kind === 'same-text' ? null : derivedOf(document, other, pair.laterId)
  const id = newId()
  const { count } = await tx.documentRelation.createMany({
    data: { workspaceId: actor.workspaceId, id, ...pair },
    skipDuplicates: true,
  })
  if (count === 0) return
  await append(tx, actor, id, { revision: 1, kind, state: 'proposed', derived, score, evidence })
}

/** Ids lie in the order in which documents came in. */
const inOrder = (a: string, b: string) =>
  a < b ? { earlierId: a, laterId: b } : { earlierId: b, laterId: a }

interface Dated {
  readonly id: string
  readonly publishedAt: string | null
}

/** What was published later is made from the other; without both days nobody can tell. */
function derivedOf(a: Dated, b: Dated, laterId: string): 'earlier' | 'later' | null {
  if (!a.publishedAt || !b.publishedAt) return null
  const [x, y] = [a.publishedAt.slice(0, 10), b.publishedAt.slice(0, 10)]
  if (x === y) return null
  return (x > y ? a.id : b.id) === laterId ? 'later' : 'earlier'
}

interface NewRevision {
  readonly revision: number
  readonly kind: RelationKind
  readonly state: RelationState
  readonly derived: string | null
  readonly score: number | null
  readonly evidence: RelationEvidence
  readonly reason?: string | null
  readonly authorId?: string
}

const append = (tx: Transaction, { workspaceId }: Actor, relationId: string, row: NewRevision) =>
  tx.relationRevision.create({
    data: { ...{ workspaceId, relationId }, ...row, evidence: row.evidence as never },
  })

// ------------------------------------------------------------------ by a person

/** Confirms or dismisses a relation, over the revision one saw; null leaves that unsaid. */
export async function decideRelation(
  actor: Actor,
  documentId: string,
  id: string,
  seen: number | null,
  given: RelationDecision,
): Promise<RelationView> {
  authorize(actor, 'relation.decide')
  const { state, kind, derived, reason } = relationDecision.parse(given)
  await inWorkspace(actor, async (tx) => {
    const row = await loadRelation(tx, actor, documentId, id)
    const last = row.revisions[0]!
    if (seen !== null && seen !== last.revision) throw stale()
    const isLater = row.laterId === documentId
    const decision = {
      ...{ revision: last.revision + 1, state, kind: kind ?? (last.kind as RelationKind) },
      derived: derived === undefined ? last.derived : sideOf(derived, isLater),
      ...{ score: last.score, evidence: last.evidence as RelationEvidence },
      ...{ reason: reason ?? null, authorId: actor.userId },
    }
    await append(tx, actor, id, decision)
    const deed = { action: `relation.${state}`, targetType: 'relation', targetId: id }
    await recordDeed(tx, actor, {
      ...deed,
      before: last.state,
      after: decision,
      reason: reason ?? null,
    })
  }).catch((error: unknown) => {
    throw isTaken(error) ? stale() : error
  })
  return getRelation(actor, documentId, id)
}

const stale = () => new StemmaError('E_STALE', 'This relation was decided meanwhile.')

const sideOf = (derived: 'this' | 'other' | null, isLater: boolean) =>
  derived === null ? null : (derived === 'this') === isLater ? 'later' : 'earlier'

/** Says that two documents are one text, a rewrite or a translation, where the machine saw nothing. */
export async function addRelation(
  actor: Actor,
  documentId: string,
  given: RelationInput,
): Promise<RelationView> {
  authorize(actor, 'relation.decide')
  const { document: otherId, kind, derived = null, reason } = relationInput.parse(given)
  if (otherId === documentId) {
    const code = { code: 'E_SAME_DOCUMENT' }
    throw new StemmaError('E_INVALID', 'A document has no relation to itself.', code)
  }
  const id = newId()
  await inWorkspace(actor, async (tx) => {
    const { document } = await loadDocument(tx, actor, documentId)
    const { document: other } = await loadDocument(tx, actor, otherId)
    const pair = inOrder(document.id, other.id)
    await tx.documentRelation.create({ data: { workspaceId: actor.workspaceId, id, ...pair } })
    const said = {
      ...{ revision: 1, kind, state: 'confirmed' as const, score: null, evidence: {} },
      derived: sideOf(derived, pair.laterId === document.id),
      ...{ reason: reason ?? null, authorId: actor.userId },
    }
    await append(tx, actor, id, said)
    const deed = { action: 'relation.confirmed', targetType: 'relation', targetId: id }
    await recordDeed(tx, actor, { ...deed, after: said, reason: reason ?? null })
  }).catch((error: unknown) => {
    if (!isTaken(error)) throw error
    const code = { code: 'E_RELATED_ALREADY' }
    throw new StemmaError('E_STATE', 'These documents are related already; decide on that.', code)
  })
  return getRelation(actor, documentId, id)
}
