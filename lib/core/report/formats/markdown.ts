import { kinds } from '../../chain/kinds'
import { describeChain } from '../../chain/words'
import { findBiasLabel } from '../../label/bias'
import { findFlag } from '../../label/fidelity'
import { forAudience } from '../audience'
import { dateInWords } from '../dates'
import { markdown as text, markdownCode as code, safeAddress } from '../escape'
import type { WrittenFormat } from '../format'
import { blocks } from '../markdown/blocks'
import { chainBlock } from '../markdown/chain'
import { paragraphBlock } from '../markdown/paragraph'
import { flagName, labelName, paragraphNumber, schemeList, usedTerms } from '../reading'
import type { Occurrence, ReportModel } from '../report'
import { languageName, wordsOf } from '../words'

/**
 * CommonMark for reading and for passing on: every chain as notation and in words, every foreign text escaped, so
 * that it looks the same wherever it is rendered and means nothing but itself.
 */
export const markdown: WrittenFormat = {
  id: 'markdown',
  name: 'Markdown',
  mediaType: 'text/markdown; charset=utf-8; variant=CommonMark',
  extension: 'md',
  readBy: 'people',
  carries: [
    'text',
    'chains',
    'sources',
    'ratings',
    'labels',
    'flags',
    'rulings',
    'notes',
    'summary',
  ],
  render: (model, audience = 'workspace') => report(forAudience(model, audience)),
  leavesOut: [
    { en: 'The stem lines.', de: 'Die Stammlinien.' },
    {
      en: 'The places of anchors in the text; their words are quoted.',
      de: 'Die Stellen der Anker im Text; ihre Worte sind zitiert.',
    },
    {
      en: 'The formatting of notes, whose Markdown is shown as it was typed.',
      de: 'Die Gestaltung der Notizen, deren Markdown gezeigt wird, wie es getippt wurde.',
    },
    {
      en: 'Line breaks inside paragraphs; control characters, shown by their code.',
      de: 'Zeilenumbrüche in Absätzen; Steuerzeichen, mit ihrem Code gezeigt.',
    },
    {
      en: 'Ids of documents, segments and annotations.',
      de: 'Kennungen von Dokumenten, Segmenten und Annotationen.',
    },
  ],
}

const report = (model: ReportModel): string => {
  const { language, generator, createdBy, workspace, createdAt } = model
  const words = wordsOf(language)
  const made = `${generator.name} ${generator.version}`
  return (
    blocks(
      `# ${text(model.title)}`,
      [
        words.reportNumber(model.number),
        text(words.madeBy(createdBy.name, workspace)),
        dateInWords(createdAt, language),
      ].join(' · '),
      model.documents.map((_, at) => documentSection(model, at)),
      sourceSection(model),
      legend(model),
      `## ${words.colophon}`,
      text(words.colophonText(made, schemeList(model).join(', '))),
    ) + '\n'
  )
}

const documentSection = (model: ReportModel, at: number): string => {
  const { language } = model
  const document = model.documents[at]!
  const { removed, leftOut, spine, summary } = document
  const words = wordsOf(language)
  return blocks(
    `## ${text(document.title)}`,
    facts(model, at),
    `### ${words.summary}`,
    summary.statement.map((sentences) => text(sentences.join(' '))),
    `### ${words.spine}`,
    spine.length > 0
      ? chainBlock(model, describeChain(spine, [], language), spine, document.paragraphs, null)
      : words.noSpine,
    `### ${words.text}`,
    removed
      ? text(words.removed(dateInWords(removed.at, language), removed.by, removed.reason))
      : '',
    leftOut.map(({ reason }) => words.leftOut[reason]),
    document.paragraphs.map((paragraph) => paragraphBlock({ model, document, at, paragraph })),
  )
}

const facts = ({ documents, language }: ReportModel, at: number): string => {
  const document = documents[at]!
  const words = wordsOf(language)
  const date = (iso: string | null) => iso && dateInWords(iso, language)
  const rows: readonly (readonly [string, string | null])[] = [
    [words.outlet, document.outlet],
    [words.byline, document.byline],
    [words.published, date(document.publishedAt)],
    [words.language, document.language && languageName(document.language, language)],
    [words.version, `${document.versionNumber}, ${date(document.capturedAt)}`],
  ]
  return [
    ...rows.flatMap(([name, value]) => (value ? [`- ${name}: ${text(value)}`] : [])),
    ...(document.url ? [`- ${words.address}: ${link(document.url)}`] : []),
    `- ${words.digest}: ${code(document.sha256)}`,
  ].join('\n')
}

/** A safe address has no angle brackets and no white space, so it can stand between angle brackets. */
const link = (url: string): string => (safeAddress(url) === null ? text(url) : `<${url}>`)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const sourceSection = (model: ReportModel): string => {
  const { sources, language } = model
  const words = wordsOf(language)
  if (sources.length === 0) return blocks(`## ${words.sources}`, words.noSources)
  const { number, name, kind, aliases, newsroom, occurrences } = words
  const headings = [number, name, kind, aliases, newsroom, occurrences]
  const rows = sources.map((source) => [
    `${source.number}`,
    text(source.name),
    text(kinds[source.kind].label[language]),
    text(source.aliases.join(', ')),
    text(
      [source.newsroom, source.domain, source.country, source.language].filter(Boolean).join(', '),
    ),
    source.occurrences.map((occurrence) => place(model, occurrence)).join(', '),
  ])
  return blocks(
    `## ${words.sources}`,
    [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n'),
  )
}

const place = (
  { language, documents }: ReportModel,
  { document, paragraph }: Occurrence,
): string => {
  const words = wordsOf(language)
  if (paragraph === null) return words.spineShort
  return words.paragraphShort(paragraphNumber(paragraph, document, documents.length))
}

const legend = ({ documents, language }: ReportModel): string => {
  const { labels, flags } = usedTerms(documents)
  const line = (name: string, meaning?: string) => `- **${text(name)}**: ${text(meaning ?? name)}`
  return blocks(
    labels.length + flags.length > 0 ? `## ${wordsOf(language).legend}` : '',
    [
      ...labels.map((id) => line(labelName(id, language), findBiasLabel(id)?.definition[language])),
      ...flags.map((type) =>
        line(`⚑ ${flagName(type, language)}`, findFlag(type)?.meaning[language]),
      ),
    ].join('\n'),
  )
}
