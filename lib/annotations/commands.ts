import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { planChain } from '@/lib/chains/queries'
import { canonicalJson } from '@/lib/core/canonical-json'
import type { Chain } from '@/lib/core/chain/chain'
import { biasScheme } from '@/lib/core/label/bias'
import { checkFlags, checkLabels, type VocabularyProblem } from '@/lib/core/label/check'
import { printChain } from '@/lib/core/chain/print'
import { checkCredibility } from '@/lib/core/rating/rules'
import { traceOrigin, type Origin } from '@/lib/core/suggestion/origin'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { Span } from '@/lib/core/text/span'
import { auditRow, recordDeed } from '@/lib/db/audit'
import { toHopRow } from '@/lib/db/hops'
import { newId, sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken, saveAnnotationRow, type AnnotationWrite } from '@/lib/db/save-annotation'
import {
  currentParagraphs,
  furtherSegments,
  isId,
  latestLayout,
  latestSpine,
} from '@/lib/documents/queries'
import { missing, StemmaError } from '@/lib/errors'
import { findRevision, latestRevision, loadSegment, newer, refuseOlder, toView } from './queries'
import {
  annotationInput,
  annotationToContract,
  hopFromInput,
  segmentInput,
  type AnnotationInput,
  type AnnotationView,
} from './schema'

/** What the caller knows of the annotation it writes over, and the key under which it may ask again. */
export interface SaveConditions {
  /** The revision of `If-Match`; null when the caller sent none, 'other' for a tag that is not ours. */
  readonly seen: number | 'other' | null
  /** Whether the caller sent `If-None-Match: *`. */
  readonly first: boolean
  readonly key: string | null
}

export interface Saved {
  readonly view: AnnotationView
  readonly created: boolean
}

/**
 * Saves what the actor says of a segment, as a new revision. A save over another revision than the one the caller
 * saw is refused with the current one; the same key and body answer the same.
 */
export async function saveAnnotation(
  actor: Actor,
  segmentId: string,
  input: AnnotationInput,
  conditions: SaveConditions,
): Promise<Saved> {
  const body = annotationInput.parse(input)
  const requestDigest = sha256(canonicalJson({ segmentId, body }))
  const plan = await inWorkspace(actor, async (tx) => {
    const replayed = await findReplay(tx, actor, conditions.key, requestDigest)
    if (replayed) return { replayed }
    const loaded = await loadForSave(tx, actor, segmentId)
    const refusal = refusedBy(loaded.latest, conditions)
    if (refusal) {
      // The first of two equal requests may have been stored since this one looked.
      const meanwhile = await findReplay(tx, actor, conditions.key, requestDigest)
      if (meanwhile) return { replayed: meanwhile }
      throw refusal
    }
    return {
      write: await planWrite(tx, actor, loaded, body, { key: conditions.key, requestDigest }),
    }
  })
  if (plan.replayed) return plan.replayed
  await saveAnnotationRow(actor, plan.write).catch((error: unknown) => {
    if (!isTaken(error)) throw error
  })
  return answer(actor, segmentId, plan.write, conditions.key, requestDigest)
}

/** What stands after the statement ran: our revision, or the refusal that another was faster. */
async function answer(
  actor: Actor,
  segmentId: string,
  write: AnnotationWrite,
  key: string | null,
  requestDigest: string,
): Promise<Saved> {
  return inWorkspace(actor, async (tx) => {
    const latest = await latestRevision(tx, actor, segmentId)
    if (latest?.id === write.revision.id)
      return { view: toView(latest), created: latest.revision === 1 }
    const replayed = await findReplay(tx, actor, key, requestDigest)
    if (replayed) return replayed
    throw stale(latest && !latest.withdrawn ? toView(latest) : null)
  })
}

async function findReplay(
  tx: Transaction,
  actor: Actor,
  key: string | null,
  digest: string,
): Promise<Saved | null> {
  if (!key) return null
  const { workspaceId, userId } = actor
  const earlier = await tx.annotationRevision.findUnique({
    where: {
      workspaceId_reviewerId_requestKey: { workspaceId, reviewerId: userId, requestKey: key },
    },
    select: { id: true, requestDigest: true, segmentId: true, revision: true },
  })
  if (!earlier) return null
  if (earlier.requestDigest !== digest) {
    throw new StemmaError('E_KEY_REUSED', 'This Idempotency-Key was used with another request.')
  }
  const row = await latestRevision(tx, actor, earlier.segmentId)
  const latest = row?.id === earlier.id ? row : await revisionById(tx, actor, earlier.id)
  return { view: toView(latest), created: earlier.revision === 1 }
}

async function revisionById(tx: Transaction, actor: Actor, id: string) {
  const row = await findRevision(tx, actor, id)
  if (!row) throw missing('annotation')
  return row
}

