import { kinds } from '../../chain/kinds'
import { findBiasLabel } from '../../label/bias'
import { findFlag } from '../../label/fidelity'
import { credibilityScheme, reliabilityScheme } from '../../rating/schemes'
import { dateInWords } from '../dates'
import { oneLine, safeAddress, tame } from '../escape'
import type { View } from '../html/view'
import { anchors, numberOf, viewOf } from '../html/view'
import { flagName, labelName, schemeList } from '../reading'
import type { Occurrence, ReportDocument, ReportModel, ReportSource } from '../report'
import { grounds } from '../report'
import { languageName, percent } from '../words'
import { hopBlocks, signOf } from './annotation'
import type { Margin } from './build'
import { inlines, linkTo, paragraph, run, strong } from './build'
import type { ParagraphStyle, WordBlock, WordDocument, WordInline } from './description'
import { paragraphBlocks } from './paragraph'

/** The whole report as a Word document: the page's parts in the page's order, what stands beside now below. */
export const wordDocument = (model: ReportModel): WordDocument => {
  const view = viewOf(model)
  const margin: Margin = { footnotes: [], comments: [] }
  const { words, language } = view
  const blocks: WordBlock[] = [
    ...masthead(view),
    ...model.documents.flatMap((document, at) => documentBlocks(view, margin, document, at)),
    ...sourceBlocks(view),
    ...legendBlocks(view),
    ...colophon(view),
  ]
  return {
    ...{ title: oneLine(model.title), author: oneLine(model.createdBy.name), language },
    createdAt: model.createdAt,
    header: [oneLine(model.title), words.reportNumber(model.number)],
    contents: words.contents,
    ...{ blocks, ...margin },
  }
}

const masthead = ({ model, words, language }: View): WordBlock[] => {
  const { generator, number, title, createdBy, workspace, createdAt } = model
  const made = `${words.madeBy(createdBy.name, workspace)} · ${dateInWords(createdAt, language)}`
  return [
    paragraph('Brand', strong(generator.name), '\t', words.reportNumber(number)),
    paragraph('Title', oneLine(title)),
    paragraph('Imprint', made),
    { kind: 'contents' },
  ]
}

/** Headings in one document stand one level lower where there are several. */
const documentBlocks = (
  view: View,
  margin: Margin,
  document: ReportDocument,
  at: number,
): WordBlock[] => {
  const { words, model } = view
  const several = model.documents.length > 1
  const [section, below]: [ParagraphStyle, ParagraphStyle] = several
    ? ['Heading2', 'Heading3']
    : ['Heading1', 'Heading2']
  return [
    ...(several
      ? [{ ...paragraph('Heading1', oneLine(document.title)), bookmark: anchors.document(at) }]
      : []),
    ...(!several && document.title !== model.title
      ? [paragraph('Standfirst', document.title)]
      : []),
    ...factBlocks(view, document),
    paragraph(section, words.summary),
    ...document.summary.statement.map((sentences) => paragraph('Body', sentences.join(' '))),
    groundTable(view, document),
    { ...paragraph(below, words.spine), bookmark: anchors.spine(at) },
    ...(document.spine.length > 0
      ? hopBlocks(view, margin, document.spine, document.paragraphs, null)
      : [paragraph('Mark', words.noSpine)]),
    paragraph(section, words.text),
    ...notices(view, document),
    ...document.paragraphs.flatMap((each) =>
      paragraphBlocks({ view, margin, document, at, paragraph: each, heading: below }),
    ),
  ]
}

const notices = ({ words, language }: View, { removed, leftOut, paragraphs }: ReportDocument) => {
  const notes = [
    ...(removed
      ? [words.removed(dateInWords(removed.at, language), removed.by, removed.reason)]
      : []),
    ...leftOut.map(({ reason }) => words.leftOut[reason]),
    ...(paragraphs.some(({ excerpt }) => excerpt) ? [words.excerpt] : []),
  ]
  return notes.map((note) => paragraph('Notice', note))
}

const factBlocks = ({ words, language }: View, document: ReportDocument): WordBlock[] => {
  const date = (iso: string | null) => iso && dateInWords(iso, language)
  const { url, outlet, byline, publishedAt, versionNumber, capturedAt, sha256 } = document
  const address = url && safeAddress(url)
  const facts: (readonly [string, string | WordInline | null])[] = [
    [words.outlet, outlet],
    [words.byline, byline],
    [words.published, date(publishedAt)],
    [words.language, document.language && languageName(document.language, language)],
    [words.version, `${versionNumber}, ${words.captured.toLowerCase()} ${date(capturedAt)}`],
    [words.address, address ? { link: address, runs: [run(address)] } : url],
    [words.digest, sha256],
  ]
  return facts.flatMap(([name, value]) =>
    value ? [paragraph('Small', run(`${name}  `, 'Faint'), value)] : [],
  )
}

