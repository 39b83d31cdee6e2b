import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { groupBy } from '@/lib/core/group-by'
import { carryOver, type Anchor, type Carried } from '@/lib/core/text/carry-over'
import { sliceCodePoints } from '@/lib/core/text/code-points'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { Span } from '@/lib/core/text/span'
import { recordDeed } from '@/lib/db/audit'
import { latestRevisions, writeCarried, type Carrying, type WholeRevision } from '@/lib/db/carried'
import { newId } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { StemmaError } from '@/lib/errors'
import { carrySpine } from '@/lib/spines/commands'
import { readVersion, type ReadVersion } from '@/lib/versions/queries'
import {
  getOrphan,
  listAnchored,
  listWaiting,
  loadOrphan,
  loadVersionById,
  type Anchored,
} from './queries'
import { leaveInput, placeInput, type LeaveInput, type OrphanView, type PlaceInput } from './schema'

// ------------------------------------------------------------------ by the machine

/**
 * Carries to a version what was said of the one before and what waited there for a place: to the same words, or to
 * the list of what waits. Doing it again carries only what came meanwhile.
 */
export async function carryAnnotations(
  actor: Actor,
  versionId: string,
): Promise<{ carried: number; orphaned: number }> {
  authorize(actor, 'version.add')
  return inWorkspace(actor, async (tx) => {
    const version = await loadVersionById(tx, actor, versionId)
    if (!version.supersedes) return { carried: 0, orphaned: 0 }
    const after = await readVersion(tx, actor, version)
    const segments = [
      ...(await listAnchored(tx, actor, { versionId: version.supersedes.id })),
      ...(await listWaiting(tx, actor, version.supersedes.id)),
    ]
    let [carried, orphaned] = [0, 0]
    for (const [from, group] of groupBy(segments, (segment) => segment.versionId)) {
      const before = await readVersion(tx, actor, await loadVersionById(tx, actor, from))
      const sum = await carryFrom(tx, actor, before, after, group)
      carried += sum.carried
      orphaned += sum.orphaned
    }
    await carrySpine(tx, actor, version.supersedes.id, version.id)
    return { carried, orphaned }
  })
}

async function carryFrom(
  tx: Transaction,
  actor: Actor,
  before: ReadVersion,
  after: ReadVersion,
  segments: readonly Anchored[],
): Promise<{ carried: number; orphaned: number }> {
  const ids = segments.map(({ id }) => id)
  const revisions = groupBy(await latestRevisions(tx, actor, ids), (row) => row.segmentId)
  const said = segments.filter(({ id }) => revisions.has(id))
  const answers = answerAll(before, after, said, revisions)
  const orphans = said.flatMap((segment) => {
    const answer = placed(answers.get(segment.id), after)
    return answer.state === 'orphaned' ? [{ segment, answer }] : []
  })
  const homes = said.flatMap((segment) => {
    const answer = placed(answers.get(segment.id), after)
    return answer.state === 'orphaned' ? [] : [{ segment, answer }]
  })
  await tx.orphan.createMany({
    data: orphans.map(({ segment, answer: { reason, candidates } }) => ({
      ...{
        workspaceId: actor.workspaceId,
        id: newId(),
        versionId: after.id,
        segmentId: segment.id,
      },
      ...{ reason, candidates: candidates as never },
    })),
    skipDuplicates: true,
  })
  const carrying: Carrying[] = []
  for (const { segment, answer } of homes) {
    const segmentId = await homeOf(tx, actor, after, segment, answer)
    const own = revisions.get(segment.id) ?? []
    carrying.push(...(await carryingTo(tx, actor, { segmentId, span: answer.span }, own, answers)))
  }
  await writeCarried(tx, actor, carrying, after.id)
  return { carried: carrying.length, orphaned: orphans.length }
}

type Answers = ReadonlyMap<string, Carried>

