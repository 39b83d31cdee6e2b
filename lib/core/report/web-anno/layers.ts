import { printChain } from '../../chain/print'
import type { Span } from '../../text/span'
import { chainInWords, labelFacets, spansInWords } from '../reading'
import type {
  ReportAnnotation,
  ReportDocument,
  ReportModel,
  ReportParagraph,
  ReportSegment,
} from '../report'

/** Layers of the annotation tool, each with its features; the names are part of the format. */
export const layers = {
  Judgement: [
    ...(['annotation', 'reviewer', 'revision', 'at', 'chain', 'chainInWords', 'spine'] as const),
    ...(['judgeable', 'judgeableReason', 'credibility', 'credibilityReason'] as const),
    ...(['reliability', 'labels', 'flags', 'note', 'sources'] as const),
  ],
  Segment: ['annotation', 'origin', 'credibility'],
  Evidence: ['annotation', 'hop', 'name'],
  BiasLabel: ['annotation', 'label', 'target', 'polarity', 'inQuote'],
  FidelityFlag: ['annotation', 'type', 'state'],
} as const
export type Layer = keyof typeof layers

/** Something that hangs on a range of the text (code points of the version), with its features in the layer's order. */
export interface Spanning {
  readonly layer: Layer
  readonly span: Span
  readonly features: readonly (string | null)[]
}

interface Place {
  readonly model: ReportModel
  readonly document: ReportDocument
  readonly paragraph: ReportParagraph
  readonly segment: ReportSegment
  readonly annotation: ReportAnnotation
}

/** Everything that hangs on a paragraph's words, in order. */
export const spanningOf = (
  model: ReportModel,
  document: ReportDocument,
  paragraph: ReportParagraph,
): Spanning[] =>
  paragraph.segments.flatMap((segment) =>
    segment.annotations.flatMap((annotation) =>
      annotationSpans({ model, document, paragraph, segment, annotation }),
    ),
  )

const annotationSpans = (place: Place): Spanning[] => {
  const { segment, annotation } = place
  const { id, chain, credibility, labels, flags } = annotation
  const whole: Span = [segment.start, segment.end]
  const on = (spans: readonly Span[]) => (spans.length > 0 ? spans : [whole])
  return [
    { layer: 'Judgement', span: whole, features: judgement(place) },
    { layer: 'Segment', span: whole, features: [id, chain?.at(-1)?.kind ?? null, credibility] },
    ...(chain ?? []).flatMap((hop, index) =>
      hop.evidence.map((span): Spanning => ({
        ...{ layer: 'Evidence', span, features: [id, `${index + 1}`, hop.label || hop.kind] },
      })),
    ),
    ...labels.flatMap((label) =>
      on(label.spans).map((span): Spanning => ({
        ...{ layer: 'BiasLabel', span },
        features: [id, label.id, label.target, text(label.polarity), text(label.inQuote)],
      })),
    ),
    ...flags.flatMap((flag) =>
      on(flag.spans).map((span): Spanning => ({
        ...{ layer: 'FidelityFlag', span, features: [id, flag.type, flag.state] },
      })),
    ),
  ]
}

const text = (value: number | boolean | null): string | null => (value === null ? null : `${value}`)
const joined = (parts: readonly string[]): string | null => parts.join(' | ') || null
const bracketed = (parts: readonly string[]): string => (parts[0] ? ` (${parts.join('; ')})` : '')

const judgement = ({ model, document, paragraph, annotation }: Place): (string | null)[] => {
  const { language } = model
  const { chain, labels, flags, reliability } = annotation
  return [
    ...[annotation.id, annotation.reviewer.name, `${annotation.revision}`, annotation.at],
    chain && (printChain(chain) || null),
    chain && chainInWords(document.spine, chain, language),
    printChain(document.spine) || null,
    ...[text(annotation.judgeable), annotation.judgeableReason],
    ...[annotation.credibility, annotation.credibilityReason],
    joined(
      reliability.map(({ hop, value, reason }) => `${hop}: ${value}${bracketed([reason ?? ''])}`),
    ),
    joined(
      labels.map(
        (label) =>
          label.id +
          bracketed([
            ...spansInWords(label.spans, paragraph, language),
            ...labelFacets(label, language),
          ]),
      ),
    ),
    joined(flags.map(({ type, state, note }) => `${type} ${state}${bracketed([note ?? ''])}`)),
    annotation.note,
    joined(
      (chain ?? []).flatMap(({ source }) => {
        const known = model.sources.find(({ id }) => id === source)
        return known ? [`${known.number}: ${known.name}`] : []
      }),
    ),
  ]
}