type Loaded = Awaited<ReturnType<typeof loadForSave>>
type Revision = NonNullable<Awaited<ReturnType<typeof latestRevision>>>

async function loadForSave(tx: Transaction, actor: Actor, segmentId: string) {
  const { segment, document, closed } = await loadSegment(tx, actor, segmentId)
  authorize(actor, 'annotation.save', { closed, ownerId: segment.authorId ?? actor.userId })
  refuseOlder(segment.version)
  const paragraphs = await currentParagraphs(tx, actor, segment.versionId)
  const paragraph = paragraphs.find(({ id }) => id === segment.paragraphId)
  if (!paragraph) throw missing('segment')
  if (!carriesChains(paragraph.type)) {
    throw new StemmaError('E_STATE', `A paragraph of type ${paragraph.type} carries no chain.`, {
      code: 'E_TYPE',
    })
  }
  return {
    segment,
    document,
    layout: await latestLayout(tx, actor, segment.versionId),
    spine: (await latestSpine(tx, actor, segment.versionId)).chain,
    latest: await latestRevision(tx, actor, segmentId),
  }
}

function refusedBy(latest: Revision | null, { seen, first }: SaveConditions): StemmaError | null {
  const current = latest && !latest.withdrawn ? latest : null
  if (current && first) return stale(toView(current))
  if (current && seen === null) {
    return new StemmaError(
      'E_PRECONDITION',
      'There is an annotation already; send If-Match with its ETag.',
    )
  }
  return seen !== null && seen !== current?.revision ? stale(current && toView(current)) : null
}

const stale = (current: AnnotationView | null) =>
  new StemmaError('E_STALE', 'The annotation was changed meanwhile.', {
    extra: { current: current && annotationToContract(current) },
  })

// ------------------------------------------------------------------ what a save writes

interface Request {
  readonly key: string | null
  readonly requestDigest: string
}

async function planWrite(
  tx: Transaction,
  actor: Actor,
  loaded: Loaded,
  body: AnnotationInput,
  request: Request,
): Promise<AnnotationWrite> {
  const { segment, spine, latest } = loaded
  const written = body.chain?.length ? body.chain : null
  const { chain, newsrooms, sources } = written
    ? await planChain(tx, actor, written, { versionId: segment.versionId, spine })
    : { chain: [], newsrooms: [], sources: [] }
  const labels = accepted(checkLabels((body.labels ?? []).map(withoutNulls)))
  const flags = accepted(checkFlags((body.flags ?? []).map(withoutNulls)))
  checkContent(body, chain, labels)
  checkSpans(
    [
      ...chain.map((hop) => hop.evidence),
      ...[...labels, ...flags].map(({ spans = [] }) => spans),
    ].flat(),
    {
      length: segment.version.length,
    },
  )
  const rating = (hop: number) => body.reliability?.find((each) => each.hop === hop)
  const { origin, decisions } = traceSuggestion(loaded, body, chain)
  return {
    revision: { ...revisionRow(loaded, request), ...judgement(body), origin },
    decisions,
    newsrooms,
    sources,
    hops: chain.map((hop, at) => toHopRow(hop, at + 1, rating(at + 1))),
    labels: labels.map((label, position) => ({ ...label, spans: label.spans ?? [], position })),
    ...raiseFlags(flags, latest, segment.id),
    ...record(actor, loaded, 'annotation.save', { ...body, chain }),
  }
}

/** Which suggestion the annotation comes from, and the decision on it that the save is. */
function traceSuggestion({ segment, latest }: Loaded, body: AnnotationInput, chain: Chain) {
  const before = latest && !latest.withdrawn ? toView(latest) : null
  const { origin, taken } = traceOrigin(
    before && { origin: before.origin, chain: before.chain ?? [] },
    body.origin ?? null,
    { written: asWritten(body.chain), chain },
  )
  return {
    origin,
    decisions: origin && taken ? [decisionRow(segment.versionId, origin, taken)] : [],
  }
}

const asWritten = (chain: AnnotationInput['chain']): string =>
  typeof chain === 'string'
    ? chain
    : printChain(
        (chain ?? []).map(hopFromInput).map(({ written, label, ...hop }) => ({
          ...hop,
          source: null,
          label: label ?? written,
        })),
      )

const decisionRow = (versionId: string, { fingerprint, rule }: Origin, decision: string) => ({
  ...{ id: newId(), version_id: versionId, fingerprint, rule, decision },
})

const withoutNulls = <T>(given: T): never =>
  (typeof given === 'object'
    ? Object.fromEntries(Object.entries(given as object).filter(([, value]) => value !== null))
    : given) as never

function accepted<T>({
  accepted: good,
  problems,
}: {
  accepted: readonly T[]
  problems: readonly VocabularyProblem[]
}) {
  const problem = problems[0]
  if (!problem) return good
  const { code, message, suggestion, index } = problem
  throw new StemmaError('E_INVALID', `${message}.`, { code, extra: { index, suggestion } })
}

