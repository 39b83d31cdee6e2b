import { carriesChains } from '../../text/paragraph'
import { chainInWords, shownSegments } from '../reading'
import type { ReportAnnotation } from '../report'
import { annotationEntry } from './annotation'
import type { Part } from './markup'
import { markup, trusted } from './markup'
import { stemOf } from './mark'
import { markedText } from './text'
import type { ParagraphPlace, View } from './view'
import { anchors, numberOf } from './view'

/** A paragraph with its number, its stem lines, its words and what was said of them. */
export const paragraphRow = (view: View, place: ParagraphPlace, level: number): Part => {
  const { words } = view
  const { paragraph, at, document } = place
  const number = numberOf(view, at, paragraph.index)
  const id = anchors.paragraph(at, paragraph.index)
  const entries = besideOf(view, place)
  const kind = carriesChains(paragraph.type) ? paragraph.type : 'furniture'
  return markup`<div class="row ${paragraph.type === 'heading' ? 'heading' : kind}" id="${id}" role="group" aria-label="${words.paragraphNumber(number)}">
<a class="number" href="#${id}" aria-label="${words.paragraphNumber(number)}">${number}</a>
<div class="stems">${entries.map(({ stem }) => stem)}</div>
<div class="words"${document.language && markup` lang="${document.language}"`} dir="auto">${wordsElement(view, place, level)}</div>
<div class="apparatus">${furnitureNote(view, place)}${entries.map(({ entry }) => entry)}</div>
</div>
`
}

const wordsElement = (view: View, place: ParagraphPlace, level: number): Part => {
  const { type } = place.paragraph
  const text = markedText(view, place)
  if (type !== 'headline' && type !== 'heading') return markup`<p>${text}</p>`
  const tag = trusted(`h${level}`)
  return markup`<${tag}>${text}</${tag}>`
}

const furnitureNote = ({ words }: View, { paragraph: { type, sub } }: ParagraphPlace): Part => {
  if (type === 'content' || type === 'headline') return null
  const name = sub ? words.subs[sub] : words.types[type]
  return markup`<p class="type">${name}${!carriesChains(type) && `, ${words.furniture}`}</p>`
}

interface Beside {
  readonly stem: Part
  readonly entry: Part
}

/** What stands beside a paragraph: each annotation with its stem line, each part under its letter. */
const besideOf = (view: View, place: ParagraphPlace): Beside[] => {
  let nth = 0
  return shownSegments(place.paragraph).flatMap(({ segment, letter }): Beside[] => {
    if (segment.annotations.length === 0)
      return [{ stem: null, entry: markup`<p class="gap">${view.words.notAnnotated}</p>` }]
    return segment.annotations.map((annotation, index) => {
      const anchor = anchors.annotation(place.at, place.paragraph.index, nth++)
      const titled = letter !== null && index === 0
      return {
        stem: stemLink(view, place, annotation, anchor),
        entry: [
          titled && partTitle(view, letter, segment.quote?.exact ?? null),
          annotationEntry(view, annotation, place, anchor),
        ],
      }
    })
  })
}

const stemLink = (
  { language, words }: View,
  { document: { spine } }: ParagraphPlace,
  { chain, judgeable, reviewer }: ReportAnnotation,
  anchor: string,
): Part => {
  const unsaid = judgeable ? words.noChain : words.cannotJudge
  const title = `${reviewer.name}: ${chain ? chainInWords(spine, chain, language) : unsaid}`
  return markup`<a class="stem-link" href="#${anchor}">${stemOf(spine, chain, title)}</a>`
}

const titleWords = 7

const partTitle = ({ words }: View, letter: string, quote: string | null): Part => {
  const all = quote?.trim().split(/\s+/) ?? []
  const beginning = all.slice(0, titleWords).join(' ') + (all.length > titleWords ? ' …' : '')
  return markup`<p class="part"><b>${letter}</b> ${quote && markup`<bdi>${words.quoted(beginning)}</bdi>`}</p>`
}
