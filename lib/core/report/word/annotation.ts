import type { Chain, Hop } from '../../chain/chain'
import type { Family } from '../../chain/kinds'
import { kinds } from '../../chain/kinds'
import { printChain } from '../../chain/print'
import { dateInWords } from '../dates'
import type { View } from '../html/view'
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
import type { HopReliability, ReportAnnotation, ReportParagraph } from '../report'
import type { Margin } from './build'
import { footnote, inlines, linkTo, paragraph, run, strong } from './build'
import type { RunStyle, WordInline, WordParagraph } from './description'

const looks: Readonly<Record<Family, readonly [sign: string, style: RunStyle]>> = {
  relay: ['■', 'Relay'],
  named: ['●', 'Named'],
  unnamed: ['○', 'Unnamed'],
  record: ['◆', 'Record'],
  nobody: ['–', 'Nobody'],
}

/** The mark of a hop, as a sign in the colour of its family. */
export const signOf = ({ kind }: Pick<Hop, 'kind'>): WordInline => {
  const [sign, style] = looks[kinds[kind].family]
  return run(sign, style)
}

/** One reviewer's judgement under the paragraph; reasons stand at the foot of the page. */
export const annotationBlocks = (
  view: View,
  margin: Margin,
  spine: Chain,
  annotation: ReportAnnotation,
  place: ReportParagraph,
): WordParagraph[] => {
  const { words, language } = view
  const { reviewer, revision, at, chain, judgeable, judgeableReason } = annotation
  const date = words.revision(revision, dateInWords(at.slice(0, 10), language))
  const reason = (text: string | null) => text && footnote(margin, text)
  return [
    paragraph('Reviewer', strong(reviewer.name), run(` ${date}`, 'Faint')),
    ...(chain ? chainBlocks(view, margin, spine, chain, annotation, place) : []),
    ...(!chain && judgeable ? [paragraph('Mark', run(words.noChain, 'Faint'))] : []),
    ...(judgeable
      ? [paragraph('Mark', credibility(view, annotation), reason(annotation.credibilityReason))]
      : [paragraph('Mark', run(words.cannotJudge, 'Faint'), reason(judgeableReason))]),
    ...markBlocks(view, margin, annotation, place),
  ]
}

const chainBlocks = (
  view: View,
  margin: Margin,
  spine: Chain,
  chain: Chain,
  annotation: ReportAnnotation,
  place: ReportParagraph,
): WordParagraph[] => [
  paragraph('Chain', chainInWords(spine, chain, view.language)),
  ...hopBlocks(view, margin, chain, [place], annotation),
  paragraph('Notation', printChain(chain)),
]

/** The hops of a chain under each other, nearest hand on top. */
export const hopBlocks = (
  view: View,
  margin: Margin,
  chain: Chain,
  places: readonly ReportParagraph[],
  annotation: ReportAnnotation | null,
): WordParagraph[] =>
  chain.map((hop, index) => {
    const { language, sources } = view
    const name = hopName(hop, language)
    const source = hop.source === null ? undefined : sources.get(hop.source)
    const details = hopDetails(hop, places, language).join(' · ')
    const rating = annotation && hopRating(annotation, index + 1)
    return paragraph(
      'Hop',
      ...[signOf(hop), '\t', source ? linkTo(`source-${source.number}`, name) : name],
      details && run(`  ${details}`, 'Faint'),
      rating && rated(view, margin, rating),
    )
  })

const rated = ({ language }: View, margin: Margin, { value, reason }: HopReliability) =>
  inlines(
    '  ',
    run(` ${value} `, 'Value'),
    reliabilityInWords(value, language).slice(1),
    reason && footnote(margin, reason),
  )

const credibility = ({ words, language }: View, { credibility: value }: ReportAnnotation) =>
  value === null
    ? inlines(run(`${words.credibility} ${words.notRated}`, 'Faint'))
    : inlines(
        `${words.credibility} `,
        run(` ${value} `, 'Value'),
        credibilityInWords(value, language).slice(1),
      )

const markBlocks = (
  { words, language }: View,
  margin: Margin,
  { labels, flags }: ReportAnnotation,
  place: ReportParagraph,
): WordParagraph[] => [
  ...labels.map((label) => {
    const details = [...spansInWords(label.spans, place, language), ...labelFacets(label, language)]
    return paragraph(
      'Mark',
      strong(labelName(label.id, language)),
      details.length > 0 && run(`  ${details.join(' · ')}`, 'Faint'),
    )
  }),
  ...flags.map(({ type, state, spans, note }) => {
    const details = spansInWords(spans, place, language).join(' · ')
    return paragraph(
      'Mark',
      run(`⚑ ${flagName(type, language)} · ${words.states[state]}`, 'Warning'),
      details && run(`  ${details}`, 'Faint'),
      note && footnote(margin, note),
    )
  }),
]