function checkContent(
  body: AnnotationInput,
  chain: Chain,
  labels: readonly { id: string }[],
): void {
  const says =
    chain.length ||
    body.judgeable === false ||
    body.credibility ||
    labels.length ||
    body.flags?.length
  if (!says && !text(body.note))
    throw new StemmaError('E_INVALID', 'There is nothing to save.', { code: 'E_EMPTY' })
  const unconfirmed = checkCredibility(
    body.credibility ?? null,
    body.credibilityReason ?? null,
    null,
  )
  if (unconfirmed)
    throw new StemmaError('E_INVALID', `${unconfirmed.message}.`, { code: unconfirmed.code })
  const beyond = body.reliability?.find(({ hop }) => hop > chain.length)
  if (beyond) {
    throw new StemmaError(
      'E_INVALID',
      `There is no hop ${beyond.hop} to rate; the chain has ${chain.length}.`,
      {
        code: 'E_NO_HOP',
      },
    )
  }
  const twice = (ids: readonly (string | number)[]) => ids.find((id, at) => ids.indexOf(id) !== at)
  const repeated =
    twice(labels.map(({ id }) => id)) ?? twice(body.reliability?.map(({ hop }) => hop) ?? [])
  if (repeated !== undefined)
    throw new StemmaError('E_INVALID', `${repeated} is given twice.`, { code: 'E_TWICE' })
}

function checkSpans(spans: readonly Span[], { length }: { length: number }): void {
  const bad = spans.find(([start, end]) => end <= start || end > length)
  if (bad)
    throw new StemmaError('E_INVALID', `There is no span ${bad.join('–')} in this text.`, {
      code: 'E_SPAN',
      at: bad[0],
    })
}

const text = (given: string | null | undefined) => given?.trim() || null

const revisionRow = (
  { segment, latest, layout }: Pick<Loaded, 'segment' | 'latest' | 'layout'>,
  request: Request,
) => ({
  ...{
    id: newId(),
    segment_id: segment.id,
    revision: (latest?.revision ?? 0) + 1,
    supersedes_id: latest?.id ?? null,
  },
  ...{ withdrawn: false, reason: null as string | null, scheme_version: biasScheme.id, layout },
  ...{ request_key: request.key, request_digest: request.requestDigest },
})

const judgement = (body: AnnotationInput) => ({
  ...{ judgeable: body.judgeable ?? true, judgeable_reason: text(body.judgeableReason) },
  ...{ credibility: body.credibility ?? null, credibility_reason: text(body.credibilityReason) },
  note: text(body.note),
})

function record(
  actor: Actor,
  { segment, document, latest }: Pick<Loaded, 'segment' | 'document' | 'latest'>,
  action: string,
  after: unknown,
) {
  const before = latest ? toView(latest) : undefined
  const done = { action, targetType: 'segment', targetId: segment.id, before, after }
  return {
    audit: auditRow(actor, done, new Date()),
    outbox: { id: newId(), topic: 'annotation', payload: { documentId: document.id } },
  }
}

interface FlagInput {
  readonly type: string
  readonly spans?: readonly Span[]
  readonly note?: string
}

/** Flags of types the annotation already raised go on under their ids; dropped ones that nobody took up are withdrawn. */
function raiseFlags(flags: readonly FlagInput[], latest: Revision | null, segmentId: string) {
  const open = latest && !latest.withdrawn ? [...latest.flags] : []
  const raised = flags.map(({ type, spans = [], note }, position) => {
    const at = open.findIndex(({ flag }) => flag.type === type)
    const known = at < 0 ? null : (open.splice(at, 1)[0] ?? null)
    return { id: known?.flagId ?? newId(), isNew: !known, type, spans, note: text(note), position }
  })
  const untouched = open.filter(({ flag }) => (flag.revisions[0]?.state ?? 'open') === 'open')
  return {
    newFlags: raised
      .filter(({ isNew }) => isNew)
      .map(({ id, type }) => ({ id, type, segment_id: segmentId })),
    flags: raised.map(({ id, position, spans, note }) => ({ id, position, spans, note })),
    flagStates: untouched.map(({ flagId, flag }) => ({
      ...{ id: flagId, revision: (flag.revisions[0]?.revision ?? 0) + 1, state: 'withdrawn' },
      reason: 'no longer in the annotation',
    })),
  }
}

// ------------------------------------------------------------------ withdrawing

