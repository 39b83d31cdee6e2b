import type { HopKind } from '../../chain/kinds'
import { hopKinds, kinds } from '../../chain/kinds'
import { findBiasLabel } from '../../label/bias'
import { findFlag } from '../../label/fidelity'
import type { Scheme } from '../../rating/scheme'
import { credibilityScheme, reliabilityScheme } from '../../rating/schemes'
import { numberOf } from '../html/view'
import { flagName, labelName, schemeList } from '../reading'
import type { Occurrence, ReportModel, ReportSource } from '../report'
import { languageName } from '../words'
import type { Code, Part } from './code'
import { array, call, callWith, joined, linkTo, raw, statement } from './code'
import { kindMark } from './drawing'
import type { View } from './view'
import { labels } from './view'

/** Every source that occurs, with links to where it does. */
export const sourceStatements = (view: View): string[] => {
  const { words, model } = view
  const title = statement(callWith('heading', { level: 2 }, words.sources), labels.sources)
  if (model.sources.length === 0)
    return [`#section(2)[${title}]`, `#wide(${call('gap', words.noSources).code})`]
  const headings = [words.number, words.name, words.kind, words.newsroom, words.occurrences]
  return [
    `#section(2)[${title}]`,
    statement(
      call(
        'sources',
        array(headings),
        ...model.sources.flatMap((source) => sourceCells(view, source)),
      ),
    ),
  ]
}

const sourceCells = (view: View, source: ReportSource): Part[] => {
  const { language, words } = view
  const { number, name, aliases, kind, newsroom, domain, country, language: spoken } = source
  const about = [newsroom, domain, country, spoken && languageName(spoken, language)]
  return [
    raw(`[#cell("${number}") <${labels.source(number)}>]`),
    [
      callWith('told', { size: raw('9.5pt') }, call('strong', name)),
      aliases.length > 0 && [
        call('linebreak'),
        callWith('small', { size: raw('7pt') }, `${words.aliases}: ${aliases.join(', ')}`),
      ],
    ],
    call('cell', [kindMark(kind), kinds[kind].label[language]]),
    call('cell', about.filter(Boolean).join(' · ')),
    call(
      'cell',
      joined(
        source.occurrences.map((occurrence) => place(view, occurrence)),
        ', ',
      ),
    ),
  ]
}

const place = (view: View, { document, paragraph }: Occurrence): Part => {
  const { words, model } = view
  if (paragraph !== null)
    return linkTo(
      labels.paragraph(document, paragraph),
      words.paragraphShort(numberOf(view, document, paragraph)),
    )
  const number = model.documents.length > 1 ? ` ${document + 1}` : ''
  return linkTo(labels.summary(document), words.spineShort + number)
}

/** What the marks mean, and every vocabulary as far as the report uses it. */
export const legendStatements = (view: View): string[] => {
  const { words, language } = view
  const sample = words.sample
  return [
    `#section(2)[${statement(callWith('heading', { level: 2 }, words.legend), labels.legend)}]`,
    statement(call('lead', words.readingStem)),
    statement(
      call('legend', [
        terms(words.kinds, [
          ...usedKinds(view.model).map((kind) =>
            term([kindMark(kind), kinds[kind].label[language]], kinds[kind].definition[language]),
          ),
          term([kindMark('outlet', false), words.unsure], words.unsureMeaning),
        ]),
        terms(words.inText, [
          term(call('evidence', sample), words.evidenceMeaning),
          term(call('labelled', sample), words.labelMeaning),
          term([call('flagged', sample), raw('flag')], words.flagMeaning),
          term([call('opens', 'a'), sample, raw('closes')], words.partMeaning),
        ]),
        terms(
          words.labels,
          view.labels.map((id) =>
            term(labelName(id, language), findBiasLabel(id)?.definition[language] ?? id),
          ),
        ),
        terms(
          words.flags,
          view.flags.map((type) =>
            term(flagName(type, language), findFlag(type)?.meaning[language] ?? type),
          ),
        ),
        scale(view, credibilityScheme),
        scale(view, reliabilityScheme),
      ]),
    ),
  ]
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

const term = (name: Part, meaning: string): Code => array([name, meaning])

const terms = (title: string, all: readonly Code[]): Part =>
  all.length > 0 && call('terms-of', title, ...all)

const scale = ({ language }: View, { name, values }: Scheme): Part =>
  terms(
    name[language],
    values.map(({ id, label, explanation }) =>
      term([call('boxed', id), ` ${label[language]}`], explanation[language]),
    ),
  )

/** Which program and which vocabularies made the report. */
export const colophonStatement = ({ model, words }: View): string => {
  const made = `${model.generator.name} ${model.generator.version}`
  return statement(
    call('colophon', words.colophon, words.colophonText(made, schemeList(model).join(', '))),
  )
}
