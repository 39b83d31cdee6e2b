import type { Actor } from '@/lib/access/actor'
import { createSegment, saveAnnotation } from '@/lib/annotations/commands'
import { annotationInput } from '@/lib/annotations/schema'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { Span } from '@/lib/core/text/span'
import { changeFacts, setState } from '@/lib/documents/commands'
import { importDocument } from '@/lib/imports/commands'
import { listDocuments, listParagraphs } from '@/lib/documents/queries'
import type { ParagraphView } from '@/lib/documents/schema'
import { StemmaError } from '@/lib/errors'
import { saveSpine } from '@/lib/spines/commands'
import type { DemoAnnotation, DemoReview, DemoText } from '../demo/shapes'
import { hopsOf } from './hops'
import { placesIn } from './places'

interface Work {
  readonly editor: Actor
  readonly actorOf: (name: string) => Promise<Actor>
  readonly reviews: readonly DemoReview[]
}

/** Imports one text of the demo, sets its spine, and lets its reviewers annotate it. */
export async function seedText(demo: DemoText, { editor, actorOf, reviews }: Work): Promise<void> {
  const { text, title, language, byline, outlet, url, publishedAt } = demo
  const earlier = await findByTitle(editor, title)
  if (earlier && earlier.state !== 'open') return
  const id =
    earlier?.id ??
    (await importDocument(editor, { text, title, language, byline, outlet, url, publishedAt })).id
  await changeFacts(editor, id, { textRights: 'full' })
  const find = placesIn(text)
  const chain = hopsOf(demo.spine, demo.spineDetails, (words) => find(words))
  await saveSpine(editor, id, null, { chain, note: demo.spineNote ?? null }).catch(unlessThere)
  const paragraphs = await listParagraphs(editor, id)
  for (const review of reviews) {
    const reviewer = await actorOf(review.reviewer)
    for (const annotation of review.annotations)
      await annotate(reviewer, annotation, paragraphs, find)
  }
  if (demo.state === 'done') await setState(editor, id, { state: 'done' })
}

const findByTitle = async (actor: Actor, title: string) =>
  (await listDocuments(actor, { state: 'all', limit: 200 })).items.find(
    (item) => item.title === title,
  )

/** What an earlier seed wrote stands. */
function unlessThere(error: unknown): void {
  const there = ['E_STALE', 'E_PRECONDITION']
  if (!(error instanceof StemmaError && there.includes(error.refusal))) throw error
}

async function annotate(
  actor: Actor,
  annotation: DemoAnnotation,
  paragraphs: readonly ParagraphView[],
  find: (words: string, within?: Span) => Span,
): Promise<void> {
  const paragraph = paragraphs.find(
    ({ type, text }) => carriesChains(type) && text.startsWith(annotation.paragraph),
  )
  if (!paragraph) throw new Error(`The demo has no paragraph “${annotation.paragraph}”.`)
  const whole: Span = [paragraph.start, paragraph.end]
  const within = annotation.span ? find(annotation.span, whole) : whole
  const known = paragraph.segments.find(
    ({ authorId, start, end }) =>
      authorId === actor.userId && start === within[0] && end === within[1],
  )
  const segmentId = annotation.span
    ? (known ?? (await createSegment(actor, paragraph.id, { start: within[0], end: within[1] }))).id
    : paragraph.id
  const spans = (words: string | undefined) => (words ? { spans: [find(words, within)] } : {})
  const { chain, judgeable, judgeableReason, credibility, credibilityReason, reliability, note } =
    annotation
  const body = annotationInput.parse({
    ...{ judgeable, judgeableReason, credibility, credibilityReason, note },
    reliability: reliability?.map((rating) => ({ ...rating })),
    chain: chain ? hopsOf(chain, annotation, (words) => find(words, whole)) : undefined,
    labels: annotation.labels?.map(({ words, ...label }) => ({ ...label, ...spans(words) })),
    flags: annotation.flags?.map(({ words, ...flag }) => ({ ...flag, ...spans(words) })),
  })
  await saveAnnotation(actor, segmentId, body, { seen: null, first: true, key: null }).catch(
    unlessThere,
  )
}