const groundTable = (
  { words, language }: View,
  { summary: { segments } }: ReportDocument,
): WordBlock => {
  const row = (name: string, count: number, whole: number | null): WordInline[][][] =>
    count > 0
      ? [
          [
            inlines(name),
            inlines(`${count}`),
            inlines(whole === null ? '' : percent(count, whole, language)),
          ],
        ]
      : []
  return {
    ...{ kind: 'table', widths: [70, 15, 15], head: [words.restsOn, words.count, words.share] },
    rows: [
      ...grounds.flatMap((ground) =>
        row(words.grounds[ground], segments.grounds[ground], segments.withChain),
      ),
      ...row(words.differing, segments.differing, segments.withChain),
      ...row(words.notJudgeable, segments.notJudgeable, null),
    ],
  }
}

const sourceBlocks = (view: View): WordBlock[] => {
  const { words, model } = view
  const title = { ...paragraph('Heading1', words.sources), bookmark: 'sources' }
  if (model.sources.length === 0) return [title, paragraph('Body', words.noSources)]
  return [
    title,
    {
      ...{ kind: 'table', widths: [6, 30, 22, 22, 20] },
      head: [words.number, words.name, words.kind, words.newsroom, words.occurrences],
      rows: model.sources.map((source) => sourceCells(view, source)),
      bookmarks: model.sources.map(({ number }) => anchors.source(number)),
    },
  ]
}

const sourceCells = (view: View, source: ReportSource): WordInline[][] => {
  const { language, words } = view
  const { number, name, aliases, kind, newsroom, domain, country, language: spoken } = source
  const about = [newsroom, domain, country, spoken && languageName(spoken, language)]
  return [
    inlines(`${number}`),
    inlines(
      strong(name),
      aliases.length > 0 && run(` ${words.aliases}: ${aliases.join(', ')}`, 'Faint'),
    ),
    inlines(signOf(source), ` ${kinds[kind].label[language]}`),
    inlines(about.filter(Boolean).join(' · ')),
    source.occurrences.flatMap((occurrence, nth) => [
      ...(nth > 0 ? [run(', ')] : []),
      placeOf(view, occurrence),
    ]),
  ]
}

const placeOf = (view: View, { document, paragraph: index }: Occurrence): WordInline => {
  const { words, model } = view
  if (index !== null)
    return linkTo(
      anchors.paragraph(document, index),
      words.paragraphShort(numberOf(view, document, index)),
    )
  const number = model.documents.length > 1 ? ` ${document + 1}` : ''
  return linkTo(anchors.spine(document), words.spineShort + number)
}

const legendBlocks = (view: View): WordBlock[] => {
  const { words, language, model } = view
  const term = (name: string, meaning: string) => paragraph('Small', strong(name), `  ${meaning}`)
  const used = new Set(
    model.documents.flatMap(({ spine, paragraphs }) => [
      ...spine.map(({ kind }) => kind),
      ...paragraphs.flatMap(({ segments }) =>
        segments.flatMap(({ annotations }) =>
          annotations.flatMap(({ chain }) => (chain ?? []).map(({ kind }) => kind)),
        ),
      ),
    ]),
  )
  return [
    paragraph('Heading1', words.legend),
    ...[...used].map((kind) =>
      paragraph(
        'Small',
        ...[signOf({ kind }), run(' '), strong(kinds[kind].label[language])],
        `  ${kinds[kind].definition[language]}`,
      ),
    ),
    ...view.labels.map((id) =>
      term(labelName(id, language), findBiasLabel(id)?.definition[language] ?? id),
    ),
    ...view.flags.map((type) =>
      term(`⚑ ${flagName(type, language)}`, findFlag(type)?.meaning[language] ?? type),
    ),
    ...[credibilityScheme, reliabilityScheme].flatMap(({ name, values }) => [
      paragraph('Heading2', name[language]),
      ...values.map(({ id, label, explanation }) =>
        term(`${id} ${label[language]}`, explanation[language]),
      ),
    ]),
  ]
}

const colophon = ({ model, words }: View): WordBlock[] => {
  const made = `${model.generator.name} ${model.generator.version}`
  return [
    paragraph('Heading1', words.colophon),
    paragraph('Small', tame(words.colophonText(made, schemeList(model).join(', ')))),
  ]
}
