import type { HopKind } from '../../chain/kinds'
import { hopKinds, kinds } from '../../chain/kinds'
import { findBiasLabel } from '../../label/bias'
import { findFlag } from '../../label/fidelity'
import type { Scheme } from '../../rating/scheme'
import { credibilityScheme, reliabilityScheme } from '../../rating/schemes'
import { flagName, labelName } from '../reading'
import type { ReportModel } from '../report'
import { kindMark, unsureMark } from './mark'
import type { Part } from './markup'
import { markup } from './markup'
import type { View } from './view'
import { anchors } from './view'

/** What the marks mean, and every vocabulary as far as the report uses it. */
export const legendSection = (view: View): Part => {
  const { words, language } = view
  const used = usedKinds(view.model)
  return markup`<section class="legend" aria-labelledby="legend">
<h2 id="legend">${words.legend}</h2>
<p class="lead">${words.readingStem}</p>
<div class="lists">
${list(words.kinds, [
  ...used.map((kind) =>
    term([kindMark(kind), kinds[kind].label[language]], kinds[kind].definition[language]),
  ),
  term([unsureMark(), words.unsure], words.unsureMeaning),
])}
${list(words.inText, [
  term(markup`<span class="evidence">${words.sample}</span>`, words.evidenceMeaning),
  term(markup`<span class="label">${words.sample}</span>`, words.labelMeaning),
  term(
    markup`<span class="flag">${words.sample}</span><sup class="flag-ref">⚑</sup>`,
    words.flagMeaning,
  ),
  term(
    markup`<sup class="ref">a</sup><i class="part-begins"></i>${words.sample}<i class="part-ends"></i>`,
    words.partMeaning,
  ),
])}
${list(
  words.labels,
  view.labels.map((id) =>
    term(
      labelName(id, language),
      findBiasLabel(id)?.definition[language] ?? id,
      anchors.label(view, id),
    ),
  ),
)}
${list(
  words.flags,
  view.flags.map((type) =>
    term(
      `⚑ ${flagName(type, language)}`,
      findFlag(type)?.meaning[language] ?? type,
      anchors.flag(view, type),
    ),
  ),
)}
${scale(view, credibilityScheme)}
${scale(view, reliabilityScheme)}
</div>
</section>
`
}

const usedKinds = ({ documents }: ReportModel): HopKind[] => {
  const chains = documents.flatMap(({ spine, paragraphs }) => [
    spine,
    ...paragraphs.flatMap(({ segments }) =>
      segments.flatMap(({ annotations }) => annotations.map(({ chain }) => chain ?? [])),
    ),
  ])
  const found = new Set(chains.flat().map(({ kind }) => kind))
  return hopKinds.filter((kind) => found.has(kind))
}

const list = (title: string, terms: readonly Part[]): Part =>
  terms.length > 0 && markup`<div><h3>${title}</h3><dl>${terms}</dl></div>`

const term = (name: Part, meaning: string, anchor?: string): Part =>
  markup`<div${anchor && markup` id="${anchor}"`}><dt>${name}</dt><dd>${meaning}</dd></div>`

const scale = ({ language }: View, { name, values }: Scheme): Part =>
  list(
    name[language],
    values.map(({ id, label, explanation }) =>
      term(markup`<b>${id}</b> ${label[language]}`, explanation[language]),
    ),
  )
