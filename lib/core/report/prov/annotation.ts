import { printChain } from '../../chain/print'
import type { Span } from '../../text/span'
import { wordsAt } from '../pieces'
import type { Term } from '../rdf/triples'
import { integer, iri, literal, termOf, truth } from '../rdf/triples'
import type { ReportAnnotation, ReportDocument, ReportParagraph, ReportSegment } from '../report'
import { urn } from '../uuid'
import { personElement } from './agents'
import { chainProvenance, utteranceId } from './chain'
import type { Element, Provenance } from './record'
import { element, together } from './record'

/** One annotation with what it hangs on. */
export interface Place {
  readonly document: ReportDocument
  readonly paragraph: ReportParagraph
  readonly segment: ReportSegment
  readonly annotation: ReportAnnotation
}

const text = (value: string | null): Term | null => (value ? literal(value) : null)

/** What a reviewer said of a segment: an entity of its own, attributed to the reviewer, with all it says. */
export const annotationProvenance = (place: Place): Provenance => {
  const { document, segment, annotation } = place
  const marks = [...ratings(place), ...labels(place), ...flags(place)]
  const mine = [annotationElement(place), ...marks]
  return together([
    { elements: [...mine, personElement(annotation.reviewer)], relations: [] },
    { elements: [], relations: mine.map(({ id }) => said(id, annotation)) },
    { elements: [], relations: [written(annotation)] },
    chainProvenance(document, segment, annotation),
  ])
}

const said = (id: string, { reviewer }: ReportAnnotation) => ({
  ...{ kind: 'wasAttributedTo' as const, from: id, to: urn(reviewer.id) },
})

const written = ({ id, at }: ReportAnnotation) => ({
  ...{ kind: 'wasGeneratedBy' as const, from: urn(id), at },
})

const annotationElement = ({ document, segment, annotation }: Place): Element => {
  const { id, revision, chain, judgeable, note } = annotation
  const whole = chain && printChain([...document.spine, ...chain])
  return element(
    'entity',
    urn(id),
    ['stemma:Annotation'],
    [
      ['stemma:about', iri(urn(segment.id))],
      ['stemma:revision', integer(revision)],
      ['stemma:judgeable', truth(judgeable)],
      ['stemma:judgeableReason', text(annotation.judgeableReason)],
      ['stemma:chain', text(chain && printChain(chain))],
      ['stemma:chainWithSpine', text(whole)],
      ['stemma:credibility', text(annotation.credibility)],
      ['stemma:credibilityReason', text(annotation.credibilityReason)],
      ['stemma:note', text(note)],
    ],
  )
}

const ratings = ({ document, annotation }: Place): Element[] =>
  annotation.reliability.map(({ hop, value, reason }) =>
    element(
      'entity',
      urn(annotation.id, `reliability/${hop}`),
      ['stemma:ReliabilityRating'],
      [
        ['stemma:annotation', iri(urn(annotation.id))],
        ['stemma:about', iri(utteranceId(annotation.id, document.spine.length + hop))],
        ['stemma:reliability', literal(value)],
        ['stemma:reason', text(reason)],
      ],
    ),
  )

const quotes = (paragraph: ReportParagraph, spans: readonly Span[]) =>
  spans.map((span) => ['stemma:quote', text(wordsAt(paragraph, span))] as const)

const labels = ({ annotation, paragraph }: Place): Element[] =>
  annotation.labels.map(({ id, spans, target, polarity, inQuote }, nth) =>
    element(
      'entity',
      urn(annotation.id, `label/${nth}`),
      ['stemma:AppliedLabel'],
      [
        ['stemma:annotation', iri(urn(annotation.id))],
        ['stemma:label', { iri: termOf('bias', id) }],
        ['stemma:labelId', literal(id)],
        ['stemma:target', text(target)],
        ['stemma:polarity', polarity === null ? null : integer(polarity)],
        ['stemma:inQuote', inQuote === null ? null : truth(inQuote)],
        ...quotes(paragraph, spans),
      ],
    ),
  )

const flags = ({ annotation, paragraph }: Place): Element[] =>
  annotation.flags.map(({ id, type, state, note, spans }) =>
    element(
      'entity',
      urn(id),
      ['stemma:Flag'],
      [
        ['stemma:annotation', iri(urn(annotation.id))],
        ['stemma:flag', { iri: termOf('flag', type) }],
        ['stemma:flagType', literal(type)],
        ['stemma:state', literal(state)],
        ['stemma:note', text(note)],
        ...quotes(paragraph, spans),
      ],
    ),
  )
