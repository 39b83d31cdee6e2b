import { dateInWords } from '../dates'
import { schemeList } from '../reading'
import type { ReportModel } from '../report'
import { legendSection } from './legend'
import type { Part } from './markup'
import { markup, trusted } from './markup'
import { paragraphRow } from './paragraph'
import { sourceSection } from './sources'
import { styleOf } from './style'
import { factList, summarySection } from './summary'
import type { DocumentPlace, View } from './view'
import { anchors, viewOf } from './view'

/** Nothing may run and nothing may be fetched, whatever slips in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The whole page: one file without scripts, fonts or anything else that would have to be fetched. */
export const page = (model: ReportModel): string => {
  const view = viewOf(model)
  const { words, language } = view
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${model.generator.name} ${model.generator.version}">
<meta name="referrer" content="no-referrer">
<title>${model.title} · ${words.reportNumber(model.number)}</title>
<style>${trusted(styleOf(`${words.reportNumber(model.number)} · ${model.title}`))}</style>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
${masthead(view)}
<main>
${model.documents.map((document, at) => documentSection(view, { document, at }))}
${sourceSection(view)}${legendSection(view)}
</main>
${colophon(view)}
</body>
</html>
`.markup
}

const masthead = (view: View): Part => {
  const { model, words, language } = view
  const { createdBy, workspace, createdAt } = model
  return markup`<header class="masthead">
<p class="brand"><span>${model.generator.name}</span> <span>${words.reportNumber(model.number)}</span></p>
<h1 dir="auto">${model.title}</h1>
<p class="imprint"><bdi>${words.madeBy(createdBy.name, workspace)}</bdi> · <time datetime="${createdAt}">${dateInWords(createdAt, language)}</time></p>
${contents(view)}
</header>
`
}

const contents = (view: View): Part => {
  const { model, words } = view
  const entries: (readonly [string, string])[] = [
    ...(model.documents.length > 1
      ? model.documents.map(({ title }, at) => [anchors.document(at), title] as const)
      : ([
          ['d1-summary', words.summary],
          ['text', words.text],
        ] as const)),
    ['sources', words.sources],
    ['legend', words.legend],
  ]
  return markup`<nav aria-label="${words.contents}"><ul>${entries.map(
    ([anchor, name]) => markup`<li><a href="#${anchor}">${name}</a></li>`,
  )}</ul></nav>`
}

const documentSection = (view: View, place: DocumentPlace): Part => {
  const { words, model, language } = view
  const { document, at } = place
  const several = model.documents.length > 1
  const level = several ? 3 : 2
  const title = trusted(`h${level}`)
  const { removed, leftOut } = document
  return markup`<article class="document" id="${anchors.document(at)}">
${several && markup`<h2 class="document-title" dir="auto">${document.title}</h2>`}
${!several && document.title !== model.title && markup`<p class="document-title" dir="auto">${document.title}</p>`}
${factList(view, place)}
${summarySection(view, place, level)}
<div class="article">
<${title} id="${at === 0 ? 'text' : `${anchors.document(at)}-text`}">${words.text}</${title}>
${removed && markup`<p class="notice">${words.removed(dateInWords(removed.at, language), removed.by, removed.reason)}</p>`}
${leftOut.map(({ reason }) => markup`<p class="notice">${words.leftOut[reason]}</p>`)}
${document.paragraphs.some(({ excerpt }) => excerpt) && markup`<p class="notice">${words.excerpt}</p>`}
${document.paragraphs.map((paragraph) => paragraphRow(view, { ...place, paragraph }, level + 1))}
</div>
</article>
`
}

const colophon = ({ model, words }: View): Part => {
  const { generator } = model
  const made = `${generator.name} ${generator.version}`
  return markup`<footer class="colophon"><h2>${words.colophon}</h2>
<p>${words.colophonText(made, schemeList(model).join(', '))}</p></footer>`
}
