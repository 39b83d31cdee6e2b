import { stringify } from 'csv-stringify/sync'
import { printChain } from '../../chain/print'
import { isOpen } from '../../chain/shape'
import type { Language } from '../../language'
import { forAudience } from '../audience'
import { csvCell } from '../escape'
import type { WrittenFormat } from '../format'
import { chainInWords, labelFacets, shownSegments, spansInWords } from '../reading'
import type {
  ReportAnnotation,
  ReportDocument,
  ReportModel,
  ReportParagraph,
  ReportSegment,
} from '../report'
import { originsOf } from '../summary'

/** What one line is about. */
interface Row {
  readonly model: ReportModel
  readonly document: ReportDocument
  readonly paragraph: ReportParagraph
  readonly segment: ReportSegment | null
  readonly annotation: ReportAnnotation | null
}

type Cell = string | number | boolean | null | undefined

const joined = (items: readonly (string | null)[]): string =>
  items.filter((item) => item !== null && item !== '').join(' | ')

const bracketed = (parts: readonly string[]): string =>
  parts.length > 0 ? ` (${parts.join('; ')})` : ''

/** Column names are part of the format: programs read by them. New ones are added at the end. */
const columns: Readonly<Record<string, (row: Row, language: Language) => Cell>> = {
  report: ({ model }) => model.number,
  document_id: ({ document }) => document.id,
  document_title: ({ document }) => document.title,
  outlet: ({ document }) => document.outlet,
  published: ({ document }) => document.publishedAt,
  url: ({ document }) => document.url,
  version: ({ document }) => document.versionNumber,
  sha256: ({ document }) => document.sha256,
  spine: ({ document }) => printChain(document.spine),
  paragraph: ({ paragraph }) => paragraph.index + 1,
  paragraph_type: ({ paragraph }) => paragraph.type,
  paragraph_sub: ({ paragraph }) => paragraph.sub,
  segment_id: ({ segment }) => segment?.id,
  segment_shared: ({ segment }) => segment?.shared,
  start: ({ paragraph, segment }) => (segment ?? paragraph).start,
  end: ({ paragraph, segment }) => (segment ?? paragraph).end,
  text: ({ paragraph, segment }) => segment?.quote?.exact ?? paragraph.text,
  annotation_id: ({ annotation }) => annotation?.id,
  reviewer: ({ annotation }) => annotation?.reviewer.name,
  revision: ({ annotation }) => annotation?.revision,
  at: ({ annotation }) => annotation?.at,
  judgeable: ({ annotation }) => annotation?.judgeable,
  judgeable_reason: ({ annotation }) => annotation?.judgeableReason,
  chain: ({ annotation }) => annotation?.chain && printChain(annotation.chain),
  chain_in_words: ({ annotation, document }, language) =>
    annotation?.chain && chainInWords(document.spine, annotation.chain, language),
  origin_kind: ({ annotation }) =>
    annotation?.chain && joined(originsOf(annotation.chain).map(({ kind }) => kind)),
  open: ({ annotation }) => annotation?.chain && isOpen(annotation.chain),
  credibility: ({ annotation }) => annotation?.credibility,
  credibility_reason: ({ annotation }) => annotation?.credibilityReason,
  reliability: ({ annotation }) =>
    annotation && joined(annotation.reliability.map(({ hop, value }) => `${hop}: ${value}`)),
  reliability_reasons: ({ annotation }) =>
    annotation &&
    joined(annotation.reliability.map(({ hop, reason }) => reason && `${hop}: ${reason}`)),
  labels: ({ annotation }) => annotation && joined(annotation.labels.map(({ id }) => id)),
  label_details: ({ annotation, paragraph }, language) =>
    annotation &&
    joined(
      annotation.labels.map((label) => {
        const details = [
          ...spansInWords(label.spans, paragraph, language),
          ...labelFacets(label, language),
        ]
        return details.length > 0 ? label.id + bracketed(details) : null
      }),
    ),
  flags: ({ annotation }) =>
    annotation && joined(annotation.flags.map(({ type, state }) => `${type} (${state})`)),
  flag_notes: ({ annotation }) =>
    annotation && joined(annotation.flags.map(({ type, note }) => note && `${type}: ${note}`)),
  note: ({ annotation }) => annotation?.note,
  sources: ({ model, annotation }) => annotation?.chain && joined(sourceNames(model, annotation)),
}

const sourceNames = ({ sources }: ReportModel, { chain }: ReportAnnotation): string[] =>
  (chain ?? []).flatMap((hop) => {
    const source = sources.find(({ id }) => id === hop.source)
    return source ? [`${source.number}: ${source.name}`] : []
  })

const rowsOf = (model: ReportModel): Row[] =>
  model.documents.flatMap((document) =>
    document.paragraphs.flatMap((paragraph) => {
      const place = { model, document, paragraph }
      const rows = shownSegments(paragraph).flatMap(({ segment }): Row[] =>
        segment.annotations.length > 0
          ? segment.annotations.map((annotation) => ({ ...place, segment, annotation }))
          : [{ ...place, segment, annotation: null }],
      )
      return rows.length > 0 ? rows : [{ ...place, segment: null, annotation: null }]
    }),
  )

const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'string' ? csvCell(cell) : String(cell)
}

/**
 * One row for each segment and annotation, and for each paragraph that has none (RFC 4180). UTF-8 with a byte order
 * mark, because Excel takes anything else for the local code page; commas, CRLF, no line breaks inside cells.
 */
export const csv: WrittenFormat = {
  id: 'csv',
  name: 'CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  readBy: 'machines',
  carries: ['chains', 'sources', 'ratings', 'labels', 'flags', 'rulings', 'notes'],
  render: (model, audience = 'workspace') => {
    const rows = rowsOf(forAudience(model, audience))
    const lines = rows.map((row) =>
      Object.values(columns).map((column) => cellText(column(row, model.language))),
    )
    return stringify([Object.keys(columns), ...lines], {
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    })
  },
  leavesOut: [
    {
      en: 'The words of a paragraph between the parts that were annotated.',
      de: 'Die Worte eines Absatzes zwischen den annotierten Teilen.',
    },
    {
      en: 'The source summary statement and its figures.',
      de: 'Die Quellenlage und ihre Zahlen.',
    },
    {
      en: 'What is recorded of single hops beside name, kind, number, certainty and rating.',
      de: 'Was über einzelne Glieder festgehalten ist, außer Name, Art, Anzahl, Sicherheit und Bewertung.',
    },
    {
      en: 'Details of the sources (other names, country, domain, newsroom).',
      de: 'Einzelheiten der Quellen (weitere Namen, Land, Domain, Redaktion).',
    },
    {
      en: 'Line breaks in texts and notes, shown as ⏎; control characters, shown by their code.',
      de: 'Zeilenumbrüche in Texten und Notizen, als ⏎ gezeigt; Steuerzeichen, mit ihrem Code gezeigt.',
    },
  ],
}