/** Where every segment and every span that is said of one stands now. What was placed by hand holds no span back. */
function answerAll(
  before: ReadVersion,
  after: ReadVersion,
  segments: readonly Anchored[],
  revisions: ReadonlyMap<string, readonly WholeRevision[]>,
  isPlacedByHand = false,
): Answers {
  const anchors: Anchor[] = segments.flatMap(({ id, span, shared }) => {
    const rows = revisions.get(id) ?? []
    const inner = rows.flatMap(({ labels, flags }) =>
      [...labels, ...flags].map(({ spans }) => spans),
    )
    const evidence = rows.flatMap(({ hops }) => hops.map((hop) => hop.evidence))
    return [
      { id, span, shared },
      ...spansIn(inner).map((each) => ({
        ...{ id: innerKey(id, each), span: each },
        ...(isPlacedByHand ? {} : { inside: id }),
      })),
      ...spansIn(evidence).map((each) => ({ id: freeKey(each), span: each })),
    ]
  })
  const distinct = [...new Map(anchors.map((anchor) => [anchor.id, anchor])).values()]
  return new Map(carryOver(before, after, distinct).map((answer) => [answer.id, answer]))
}

const spansIn = (lists: readonly unknown[]): Span[] => lists.flatMap((list) => list as Span[])
const innerKey = (segment: string, [start, end]: Span) => `${segment} ${start}-${end}`
const freeKey = ([start, end]: Span) => `evidence ${start}-${end}`

type Placed = Extract<Carried, { span: Span }>
type Unplaced = Extract<Carried, { state: 'orphaned' }>

/** An answer that can be stored: a paragraph that carries no chains takes none, whatever its words are. */
function placed(answer: Carried | undefined, { paragraphs }: ReadVersion): Placed | Unplaced {
  if (!answer) throw new Error('every anchor has an answer')
  if (answer.state === 'orphaned') return answer
  const home = paragraphs[answer.paragraph]
  if (home && carriesChains(home.type) && answer.span[1] <= home.end) return answer
  const { id, span, paragraph, likeness } = answer
  return { id, state: 'orphaned', reason: 'outside', candidates: [{ span, paragraph, likeness }] }
}

/** The segment of the newer version that stands for an older one: the paragraph's own, or one made for these words. */
async function homeOf(
  tx: Transaction,
  actor: Actor,
  after: ReadVersion,
  segment: Anchored,
  { span: [start, end], paragraph, whole }: Pick<Placed, 'span' | 'paragraph' | 'whole'>,
): Promise<string> {
  const home = after.paragraphs[paragraph]!
  if (whole) return home.id
  const { workspaceId } = actor
  const place = {
    versionId: after.id,
    paragraphId: home.id,
    authorId: segment.authorId,
    start,
    end,
  }
  const same = await tx.segment.findFirst({
    where: { workspaceId: { equals: workspaceId }, ...place, withdrawnAt: null },
  })
  if (same) return same.id
  const id = newId()
  await tx.segment.create({ data: { workspaceId, id, ...place } })
  return id
}

/** The revisions that go to a segment; whoever has said something of it since is not overruled. */
async function carryingTo(
  tx: Transaction,
  actor: Actor,
  { segmentId, span: [start, end] }: { readonly segmentId: string; readonly span: Span },
  rows: readonly WholeRevision[],
  answers: Answers,
): Promise<Carrying[]> {
  const there = await tx.annotationRevision.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, segmentId: { equals: segmentId } },
    orderBy: { revision: 'desc' },
    select: { id: true, revision: true, reviewerId: true, carriedFromId: true },
  })
  return rows.flatMap((from) => {
    const own = there.filter(({ reviewerId }) => reviewerId === from.reviewerId)
    const isDone = own.some(({ carriedFromId }) => carriedFromId === from.id)
    const latest = own[0] ?? null
    if (isDone || (latest && latest.carriedFromId === null)) return []
    const spanOf = (key: string) => {
      const answer = answers.get(key)
      return answer && answer.state !== 'orphaned' ? answer.span : null
    }
    const place = (span: Span) => spanOf(freeKey(span))
    const placeInside = (span: Span) => {
      const found = spanOf(innerKey(from.segmentId, span))
      return found && start <= found[0] && found[1] <= end ? found : null
    }
    return [{ from, segmentId, latest, place, placeInside }]
  })
}

// ------------------------------------------------------------------ by hand

