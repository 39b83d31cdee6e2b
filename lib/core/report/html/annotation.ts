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
import type {
  HopReliability,
  ReportAnnotation,
  ReportFlag,
  ReportLabel,
  ReportParagraph,
} from '../report'
import { mark } from './mark'
import type { Part } from './markup'
import { joined, markup } from './markup'
import { renderedNote } from './note'
import type { ParagraphPlace, View } from './view'
import { anchors } from './view'

/** One reviewer's judgement beside the paragraph: the chain, its ratings, what was marked, the note. */
export const annotationEntry = (
  view: View,
  annotation: ReportAnnotation,
  { document, paragraph }: ParagraphPlace,
  anchor: string,
): Part => {
  const { words, language } = view
  const { reviewer, revision, at, chain, judgeable, labels, flags, note } = annotation
  return markup`<div class="entry" id="${anchor}">
<p class="who"><bdi>${reviewer.name}</bdi> <time datetime="${at}">${words.revision(revision, dateInWords(at.slice(0, 10), language))}</time></p>
${chain && chainParts(view, document.spine, chain, paragraph, annotation)}
${!chain && judgeable && markup`<p class="gap">${words.noChain}</p>`}
${judgeable ? credibility(view, annotation) : withReason(words.cannotJudge, annotation.judgeableReason, 'gap')}
${labels.length + flags.length > 0 && markup`<ul class="marks">${labels.map((label) => labelItem(view, label, paragraph))}${flags.map((flag) => flagItem(view, flag, paragraph))}</ul>`}
${note && markup`<div class="note" dir="auto">${renderedNote(note)}</div>`}
</div>
`
}

const chainParts = (
  view: View,
  spine: Chain,
  chain: Chain,
  paragraph: ReportParagraph,
  annotation: ReportAnnotation,
): Part =>
  markup`<p class="in-words" dir="auto">${chainInWords(spine, chain, view.language)}</p>
${hopList(view, chain, [paragraph], annotation)}
<p class="notation" dir="auto"><code>${printChain(chain)}</code></p>`

/** The hops of a chain under each other, nearest hand on top, with marks, sources, words in the text and ratings. */
export const hopList = (
  view: View,
  chain: Chain,
  paragraphs: readonly ReportParagraph[],
  annotation: ReportAnnotation | null,
): Part =>
  markup`<ol class="hops">${chain.map((hop, index) =>
    hopItem(view, hop, paragraphs, annotation && hopRating(annotation, index + 1)),
  )}</ol>`

const hopItem = (
  view: View,
  hop: Hop,
  paragraphs: readonly ReportParagraph[],
  rating: HopReliability | null,
): Part => {
  const name = markup`<bdi>${hopName(hop, view.language)}</bdi>`
  const source = hop.source === null ? undefined : view.sources.get(hop.source)
  const linked = source ? markup`<a href="#${anchors.source(source.number)}">${name}</a>` : name
  const unsure = !hop.certain || hop.basis === 'inferred'
  return markup`<li${unsure && markup` class="unsure"`}>${mark(hop)}<span>${linked}${details(
    hopDetails(hop, paragraphs, view.language),
  )}${rating && hopRatingPart(view, rating)}</span></li>`
}

const hopRatingPart = ({ language }: View, { value, reason }: HopReliability): Part =>
  markup`<span class="rating"><b>${value}</b> ${reliabilityInWords(value, language).slice(1).trim()}${reason && markup`<q class="reason" dir="auto">${reason}</q>`}</span>`

const withReason = (text: string, reason: string | null, name: string): Part =>
  markup`<p class="${name}">${text}${reason && markup`<span class="reason" dir="auto">${reason}</span>`}</p>`

const credibility = (
  { words, language }: View,
  { credibility: value, credibilityReason }: ReportAnnotation,
): Part =>
  markup`<p class="rating ${value === null ? 'unrated' : ''}"><span class="name">${words.credibility}</span> ${
    value === null
      ? words.notRated
      : markup`<b>${value}</b> ${credibilityInWords(value, language).slice(1).trim()}`
  }${credibilityReason && markup`<span class="reason" dir="auto">${credibilityReason}</span>`}</p>`

const details = (parts: readonly string[]): Part =>
  parts.length > 0 &&
  markup` <small>${joined(
    parts.map((part) => markup`<bdi>${part}</bdi>`),
    ' · ',
  )}</small>`

const labelItem = (view: View, label: ReportLabel, paragraph: ReportParagraph): Part =>
  markup`<li><a class="chip" href="#${anchors.label(view, label.id)}">${labelName(label.id, view.language)}</a>${details(
    [...spansInWords(label.spans, paragraph, view.language), ...labelFacets(label, view.language)],
  )}</li>`

const flagItem = (view: View, flag: ReportFlag, paragraph: ReportParagraph): Part =>
  markup`<li><a class="chip flagged state-${flag.state}" href="#${anchors.flag(view, flag.type)}">⚑ ${flagName(flag.type, view.language)} · ${view.words.states[flag.state]}</a>${details(
    spansInWords(flag.spans, paragraph, view.language),
  )}${flag.note && markup`<span class="reason" dir="auto">${flag.note}</span>`}</li>`