/** Takes the actor's annotation of a segment back, as a revision of its own; the earlier ones stay. */
export async function withdrawAnnotation(
  actor: Actor,
  segmentId: string,
  { reason, seen }: { reason: string | null; seen: SaveConditions['seen'] },
): Promise<void> {
  const write = await inWorkspace(actor, async (tx) => {
    const loaded = await loadForSave(tx, actor, segmentId)
    const { latest } = loaded
    if (!latest || latest.withdrawn) throw missing('annotation')
    if (seen !== null && seen !== latest.revision) throw stale(toView(latest))
    const request = { key: null, requestDigest: '' }
    const nothing = { newsrooms: [], sources: [], hops: [], labels: [] }
    const { origin } = toView(latest)
    return {
      ...nothing,
      decisions: origin ? [decisionRow(loaded.segment.versionId, origin, 'open')] : [],
      revision: {
        ...revisionRow(loaded, request),
        ...judgement({}),
        withdrawn: true,
        reason: text(reason),
        origin: null,
      },
      ...raiseFlags([], latest, segmentId),
      ...record(actor, loaded, 'annotation.withdraw', { reason }),
    }
  })
  await saveAnnotationRow(actor, write).catch((error: unknown) => {
    throw isTaken(error) ? stale(null) : error
  })
}

// ------------------------------------------------------------------ segments

/** Makes a further segment of one's own in a paragraph, for a chain of its own. Offsets are code points of the version. */
export async function createSegment(
  actor: Actor,
  paragraphId: string,
  input: { start: number; end: number },
): Promise<{ id: string }> {
  const { start, end } = segmentInput.parse(input)
  return inWorkspace(actor, async (tx) => {
    if (!isId(paragraphId)) throw missing('paragraph')
    const row = await tx.paragraph.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: paragraphId } },
      include: { version: { include: { document: true, revisions: newer } } },
    })
    const found =
      row &&
      (await currentParagraphs(tx, actor, row.versionId)).find(({ id }) => id === paragraphId)
    if (!row || !found) throw missing('paragraph')
    const { document } = row.version
    authorize(actor, 'segment.create', {
      closed: document.state !== 'open' || document.removedAt !== null,
    })
    refuseOlder(row.version)
    if (!carriesChains(found.type)) {
      throw new StemmaError('E_STATE', `A paragraph of type ${found.type} carries no chain.`, {
        code: 'E_TYPE',
      })
    }
    if (end <= start || start < found.start || end > found.end) {
      throw new StemmaError(
        'E_INVALID',
        `The segment must lie within ${found.start}–${found.end}.`,
        {
          code: 'E_SPAN',
          at: start,
        },
      )
    }
    await refuseCrossing(tx, actor, row.versionId, [start, end])
    const id = newId()
    const segment = {
      id,
      versionId: row.versionId,
      paragraphId,
      authorId: actor.userId,
      start,
      end,
    }
    await tx.segment.create({ data: { workspaceId: actor.workspaceId, ...segment } })
    await recordDeed(tx, actor, {
      action: 'segment.create',
      targetType: 'segment',
      targetId: id,
      after: segment,
    })
    return { id }
  })
}

/** Segments of one person nest and never cross (invariant 6); the same range twice is the same segment. */
async function refuseCrossing(
  tx: Transaction,
  actor: Actor,
  versionId: string,
  [start, end]: Span,
): Promise<void> {
  const own = (await furtherSegments(tx, actor, versionId)).filter(
    ({ authorId }) => authorId === actor.userId,
  )
  const crosses = own.find(
    (other) =>
      (other.start < start && start < other.end && other.end < end) ||
      (start < other.start && other.start < end && end < other.end),
  )
  const same = own.find((other) => other.start === start && other.end === end)
  if (crosses ?? same) {
    throw new StemmaError(
      'E_INVALID',
      'Segments of a paragraph may lie in one another, but not across.',
      {
        code: same ? 'E_SEGMENT_TWICE' : 'E_SEGMENT_CROSSED',
        at: (crosses ?? same)?.start,
      },
    )
  }
}

/** Withdraws a further segment of one's own, and one's annotation of it with it. */
export async function withdrawSegment(actor: Actor, segmentId: string): Promise<void> {
  const annotated = await inWorkspace(actor, async (tx) => {
    const { segment, closed } = await loadSegment(tx, actor, segmentId)
    if (segment.authorId === null)
      throw new StemmaError('E_STATE', 'The shared segment stays with its paragraph.')
    authorize(actor, 'segment.withdraw', { closed, ownerId: segment.authorId })
    const latest = await latestRevision(tx, actor, segmentId)
    return latest !== null && !latest.withdrawn
  })
  if (annotated)
    await withdrawAnnotation(actor, segmentId, { reason: 'segment withdrawn', seen: null })
  await inWorkspace(actor, async (tx) => {
    await tx.segment.update({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: segmentId } },
      data: { withdrawnAt: new Date() },
    })
    await recordDeed(tx, actor, {
      action: 'segment.withdraw',
      targetType: 'segment',
      targetId: segmentId,
    })
  })
}
