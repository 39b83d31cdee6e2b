import type { Chain, Hop } from '../../chain/chain'
import { printChain } from '../../chain/print'
import { dateInWords } from '../dates'
import {
  chainInWords,
  credibilityInWords,
  flagName,
  hopDetails,
  hopName,
  hopRating,
  labelFacets,
  labelName,
  reliabilityInWords,
  spansInWords,
} from '../reading'
import type { HopReliability, ReportAnnotation, ReportFlag, ReportParagraph } from '../report'
import type { Code, Part } from './code'
import { call, callWith, linkTo, raw } from './code'
import { hopMark } from './drawing'
import { noteContent } from './note'
import type { View } from './view'
import { labels } from './view'

/** One reviewer's judgement beside the paragraph, as on the page; the note stands at the foot of the sheet. */
export const entryOf = (
  view: View,
  spine: Chain,
  annotation: ReportAnnotation,
  paragraph: ReportParagraph,
): Code => {
  const { words, language } = view
  const { reviewer, revision, at, chain, judgeable, note } = annotation
  return call('entry', [
    call('who', reviewer.name, words.revision(revision, dateInWords(at.slice(0, 10), language))),
    call('parbreak'),
    chain && call('in-words', chainInWords(spine, chain, language)),
    chain && hopList(view, chain, [paragraph], annotation),
    chain && call('notation', printChain(chain)),
    !chain && judgeable && call('gap', words.noChain),
    judgeable
      ? credibility(view, annotation)
      : withReason(call('gap', words.cannotJudge), annotation.judgeableReason),
    marks(view, annotation, paragraph),
    note && note.trim() !== '' && [words.note, call('footnote', noteContent(note))],
  ])
}

const withReason = (part: Part, reason: string | null): Part => [
  part,
  reason && call('reason', reason),
]

/** The hops of a chain under each other, nearest hand on top. */
export const hopList = (
  view: View,
  chain: Chain,
  paragraphs: readonly ReportParagraph[],
  annotation: ReportAnnotation | null,
): Part =>
  chain.map((hop, index) =>
    hopLine(view, hop, paragraphs, annotation && hopRating(annotation, index + 1)),
  )

const hopLine = (
  { language, sources }: View,
  hop: Hop,
  paragraphs: readonly ReportParagraph[],
  rating: HopReliability | null,
): Code => {
  const name = hopName(hop, language)
  const source = hop.source === null ? undefined : sources.get(hop.source)
  const details = hopDetails(hop, paragraphs, language).join(' · ')
  return call(
    'hop',
    hopMark(hop),
    source ? linkTo(labels.source(source.number), name) : name,
    details,
    rating && [
      ...[call('boxed', rating.value), reliabilityInWords(rating.value, language).slice(1)],
      rating.reason && [call('linebreak'), rating.reason],
    ],
  )
}

const credibility = (
  { words, language }: View,
  { credibility: value, credibilityReason }: ReportAnnotation,
): Part =>
  withReason(
    value === null
      ? call('par', call('faint', `${words.credibility} ${words.notRated}`))
      : call(
          'rated',
          words.credibility,
          value,
          credibilityInWords(value, language).slice(1).trim(),
        ),
    credibilityReason,
  )

const marks = (
  view: View,
  { labels: given, flags }: ReportAnnotation,
  paragraph: ReportParagraph,
): Part => [
  given.map((label) =>
    marked(call('chip', labelName(label.id, view.language)), [
      ...spansInWords(label.spans, paragraph, view.language),
      ...labelFacets(label, view.language),
    ]),
  ),
  flags.map((flag) => flagLine(view, flag, paragraph)),
]

const marked = (chip: Code, details: readonly string[]): Code =>
  call('marked', chip, details.join(' · '))

const flagLine = (
  { words, language }: View,
  flag: ReportFlag,
  paragraph: ReportParagraph,
): Part => {
  const { state, type, spans, note } = flag
  const settled = state === 'rejected' || state === 'resolved'
  const look = { tone: settled ? 'edge' : 'warn', heavy: raw(String(state === 'confirmed')) }
  const chip = callWith('chip', look, `${flagName(type, language)} · ${words.states[state]}`)
  return withReason(marked(chip, spansInWords(spans, paragraph, language)), note)
}
