import { kinds } from '../../chain/kinds'
import { dateInWords } from '../dates'
import { safeAddress } from '../escape'
import { credibilityInWords, flagName, reliabilityInWords } from '../reading'
import type { Ground, RatingCount, ReportDocument } from '../report'
import { grounds } from '../report'
import { languageName, percent } from '../words'
import { hopList } from './annotation'
import { groundMark } from './mark'
import type { Part } from './markup'
import { joined, markup, trusted } from './markup'
import type { DocumentPlace, View } from './view'
import { anchors, numberOf } from './view'

/** The head of a document: what it rests on in sentences, in figures, and how the text came to hand. */
export const summarySection = (view: View, place: DocumentPlace, level: number): Part => {
  const { words } = view
  const { document, at } = place
  const [title, sub] = [trusted(`h${level}`), trusted(`h${level + 1}`)]
  return markup`<div class="summary">
<${title} id="${anchors.document(at)}-summary">${words.summary}</${title}>
<div class="columns">
<div class="statement">${document.summary.statement.map((sentences) => markup`<p dir="auto">${sentences.join(' ')}</p>`)}</div>
<div class="instruments">
<${sub}>${words.restsOn}</${sub}>
${groundBar(document)}
${groundTable(view, document)}
<${sub} id="${anchors.spine(at)}">${words.spine}</${sub}>
${document.spine.length > 0 ? markup`<div class="spine">${hopList(view, document.spine, document.paragraphs, null)}</div>` : markup`<p class="gap">${words.noSpine}</p>`}
</div>
</div>
<${sub} class="aside-title">${words.figures}</${sub}>
${figureTable(view, place)}
</div>
`
}

const groundBar = ({ summary: { segments } }: ReportDocument): Part => {
  if (segments.withChain === 0) return null
  const parts: (readonly [string, number])[] = [
    ...grounds.map((ground) => [ground, segments.grounds[ground]] as const),
    ['differing', segments.differing],
  ]
  return markup`<div class="bar" aria-hidden="true">${parts.map(
    ([name, count]) =>
      count > 0 && markup`<i class="ground-${name}" style="flex-grow:${count}"></i>`,
  )}</div>`
}

const groundTable = ({ words, language }: View, { title, summary }: ReportDocument): Part => {
  const { segments } = summary
  const row = (name: string, key: Ground | null, count: number, whole: number | null) =>
    count > 0 &&
    markup`<tr><th scope="row">${key ? groundMark(key) : markup`<span class="no-mark"></span>`}${name}</th><td>${count}</td><td>${whole !== null && percent(count, whole, language)}</td></tr>`
  return markup`<table class="grounds"><caption class="unseen">${words.restsOn}: <bdi>${title}</bdi></caption>
<thead class="unseen"><tr><th scope="col">${words.figure}</th><th scope="col">${words.count}</th><th scope="col">${words.share}</th></tr></thead>
<tbody>${grounds.map((ground) => row(words.grounds[ground], ground, segments.grounds[ground], segments.withChain))}
${row(words.differing, null, segments.differing, segments.withChain)}
${row(words.notJudgeable, null, segments.notJudgeable, null)}</tbody></table>`
}

const figureTable = (view: View, place: DocumentPlace): Part => {
  const { words, language } = view
  const { summary, title } = place.document
  const { lastHops, newsrooms, openChains, flags, unchecked, credibility, reliability } = summary
  const row = (name: string, value: Part) =>
    markup`<tr><th scope="row">${name}</th><td>${value || words.none}</td></tr>`
  const links = (indices: readonly number[]) => paragraphLinks(view, place.at, indices)
  return markup`<table class="figures"><caption class="unseen">${words.figuresOf(title)}</caption>
<thead class="unseen"><tr><th scope="col">${words.figure}</th><th scope="col">${words.value}</th></tr></thead>
<tbody>
${row(
  words.newsrooms,
  newsrooms.length > 0 &&
    joined(
      newsrooms.map((name) => markup`<bdi>${name}</bdi>`),
      ', ',
    ),
)}
${row(words.lastHops, lastHops.map(({ kind, count }) => `${kinds[kind].label[language]} ${count}`).join(', '))}
${row(words.openChains, openChains.length > 0 && links(openChains))}
${row(
  words.flags,
  flags.length > 0 &&
    joined(
      flags.map(({ type, state, paragraphs }) => [
        `${flagName(type, language)}, ${words.states[state]}: `,
        links(paragraphs),
      ]),
      markup`<br>`,
    ),
)}
${row(words.credibility, ratings(view, credibility, '6', credibilityInWords))}
${row(words.reliability, ratings(view, reliability, 'F', reliabilityInWords))}
${row(words.unchecked, unchecked.paragraphs.length > 0 && links(unchecked.paragraphs))}
</tbody></table>`
}

const ratings = (
  { words, language }: View,
  { given, cannotBeJudged, notRated }: RatingCount<string>,
  gap: string,
  inWords: (value: string, language: View['language']) => string,
): string =>
  [
    ...given.map(({ value, count }) => `${inWords(value, language)} ${count}×`),
    ...(cannotBeJudged > 0 ? [`${inWords(gap, language)} ${cannotBeJudged}×`] : []),
    ...(notRated > 0 ? [`${words.notRated} ${notRated}×`] : []),
  ].join(', ')

/** Links to paragraphs by their numbers. */
export const paragraphLinks = (view: View, at: number, indices: readonly number[]): Part =>
  joined(
    [...new Set(indices)].map(
      (index) =>
        markup`<a href="#${anchors.paragraph(at, index)}">${view.words.paragraphShort(numberOf(view, at, index))}</a>`,
    ),
    ', ',
  )

/** What is known of the text as such. */
export const factList = ({ words, language }: View, { document }: DocumentPlace): Part => {
  const row = (name: string, value: Part) =>
    value ? markup`<div><dt>${name}</dt><dd>${value}</dd></div>` : null
  const date = (iso: string | null) => iso && dateInWords(iso, language)
  const address = document.url && safeAddress(document.url)
  return markup`<dl class="facts">
${row(words.outlet, document.outlet && markup`<bdi>${document.outlet}</bdi>`)}
${row(words.byline, document.byline && markup`<bdi>${document.byline}</bdi>`)}
${row(words.published, date(document.publishedAt))}
${row(words.language, document.language && languageName(document.language, language))}
${row(words.version, `${document.versionNumber}, ${words.captured.toLowerCase()} ${date(document.capturedAt)}`)}
${row(words.address, address ? markup`<a class="plain" rel="noopener noreferrer" href="${address}">${address}</a>` : document.url)}
${row(words.digest, markup`<code>${document.sha256}</code>`)}
</dl>`
}
