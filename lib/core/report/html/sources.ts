import { kinds } from '../../chain/kinds'
import { languageName } from '../words'
import type { Occurrence, ReportSource } from '../report'
import { kindMark } from './mark'
import type { Part } from './markup'
import { joined, markup } from './markup'
import type { View } from './view'
import { anchors, numberOf } from './view'

/** Every source that occurs, with links to where it does. */
export const sourceSection = (view: View): Part => {
  const { words, model } = view
  return markup`<section class="sources" aria-labelledby="sources">
<h2 id="sources">${words.sources}</h2>
${model.sources.length > 0 ? sourceTable(view) : markup`<p class="gap">${words.noSources}</p>`}
</section>
`
}

const sourceTable = (view: View): Part => {
  const { words, model } = view
  const headings = [words.number, words.name, words.kind, words.newsroom, words.occurrences]
  return markup`<div class="scroll" role="region" aria-label="${words.sourcesCaption}" tabindex="0"><table><caption>${words.sourcesCaption}</caption>
<thead><tr>${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${model.sources.map((source) => sourceRow(view, source))}</tbody></table></div>`
}

const sourceRow = (view: View, source: ReportSource): Part => {
  const { language, words } = view
  const { number, name, aliases, kind, newsroom, domain, country, language: spoken } = source
  const about = [newsroom, domain, country, spoken && languageName(spoken, language)]
  return markup`<tr id="${anchors.source(number)}"><td class="count">${number}</td>
<th scope="row"><bdi>${name}</bdi>${
    aliases.length > 0 &&
    markup`<small>${words.aliases}: ${joined(
      aliases.map((alias) => markup`<bdi>${alias}</bdi>`),
      ', ',
    )}</small>`
  }</th>
<td class="kind">${kindMark(kind)}${kinds[kind].label[language]}</td>
<td>${joined(
    about.filter((fact) => fact).map((fact) => markup`<bdi>${fact}</bdi>`),
    ' · ',
  )}</td>
<td>${joined(
    source.occurrences.map((occurrence) => place(view, occurrence)),
    ', ',
  )}</td></tr>
`
}

const place = (view: View, { document, paragraph }: Occurrence): Part => {
  const { words, model } = view
  if (paragraph !== null)
    return markup`<a href="#${anchors.paragraph(document, paragraph)}">${words.paragraphShort(numberOf(view, document, paragraph))}</a>`
  const number = model.documents.length > 1 ? ` ${document + 1}` : ''
  return markup`<a href="#${anchors.spine(document)}">${words.spineShort}${number}</a>`
}
