import { printChain } from '../../chain/print'
import { schemeList } from '../reading'
import { integer, iri, literal, time } from '../rdf/triples'
import type { ReportDocument, ReportModel, ReportSegment } from '../report'
import { urn } from '../uuid'
import { personElement, softwareElement, sourceElement } from './agents'
import type { Place } from './annotation'
import { annotationProvenance } from './annotation'
import type { Provenance } from './record'
import { element, together } from './record'

/** Everything a report says of where its texts come from and who said so, as PROV-DM has it. */
export const provenanceOf = (model: ReportModel): Provenance =>
  together([
    reportProvenance(model),
    { elements: model.sources.map(sourceElement), relations: [] },
    ...model.documents.map(documentProvenance),
    ...placesOf(model).map(annotationProvenance),
  ])

const reportProvenance = (model: ReportModel): Provenance => {
  const { number, title, workspace, createdAt, createdBy, documents } = model
  const id = urn(`report ${number} of ${workspace}, ${createdAt}`)
  const software = softwareElement(model)
  return {
    elements: [
      element(
        'entity',
        id,
        ['stemma:Report'],
        [
          ['dcterms:title', literal(title)],
          ['stemma:number', integer(number)],
          ['stemma:workspace', literal(workspace)],
          ...schemeList(model).map((scheme) => ['stemma:scheme', literal(scheme)] as const),
          ...documents.map(({ versionId }) => ['dcterms:references', iri(urn(versionId))] as const),
        ],
      ),
      ...[personElement(createdBy), software],
    ],
    relations: [
      { kind: 'wasGeneratedBy', from: id, at: createdAt },
      { kind: 'wasAttributedTo', from: id, to: urn(createdBy.id) },
      { kind: 'actedOnBehalfOf', from: software.id, to: urn(createdBy.id) },
    ],
  }
}

const documentProvenance = (document: ReportDocument): Provenance => {
  const { id, versionId, removed, spine } = document
  const text = (value: string | null | undefined) => (value ? literal(value) : null)
  return {
    elements: [
      element('entity', urn(id), ['schema:NewsArticle']),
      element(
        'entity',
        urn(versionId),
        ['stemma:Version'],
        [
          ['schema:headline', literal(document.title)],
          ['schema:author', text(document.byline)],
          ['schema:publisher', text(document.outlet)],
          ['schema:datePublished', text(document.publishedAt)],
          ['schema:url', text(document.url)],
          ['schema:inLanguage', text(document.language)],
          ['schema:version', integer(document.versionNumber)],
          ['schema:sha256', literal(document.sha256)],
          ['stemma:capturedAt', time(document.capturedAt)],
          ['stemma:spine', text(printChain(spine))],
          ['stemma:removedAt', removed && time(removed.at)],
          ['stemma:removedBy', text(removed?.by)],
          ['stemma:removalReason', text(removed?.reason)],
        ],
      ),
      ...annotatedSegments(document).map((segment) => segmentElement(document, segment)),
    ],
    relations: [{ kind: 'specializationOf', from: urn(versionId), to: urn(id) }],
  }
}

const annotatedSegments = ({ paragraphs }: ReportDocument): ReportSegment[] =>
  paragraphs.flatMap(({ segments }) => segments.filter(({ annotations }) => annotations.length > 0))

const segmentElement = ({ versionId }: ReportDocument, { id, start, end, quote }: ReportSegment) =>
  element(
    'entity',
    urn(id),
    ['stemma:Segment'],
    [
      ['dcterms:isPartOf', iri(urn(versionId))],
      ['stemma:start', integer(start)],
      ['stemma:end', integer(end)],
      ['schema:text', quote && literal(quote.exact)],
    ],
  )

const placesOf = ({ documents }: ReportModel): Place[] =>
  documents.flatMap((document) =>
    document.paragraphs.flatMap((paragraph) =>
      paragraph.segments.flatMap((segment) =>
        segment.annotations.map((annotation) => ({ document, paragraph, segment, annotation })),
      ),
    ),
  )