/** Gives a segment that waits its place in the newest version: a paragraph, or words of one. */
export async function placeOrphan(
  actor: Actor,
  documentId: string,
  orphanId: string,
  given: PlaceInput,
): Promise<OrphanView> {
  const place = placeInput.parse(given)
  await inWorkspace(actor, async (tx) => {
    const { orphan, closed, state } = await loadOrphan(tx, actor, documentId, orphanId)
    authorize(actor, 'orphan.decide', { closed })
    if (state === 'placed') throw placedAlready()
    const after = await readVersion(tx, actor, orphan.version)
    const [segment] = await listAnchored(tx, actor, { id: orphan.segmentId })
    if (!segment) throw new StemmaError('E_STATE', 'What was said of these words was withdrawn.')
    const before = await readVersion(tx, actor, await loadVersionById(tx, actor, segment.versionId))
    const target = targetOf(after, place)
    const segmentId = await homeOf(tx, actor, after, segment, target)
    const rows = await latestRevisions(tx, actor, [segment.id])
    const answers = answerAll(before, after, [segment], new Map([[segment.id, rows]]), true)
    const to = { segmentId, span: target.span }
    await writeCarried(tx, actor, await carryingTo(tx, actor, to, rows, answers), after.id)
    await decide(tx, actor, orphan.id, { decision: 'placed', segmentId, reason: null })
  }).catch(refuseTaken)
  return getOrphan(actor, documentId, orphanId)
}

/** Says that a segment has no place in the newest version, and why; it can still be placed later. */
export async function leaveOrphan(
  actor: Actor,
  documentId: string,
  orphanId: string,
  given: LeaveInput,
): Promise<OrphanView> {
  const { reason } = leaveInput.parse(given)
  await inWorkspace(actor, async (tx) => {
    const { orphan, closed, state } = await loadOrphan(tx, actor, documentId, orphanId)
    authorize(actor, 'orphan.decide', { closed })
    if (state === 'placed') throw placedAlready()
    await decide(tx, actor, orphan.id, { decision: 'left', segmentId: null, reason })
  }).catch(refuseTaken)
  return getOrphan(actor, documentId, orphanId)
}

const placedAlready = () =>
  new StemmaError('E_STATE', 'These words have their place already.', { code: 'E_ALREADY_PLACED' })

const refuseTaken = (error: unknown): never => {
  throw isTaken(error) ? new StemmaError('E_STALE', 'Somebody decided this meanwhile.') : error
}

interface Decision {
  readonly decision: 'placed' | 'left'
  readonly segmentId: string | null
  readonly reason: string | null
}

async function decide(
  tx: Transaction,
  actor: Actor,
  orphanId: string,
  decision: Decision,
): Promise<void> {
  const { workspaceId, userId: authorId } = actor
  const { _max: last } = await tx.orphanDecision.aggregate({
    where: { workspaceId: { equals: workspaceId }, orphanId: { equals: orphanId } },
    _max: { revision: true },
  })
  const revision = (last.revision ?? 0) + 1
  await tx.orphanDecision.create({
    data: { workspaceId, orphanId, revision, authorId, ...decision },
  })
  const deed = { action: `orphan.${decision.decision}`, targetType: 'orphan', targetId: orphanId }
  await recordDeed(tx, actor, { ...deed, after: decision, reason: decision.reason })
}

function targetOf(
  { paragraphs, text }: ReadVersion,
  place: PlaceInput,
): Pick<Placed, 'span' | 'paragraph' | 'whole'> {
  const paragraph = paragraphs.findIndex((each) =>
    'paragraph' in place
      ? each.id === place.paragraph
      : each.start <= place.start && place.end <= each.end,
  )
  const home = paragraphs[paragraph]
  const [start, end] =
    'paragraph' in place ? [home?.start ?? 0, home?.end ?? 0] : [place.start, place.end]
  if (!home || start >= end || sliceCodePoints(text, start, end).trim() === '') {
    throw new StemmaError(
      'E_INVALID',
      'There are no such words in one paragraph of this version.',
      {
        ...{ code: 'E_SPAN', at: start },
      },
    )
  }
  if (!carriesChains(home.type)) {
    throw new StemmaError('E_STATE', `A paragraph of type ${home.type} carries no chain.`, {
      code: 'E_TYPE',
    })
  }
  return { span: [start, end], paragraph, whole: start === home.start && end === home.end }
}
