import { carriesChains } from '../../text/paragraph'
import type { Span } from '../../text/span'
import type { Range, Run } from '../html/runs'
import { runsOf } from '../html/runs'
import { numberOf } from '../html/view'
import { piecesOf } from '../pieces'
import { shownSegments } from '../reading'
import type { ReportDocument, ReportParagraph } from '../report'
import { entryOf } from './annotation'
import type { Code, Part } from './code'
import { call, callWith, expression, raw, statement } from './code'
import { stemCode } from './drawing'
import type { View } from './view'
import { labels } from './view'

/** A paragraph and where it stands; `level` is that of a headline in it. */
export interface Place {
  readonly view: View
  readonly document: ReportDocument
  readonly at: number
  readonly paragraph: ReportParagraph
  readonly level: number
}

/** A paragraph with its number; with its stem lines and what was said, where somebody said something. */
export const paragraphStatement = (place: Place): string => {
  const { view, at, paragraph } = place
  const number = numberOf(view, at, paragraph.index)
  const isAnnotated = paragraph.segments.some(({ annotations }) => annotations.length > 0)
  if (!carriesChains(paragraph.type) && paragraph.type !== 'heading')
    return statement(call('furniture', number, [furnitureName(place), paragraph.text]))
  if (!isAnnotated && paragraph.type === 'content')
    return `#p("${number}", ${expression(textOf(paragraph))})`
  const drawings = call('stems', ...stemsOf(place))
  const row = call('row', number, isAnnotated && drawings, wordsOf(place), besideOf(place))
  return statement(row, isAnnotated ? labels.paragraph(at, paragraph.index) : undefined)
}

const textOf = (paragraph: ReportParagraph): string => {
  const pieces = piecesOf(paragraph)
  const rest = paragraph.excerpt && pieces.at(-1)?.end !== paragraph.end ? ' …' : ''
  return pieces.map(({ text }) => text).join(' … ') + rest
}

const furnitureName = ({ view: { words }, paragraph: { type, sub } }: Place): Part =>
  call('text', `${sub ? words.subs[sub] : words.types[type]}: `)

const wordsOf = (place: Place): Part => {
  const { type } = place.paragraph
  const words = markedText(place)
  const isTitle = (type === 'headline' || type === 'heading') && place.paragraph.text.trim() !== ''
  if (isTitle) return callWith('heading', { level: place.level, outlined: raw('false') }, words)
  if (type === 'standfirst')
    return callWith('text', { size: raw('11.5pt'), fill: raw('colours.soft') }, words)
  return type === 'caption' ? call('emph', words) : words
}

interface Tag {
  readonly kind: 'evidence' | 'label' | 'flag' | 'part'
  readonly letter: string
}

const rangesOf = (paragraph: ReportParagraph): Range<Tag>[] =>
  shownSegments(paragraph).flatMap(({ segment, letter }) => {
    const ranges = (spans: readonly Span[], kind: Tag['kind']) =>
      spans.map((span) => ({ span, tag: { kind, letter: '' } }))
    const whole: Span = [segment.start, segment.end]
    return [
      ...(letter === null ? [] : [{ span: whole, tag: { kind: 'part' as const, letter } }]),
      ...segment.annotations.flatMap(({ chain, labels, flags }) => [
        ...(chain ?? []).flatMap((hop) => ranges(hop.evidence, 'evidence')),
        ...labels.flatMap(({ spans }) => ranges(spans, 'label')),
        ...flags.flatMap(({ spans }) => ranges(spans, 'flag')),
      ]),
    ]
  })

const markedText = ({ paragraph }: Place): Part => {
  const ranges = rangesOf(paragraph)
  if (ranges.length === 0) return textOf(paragraph)
  const pieces = piecesOf(paragraph)
  const cutShort = paragraph.excerpt && pieces.at(-1)?.end !== paragraph.end
  return [
    pieces.map((piece, nth) => [nth > 0 && ' … ', runsOf(piece, ranges).map(marked)]),
    cutShort && ' …',
  ]
}

const looks = { label: 'labelled', evidence: 'evidence', flag: 'flagged' } as const

const marked = (run: Run<Tag>): Part => {
  const kinds = new Set(run.tags.map(({ kind }) => kind))
  const looked = (['label', 'evidence', 'flag'] as const)
    .filter((kind) => kinds.has(kind))
    .reduce<Part>((inside, kind) => call(looks[kind], inside), run.text)
  return [
    run.opens.map(({ kind, letter }) => kind === 'part' && call('opens', letter)),
    looked,
    run.closes.map(({ kind }) =>
      kind === 'part' ? raw('closes') : kind === 'flag' && raw('flag'),
    ),
  ]
}

const annotationsOf = (paragraph: ReportParagraph) =>
  shownSegments(paragraph).flatMap(({ segment, letter }) =>
    segment.annotations.map((annotation, nth) => ({ segment, letter, annotation, nth })),
  )

const stemsOf = ({ document, paragraph }: Place): Code[] =>
  annotationsOf(paragraph).map(({ annotation }) => stemCode(document.spine, annotation.chain))

const besideOf = (place: Place): Part => {
  const { view, document, paragraph } = place
  const { type, sub } = paragraph
  const name =
    type === 'content' || type === 'headline'
      ? null
      : sub
        ? view.words.subs[sub]
        : view.words.types[type]
  return [
    name !== null && call('par', call('faint', name)),
    annotationsOf(paragraph).map(({ segment, letter, annotation, nth }) => [
      letter !== null && nth === 0 && partTitle(view, letter, segment.quote?.exact ?? null),
      entryOf(view, document.spine, annotation, paragraph),
    ]),
    carriesChains(type) &&
      annotationsOf(paragraph).length === 0 &&
      call('gap', view.words.notAnnotated),
  ]
}

const titleWords = 7

const partTitle = ({ words }: View, letter: string, quote: string | null): Part => {
  const all = quote?.trim().split(/\s+/) ?? []
  const beginning = all.slice(0, titleWords).join(' ') + (all.length > titleWords ? ' …' : '')
  return call('part', letter, quote && words.quoted(beginning))
}
