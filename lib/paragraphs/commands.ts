import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { mergeWithPrevious, MendError, retype, splitParagraph } from '@/lib/core/text/mend'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { recordDeed } from '@/lib/db/audit'
import { newId } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import {
  currentParagraphs,
  findText,
  furtherSegments,
  latestLayout,
  listParagraphs,
  loadDocument,
} from '@/lib/documents/queries'
import { layoutInput, type LayoutEdit, type ParagraphView } from '@/lib/documents/schema'
import { missing, StemmaError } from '@/lib/errors'

interface Place extends ParagraphRange {
  readonly id: string
}

/**
 * Mends the paragraph table: splits, merges, re-types. The text stays; a split keeps the id on the larger part, a
 * merge the larger one's, and what stood on the other becomes a segment of its own. `expected` is the layout the
 * caller saw.
 */
export async function editLayout(
  actor: Actor,
  id: string,
  expected: number | null,
  input: { edits: readonly LayoutEdit[] },
): Promise<{ layout: number; paragraphs: ParagraphView[] }> {
  const { edits } = layoutInput.parse(input)
  const layout = await inWorkspace(actor, async (tx) => {
    const { version, closed } = await loadDocument(tx, actor, id)
    authorize(actor, 'paragraph.change', { closed })
    const current = await latestLayout(tx, actor, version.id)
    if (expected === null)
      throw new StemmaError('E_PRECONDITION', 'Send If-Match with the layout you saw.')
    if (expected !== current)
      throw new StemmaError('E_STALE', 'The paragraphs were changed meanwhile.')
    const text = await findText(tx, actor, version.id)
    if (text === null) throw new StemmaError('E_STATE', 'The text of this document was removed.')
    const before: Place[] = await currentParagraphs(tx, actor, version.id)
    const after = edits.reduce((places, edit) => mended(text, places, edit), before)
    await storeLayout(tx, actor, {
      versionId: version.id,
      number: current + 1,
      before,
      after,
      edits,
    })
    await recordDeed(tx, actor, {
      action: 'document.mend',
      targetType: 'document',
      targetId: id,
      before: { layout: current },
      after: edits,
    })
    return current + 1
  }).catch((error: unknown) => {
    throw isTaken(error)
      ? new StemmaError('E_STALE', 'The paragraphs were changed meanwhile.')
      : error
  })
  return { layout, paragraphs: await listParagraphs(actor, id) }
}

function mended(text: string, places: readonly Place[], edit: LayoutEdit): Place[] {
  const at = places.findIndex(({ id }) => id === edit.paragraph)
  if (at < 0) throw missing('paragraph')
  try {
    if (edit.edit === 'retype')
      return keepIds(places, retype(places, at, edit.type, edit.sub ?? null))
    if (edit.edit === 'merge') return keepIds(places, mergeWithPrevious(places, at))
    return keepIds(places, splitParagraph(text, places, at, edit.at))
  } catch (error) {
    if (!(error instanceof MendError)) throw error
    throw new StemmaError('E_INVALID', error.message, { code: error.code })
  }
}

/** Gives each new range the id of the old one it shares most with; the larger part keeps it, a part without one is new. */
function keepIds(before: readonly Place[], after: readonly ParagraphRange[]): Place[] {
  const taken = new Map<string, number>()
  const overlap = (a: ParagraphRange, b: ParagraphRange) =>
    Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const owner = after.map((range) => {
    const best = before
      .filter((place) => overlap(place, range) > 0)
      .reduce<Place | null>((a, b) => (a && overlap(a, range) >= overlap(b, range) ? a : b), null)
    if (best) taken.set(best.id, Math.max(taken.get(best.id) ?? 0, overlap(best, range)))
    return best
  })
  const given = new Set<string>()
  return after.map(({ start, end, type, sub }, at) => {
    const range = { start, end, type, sub }
    const best = owner[at]
    const keeps = best && !given.has(best.id) && overlap(best, range) === taken.get(best.id)
    if (keeps) given.add(best.id)
    return { ...range, id: keeps ? best.id : newId() }
  })
}

async function storeLayout(
  tx: Transaction,
  actor: Actor,
  change: {
    versionId: string
    number: number
    before: readonly Place[]
    after: readonly Place[]
    edits: unknown
  },
): Promise<void> {
  const { versionId, number, before, after } = change
  const { workspaceId } = actor
  const old = new Map(before.map((place) => [place.id, place]))
  const now = new Map(after.map((place) => [place.id, place]))
  const made = after.filter(({ id }) => !old.has(id))
  const changed = after.filter((place) => !same(place, old.get(place.id)))
  const retired = before.filter(({ id }) => !now.has(id))
  await tx.layout.create({
    data: { workspaceId, versionId, number, authorId: actor.userId, edit: change.edits as never },
  })
  await tx.paragraph.createMany({ data: made.map(({ id }) => ({ workspaceId, id, versionId })) })
  await tx.segment.createMany({
    data: made.map(({ id }) => ({ workspaceId, id, versionId, paragraphId: id })),
  })
  await tx.paragraphRevision.createMany({
    data: [
      ...changed.map((place) => revisionAt(number, workspaceId, place)),
      ...retired.map((place) => ({ ...revisionAt(number, workspaceId, place), retired: true })),
    ],
  })
  await reanchor(tx, actor, versionId, after, retired)
}

const revisionAt = (layout: number, workspaceId: string, { id, start, end, type, sub }: Place) => ({
  ...{ workspaceId, paragraphId: id, layout, start, end, type, sub },
})

const key = (actor: Actor, id: string) => ({
  workspaceId_id: { workspaceId: actor.workspaceId, id },
})

const same = (a: ParagraphRange, b: ParagraphRange | undefined) =>
  b !== undefined && a.start === b.start && a.end === b.end && a.type === b.type && a.sub === b.sub

/** Lets every segment belong to the paragraph that now holds it; refuses an edit that would cut through one. */
async function reanchor(
  tx: Transaction,
  actor: Actor,
  versionId: string,
  after: readonly Place[],
  retired: readonly Place[],
): Promise<void> {
  const holderOf = (start: number, end: number) => {
    const holder = after.find((place) => place.start <= start && end <= place.end)
    if (holder) return holder.id
    throw new StemmaError(
      'E_STATE',
      'A segment lies across this place; withdraw or shorten it first.',
      {
        code: 'E_SEGMENT_CROSSED',
        at: start,
      },
    )
  }
  for (const { id, start, end } of retired) {
    const annotated = await tx.annotationRevision.findFirst({
      where: { workspaceId: { equals: actor.workspaceId }, segmentId: { equals: id } },
      select: { id: true },
    })
    const stays = { paragraphId: holderOf(start, end), start, end }
    await tx.segment.update({
      where: key(actor, id),
      data: annotated ? stays : { ...stays, withdrawnAt: new Date() },
    })
  }
  for (const segment of await furtherSegments(tx, actor, versionId)) {
    const paragraphId = holderOf(segment.start, segment.end)
    if (paragraphId !== segment.paragraphId) {
      await tx.segment.update({ where: key(actor, segment.id), data: { paragraphId } })
    }
  }
}
