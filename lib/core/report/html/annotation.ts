import type { Chain } from '../../chain/chain'
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
  spanWords,
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
${chain && chainParts(view, document.spine, chain, annotation)}
${!chain && judgeable && markup`<p class="gap">${words.noChain}</p>`}
${judgeable ? credibility(view, annotation) : withReason(words.cannotJudge, annotation.judgeableReason, 'gap')}
${labels.length + flags.length > 0 && markup`<ul class="marks">${labels.map((label) => labelItem(view, label, paragraph))}${flags.map((flag) => flagItem(view, flag, paragraph))}</ul>`}
${note && markup`<div class="note" dir="auto">${renderedNote(note)}</div>`}
</div>
`
}

const chainParts = (view: View, spine: Chain, chain: Chain, annotation: ReportAnnotation): Part =>
  markup`<p class="in-words" dir="auto">${chainInWords(spine, chain, view.language)}</p>
${hopList(view, chain, annotation)}
<p class="notation" dir="auto"><code>${printChain(chain)}</code></p>`

/** The hops of a chain under each other, nearest hand on top, with marks, sources and ratings. */
export const hopList = (view: View, chain: Chain, annotation: ReportAnnotation | null): Part =>
  markup`<ol class="hops">${chain.map((hop, index) => {
    const source = hop.source === null ? undefined : view.sources.get(hop.source)
    const name = markup`<bdi>${hopName(hop, view.language)}</bdi>`
    const rating = annotation && hopRating(annotation, index + 1)
    return markup`<li class="${hop.certain && hop.basis === 'explicit' ? 'hop' : 'hop unsure'}">${mark(hop)}<span>${source ? markup`<a href="#${anchors.source(source.number)}">${name}</a>` : name} <small>${joined(
      hopDetails(hop, view.language).map((detail) => markup`<bdi>${detail}</bdi>`),
      ' · ',
    )}</small>${rating && hopRatingPart(view, rating)}</span></li>`
  })}</ol>`

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
    [...spanWords(label, paragraph, view.language), ...labelFacets(label, view.language)],
  )}</li>`

const flagItem = (view: View, flag: ReportFlag, paragraph: ReportParagraph): Part =>
  markup`<li><a class="chip flagged state-${flag.state}" href="#${anchors.flag(view, flag.type)}">⚑ ${flagName(flag.type, view.language)} · ${view.words.states[flag.state]}</a>${details(
    spanWords(flag, paragraph, view.language),
  )}${flag.note && markup`<span class="reason" dir="auto">${flag.note}</span>`}</li>`
