import { dateInWords } from '../dates'
import { piecesOf } from '../pieces'
import { shownSegments } from '../reading'
import type { ReportDocument, ReportParagraph } from '../report'
import { wordsOf } from '../words'
import type { Range, Run } from '../html/runs'
import { runsOf } from '../html/runs'
import { languageTag } from './header'
import type { ParagraphPlace, View } from './view'
import { ids } from './view'
import type { Part, Xml } from '../xml'
import { element as x, lines } from '../xml'

/** The text of a document: its paragraphs, with an anchor wherever a part with its own chain begins or ends. */
export const textElement = (view: View, document: ReportDocument, at: number): Xml =>
  x(
    'text',
    {
      'xml:id': ids.document(at),
      'xml:lang': languageTag(document.language),
      decls: `#${ids.document(at)}-bibl`,
    },
    x(
      'body',
      {},
      lines(
        document.paragraphs.length === 0 && x('p', {}),
        notices(view, document),
        ...document.paragraphs.map((paragraph) => paragraphElement({ document, at, paragraph })),
      ),
      '\n',
    ),
    '\n',
  )

const notices = ({ language }: View, { removed, leftOut }: ReportDocument): Part => {
  const words = wordsOf(language)
  const notes = [
    ...(removed
      ? [words.removed(dateInWords(removed.at, language), removed.by, removed.reason)]
      : []),
    ...leftOut.map(({ reason }) => words.leftOut[reason]),
  ]
  return notes.length > 0 && notes.map((note) => x('note', { type: 'editorial' }, note))
}

const paragraphElement = (place: ParagraphPlace): Xml => {
  const { paragraph, at } = place
  const { type, sub, index } = paragraph
  const attributes = { 'xml:id': ids.paragraph(at, index), n: index + 1, type: sub ?? type }
  return x('ab', attributes, words(place))
}

const words = ({ paragraph, at }: ParagraphPlace): Part => {
  const pieces = piecesOf(paragraph)
  const ranges = partRanges(paragraph)
  if (pieces.length === 0) return x('gap', { reason: 'removed' })
  const printed = pieces.map((piece) =>
    runsOf(piece, ranges).map((run) => anchored(run, paragraph, at)),
  )
  const gap = x('gap', { reason: 'rights' })
  const cutShort = paragraph.excerpt && pieces.at(-1)?.end !== paragraph.end
  return [printed.map((part, nth) => (nth === 0 ? part : [gap, part])), cutShort && gap]
}

/** Which of a paragraph's segments a part is, counted from 0. */
const partRanges = (paragraph: ReportParagraph): Range<number>[] =>
  shownSegments(paragraph).flatMap(({ segment }) =>
    segment.shared
      ? []
      : [{ span: [segment.start, segment.end], tag: paragraph.segments.indexOf(segment) }],
  )

const anchored = (run: Run<number>, { index }: ReportParagraph, at: number): Part => [
  run.opens.map((nth) => x('anchor', { 'xml:id': `${ids.segment(at, index, nth)}-from` })),
  run.text,
  run.closes.map((nth) => x('anchor', { 'xml:id': `${ids.segment(at, index, nth)}-to` })),
]
