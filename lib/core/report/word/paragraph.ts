import { carriesChains } from '../../text/paragraph'
import type { Span } from '../../text/span'
import type { Range, Run } from '../html/runs'
import { runsOf } from '../html/runs'
import type { View } from '../html/view'
import { anchors, numberOf } from '../html/view'
import { piecesOf } from '../pieces'
import { shownSegments } from '../reading'
import type { ReportAnnotation, ReportDocument, ReportParagraph } from '../report'
import { annotationBlocks } from './annotation'
import type { Margin } from './build'
import { comment, paragraph, run } from './build'
import type { ParagraphStyle, RunStyle, WordBlock, WordInline } from './description'
import { noteParagraphs } from './note'

export interface Place {
  readonly view: View
  readonly margin: Margin
  readonly document: ReportDocument
  readonly at: number
  readonly paragraph: ReportParagraph
  /** Style of a headline in it. */
  readonly heading: ParagraphStyle
}

/** A paragraph with its number, its notes as comments on its words, and beneath it what was said of it. */
export const paragraphBlocks = (place: Place): WordBlock[] => {
  const { view, margin, document, at, paragraph: given } = place
  const { words } = view
  const number = run(numberOf(view, at, given.index), 'Faint')
  const { type, sub, index } = given
  if (!carriesChains(type) && type !== 'heading')
    return [
      paragraph(
        'Furniture',
        number,
        '\t',
        `${sub ? words.subs[sub] : words.types[type]}: ${given.text}`,
      ),
    ]
  const shown = shownSegments(given)
  const text = markedText(place)
  const words0 = type === 'headline' || type === 'heading' ? text : [number, run('\t'), ...text]
  return [
    {
      ...paragraph(styleOf(place), words0),
      bookmark: anchors.paragraph(at, index),
    },
    ...shown.flatMap(({ segment, letter }) => [
      ...(letter && segment.quote
        ? [paragraph('Label', run(letter, 'Letter'), ` ${words.quoted(segment.quote.exact)}`)]
        : []),
      ...(segment.annotations.length === 0 && carriesChains(type)
        ? [paragraph('Mark', run(words.notAnnotated, 'Faint'))]
        : []),
      ...segment.annotations.flatMap((annotation) =>
        annotationBlocks(view, margin, document.spine, annotation, given),
      ),
    ]),
  ]
}

const styleOf = ({ paragraph: { type }, heading }: Place): ParagraphStyle => {
  if (type === 'headline' || type === 'heading') return heading
  if (type === 'standfirst') return 'Standfirst'
  return type === 'caption' ? 'Caption' : 'Words'
}

type Tag =
  | { readonly kind: 'look'; readonly style: RunStyle }
  | { readonly kind: 'part'; readonly letter: string }
  | { readonly kind: 'note'; readonly comment: number }

const noteOf = (margin: Margin, { note, reviewer, at }: ReportAnnotation): number | null => {
  const paragraphs = note ? noteParagraphs(note) : []
  if (paragraphs.length === 0) return null
  return comment(margin, { author: run(reviewer.name).text, at, paragraphs })
}

const rangesOf = ({ margin, paragraph: given }: Place): Range<Tag>[] =>
  shownSegments(given).flatMap(({ segment, letter }) => {
    const whole: Span = [segment.start, segment.end]
    const looked = (spans: readonly Span[], style: RunStyle) =>
      spans.map((span) => ({ span, tag: { kind: 'look' as const, style } }))
    return [
      ...(letter === null ? [] : [{ span: whole, tag: { kind: 'part' as const, letter } }]),
      ...segment.annotations.flatMap((annotation): Range<Tag>[] => {
        const noted = noteOf(margin, annotation)
        return [
          ...(noted === null
            ? []
            : [{ span: whole, tag: { kind: 'note' as const, comment: noted } }]),
          ...annotation.labels.flatMap(({ spans }) => looked(spans, 'Labelled')),
          ...annotation.flags.flatMap(({ spans }) => looked(spans, 'Flagged')),
          ...(annotation.chain ?? []).flatMap(({ evidence }) => looked(evidence, 'Evidence')),
        ]
      }),
    ]
  })

/** Comments on a text that is not printed whole, or not at all, hang on what there is of it. */
const markedText = (place: Place): WordInline[] => {
  const { document } = place
  const ranges = rangesOf(place)
  const pieces = piecesOf(place.paragraph)
  const open = new Set<number>()
  const printed = pieces.flatMap((piece, nth) => [
    ...(nth > 0 ? [run(' … ')] : []),
    ...runsOf(piece, ranges).flatMap((each) => marked(each, document, open)),
  ])
  const cutShort = place.paragraph.excerpt && pieces.at(-1)?.end !== place.paragraph.end
  const loose = ranges.flatMap(({ tag }) =>
    tag.kind === 'note' && !open.has(tag.comment) ? [tag.comment] : [],
  )
  return [
    ...loose.map((comment) => ({ commentStarts: comment })),
    ...printed,
    ...(cutShort ? [run(' …')] : []),
    ...ranges.flatMap(({ tag }) => (tag.kind === 'note' ? [{ commentEnds: tag.comment }] : [])),
  ]
}

const marked = (
  { text, tags, opens }: Run<Tag>,
  { language }: ReportDocument,
  open: Set<number>,
): WordInline[] => {
  const look = tags.find((tag) => tag.kind === 'look')
  return [
    ...opens.flatMap((tag): WordInline[] => {
      if (tag.kind === 'part') return [run(tag.letter, 'Letter')]
      if (tag.kind !== 'note') return []
      open.add(tag.comment)
      return [{ commentStarts: tag.comment }]
    }),
    { ...run(text, look?.style), ...(language ? { language } : {}) },
  ]
}
