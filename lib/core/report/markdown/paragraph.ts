import { carriesChains } from '../../text/paragraph'
import { dateInWords } from '../dates'
import { markdown as text, tame } from '../escape'
import type { ShownSegment } from '../reading'
import {
  chainInWords,
  credibilityInWords,
  flagName,
  labelFacets,
  labelName,
  paragraphNumber,
  shownSegments,
  spansInWords,
} from '../reading'
import type { ReportAnnotation, ReportDocument, ReportModel, ReportParagraph } from '../report'
import { wordsOf } from '../words'
import { blocks } from './blocks'
import { chainBlock } from './chain'

/** A paragraph and where it stands. */
export interface Place {
  readonly model: ReportModel
  readonly document: ReportDocument
  readonly at: number
  readonly paragraph: ReportParagraph
}

/** A paragraph as a quotation, and beneath it what was said of it. */
export const paragraphBlock = (place: Place): string => {
  const { model, at, paragraph } = place
  const { type, sub } = paragraph
  const words = wordsOf(model.language)
  const number = paragraphNumber(paragraph.index, at, model.documents.length)
  const kind = type === 'content' ? '' : ` (${sub ? words.subs[sub] : words.types[type]})`
  if (!carriesChains(type))
    return `**${words.paragraphShort(number)}**${kind}: ${text(paragraph.text)}`.trimEnd()
  return blocks(
    `#### ${words.paragraphNumber(number)}${kind}`,
    paragraph.text === '' ? '' : `> ${text(paragraph.text)}`,
    shownSegments(paragraph).map((shown) => segmentBlock(place, shown)),
  )
}

const segmentBlock = (place: Place, { segment, letter }: ShownSegment): string => {
  const words = wordsOf(place.model.language)
  const quote = segment.quote ? `: ${text(words.quoted(segment.quote.exact))}` : ''
  return blocks(
    letter === null ? '' : `**${words.segmentNamed(letter)}**${quote}`,
    segment.annotations.length === 0 ? `*${words.notAnnotated}.*` : '',
    segment.annotations.map((annotation) => annotationBlock(place, annotation)),
  )
}

const annotationBlock = (place: Place, annotation: ReportAnnotation): string => {
  const { model, document, paragraph } = place
  const { language } = model
  const { reviewer, chain, revision, at } = annotation
  const words = wordsOf(language)
  const told = chain && chainInWords(document.spine, chain, language)
  return blocks(
    `**${text(reviewer.name)}** (${words.revision(revision, dateInWords(at, language))})`,
    chain && told !== null ? chainBlock(model, told, chain, [paragraph], annotation) : '',
    [...judgement(place, annotation), ...marks(place, annotation)].join('\n'),
    note(annotation.note, words.note),
  )
}

const withReason = (value: string, reason: string | null): string =>
  text(value) + (reason ? `. ${text(reason)}` : '')

const judgement = ({ model: { language } }: Place, annotation: ReportAnnotation): string[] => {
  const words = wordsOf(language)
  const { judgeable, judgeableReason, credibility, credibilityReason, chain } = annotation
  if (!judgeable) return [`- ${withReason(words.cannotJudge, judgeableReason)}`]
  const rated = withReason(credibilityInWords(credibility, language), credibilityReason)
  return [...(chain === null ? [`- ${words.noChain}`] : []), `- ${words.credibility}: ${rated}`]
}

const marks = (
  { model: { language }, paragraph }: Place,
  { labels, flags }: ReportAnnotation,
): string[] => {
  const words = wordsOf(language)
  const line = (...parts: readonly string[]) => `- ${parts.map(text).join(', ')}`
  return [
    ...labels.map((label) =>
      line(
        labelName(label.id, language),
        ...spansInWords(label.spans, paragraph, language),
        ...labelFacets(label, language),
      ),
    ),
    ...flags.map((flag) =>
      line(
        `⚑ ${flagName(flag.type, language)} (${words.states[flag.state]})`,
        ...spansInWords(flag.spans, paragraph, language),
        ...(flag.note ? [flag.note] : []),
      ),
    ),
  ]
}

/** The note as it was typed, line by line, in a quotation of its own. */
const note = (source: string | null, name: string): string => {
  if (source === null || source.trim() === '') return ''
  const lines = tame(source).trim().split('\n').map(text)
  const quoted = lines.map((line, at) => (line ? `> ${line}${lines[at + 1] ? '\\' : ''}` : '>'))
  return [`> **${name}**`, '>', ...quoted].join('\n')
}
