import { printChain } from '../../chain/print'
import { indexCodePoints } from '../../text/code-points'
import type { Span } from '../../text/span'
import { laidOut } from '../plain/laid-out'
import { chainInWords } from '../reading'
import type { ReportAnnotation, ReportDocument, ReportModel, ReportSegment } from '../report'
import { urn } from '../uuid'
import type { Area } from './config'
import { labelStudioConfig } from './config'

/** A range of the text with labels, in code points, as Label Studio counts since 1.5. */
interface Region {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Result {
  readonly id: string
  readonly from_name: string
  readonly to_name: 'text'
  readonly type: 'labels' | 'textarea' | 'choices'
  readonly value: Readonly<Record<string, unknown>>
}

export interface Task {
  readonly data: Readonly<Record<string, unknown>> & { readonly text: string }
  readonly meta: Readonly<Record<string, unknown>>
  readonly annotations: readonly { readonly result: readonly Result[] }[]
}

/** Each document of a report as a task of Label Studio, with one annotation for each reviewer. */
export const labelStudioTasks = (model: ReportModel): Task[] =>
  model.documents.map((document) => ({
    data: {
      text: laidOut(document),
      ...{ title: document.title, document: document.id, sha256: document.sha256 },
      ...{ outlet: document.outlet, url: document.url, spine: printChain(document.spine) },
    },
    meta: {
      ...{ report: model.number, config: labelStudioConfig(model) },
      sources: model.sources.map(({ number, name }) => `${number}: ${name}`),
    },
    annotations: annotationsOf(model, document),
  }))

interface Place {
  readonly segment: ReportSegment
  readonly annotation: ReportAnnotation
}

const annotationsOf = (model: ReportModel, document: ReportDocument): Task['annotations'] => {
  const places = document.paragraphs.flatMap(({ segments }) =>
    segments.flatMap((segment) =>
      segment.annotations.map((annotation) => ({ segment, annotation })),
    ),
  )
  const points = indexCodePoints(laidOut(document))
  const regionAt = ([start, end]: Span): Region => ({ start, end, text: points.slice(start, end) })
  const reviewers = [...new Set(places.map(({ annotation }) => annotation.reviewer.id))]
  return reviewers.map((id) => ({
    result: places
      .filter(({ annotation }) => annotation.reviewer.id === id)
      .flatMap((place) => resultsOf(model, document, place, regionAt)),
  }))
}

const resultsOf = (
  model: ReportModel,
  document: ReportDocument,
  { segment, annotation }: Place,
  regionAt: (span: Span) => Region,
): Result[] => {
  const { chain, reviewer, judgeable, credibility } = annotation
  const whole: Span = [segment.start, segment.end]
  const on = (spans: readonly Span[]) => (spans.length > 0 ? spans : [whole])
  const region = (part: string, span: Span) =>
    regionResults(urn(annotation.id, part).replace('urn:uuid:', ''), regionAt(span))
  const main = region('segment', whole)
  return [
    main.labelled('segment', judgeable ? 'segment' : 'not-judgeable'),
    ...main.written('reviewer', reviewer.name),
    ...main.written('chain', chain && printChain(chain)),
    ...main.written('chain-in-words', chain && chainInWords(document.spine, chain, model.language)),
    ...main.chosen('credibility', credibility),
    ...main.written('reason', annotation.judgeableReason ?? annotation.credibilityReason),
    ...main.written(
      'reliability',
      annotation.reliability
        .map(({ hop, value, reason }) => `${hop}: ${value}${reason ? ` (${reason})` : ''}`)
        .join('\n'),
    ),
    ...main.written('note', annotation.note),
    ...(chain ?? []).flatMap((hop, nth) =>
      hop.evidence.flatMap((span, at) => {
        const evidence = region(`evidence/${nth}/${at}`, span)
        const name = hop.label || hop.kind
        return [
          evidence.labelled('evidence', 'evidence'),
          ...evidence.written('hop', `${nth + 1}: ${name}`),
        ]
      }),
    ),
    ...annotation.labels.flatMap(({ id, spans, target, polarity, inQuote }, nth) =>
      on(spans).flatMap((span, at) => {
        const label = region(`label/${nth}/${at}`, span)
        return [
          label.labelled('bias', id),
          ...label.written('target', target),
          ...label.written('polarity', polarity === null ? null : `${polarity}`),
          ...label.written('in-quote', inQuote === null ? null : `${inQuote}`),
        ]
      }),
    ),
    ...annotation.flags.flatMap(({ type, state, note, spans }, nth) =>
      on(spans).flatMap((span, at) => {
        const flag = region(`flag/${nth}/${at}`, span)
        return [
          flag.labelled('flag', type),
          ...flag.chosen('state', state),
          ...flag.written('flag-note', note),
        ]
      }),
    ),
  ]
}

const regionResults = (id: string, region: Region) => {
  const base = { id, to_name: 'text' as const }
  return {
    labelled: (name: string, label: string): Result => ({
      ...{ ...base, from_name: name, type: 'labels', value: { ...region, labels: [label] } },
    }),
    written: (name: Area, text: string | null): Result[] =>
      text === null || text === ''
        ? []
        : [{ ...base, from_name: name, type: 'textarea', value: { ...region, text: [text] } }],
    chosen: (name: string, choice: string | null): Result[] =>
      choice === null
        ? []
        : [{ ...base, from_name: name, type: 'choices', value: { ...region, choices: [choice] } }],
  }
}
