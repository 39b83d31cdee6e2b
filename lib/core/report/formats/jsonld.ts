import { forAudience } from '../audience'
import { json } from '../escape'
import type { WrittenFormat } from '../format'
import { schemeList } from '../reading'
import type { ReportModel } from '../report'
import { urn } from '../uuid'
import type { Place } from '../web-annotation/annotations'
import { annotationNodes } from '../web-annotation/annotations'
import type { Node } from '../web-annotation/nodes'
import { documentNode, personNode, sourceNode } from '../web-annotation/nodes'

/**
 * W3C Web Annotation (Recommendation of 2017): one AnnotationCollection with one AnnotationPage. Offsets are code
 * points (Web Annotation Data Model 4.2.5); the published context lacks `assessing`, hence `oa:assessing`.
 */
export const jsonld: WrittenFormat = {
  id: 'jsonld',
  name: 'Web Annotation (JSON-LD)',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  readBy: 'machines',
  carries: ['chains', 'sources', 'ratings', 'labels', 'flags', 'rulings', 'notes'],
  render: (model, audience = 'workspace') => json(collection(forAudience(model, audience))),
  leavesOut: [
    {
      en: 'The source summary statement and its figures.',
      de: 'Die Quellenlage und ihre Zahlen.',
    },
    {
      en: 'Paragraphs nobody annotated, paragraph types, and the text outside the anchors.',
      de: 'Absätze ohne Annotation, Absatzarten und der Text außerhalb der Anker.',
    },
    {
      en: 'Annotations that record neither a chain, a rating, a mark nor a note.',
      de: 'Annotationen ohne Kette, Bewertung, Zeichen und Notiz.',
    },
    {
      en: 'That annotations were left out, and why.',
      de: 'Dass Annotationen ausgelassen wurden und warum.',
    },
  ],
}

const listOf = (term: string) => ({ [term]: { '@id': term, '@container': '@list' } })

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    stemma: 'https://stemma.example/ns#',
    ...listOf('stemma:hops'),
    ...listOf('stemma:documents'),
    ...listOf('stemma:sources'),
  },
]

/** A motivation of our own must say which standard one it narrows (Web Annotation Vocabulary, appendix C). */
const motivations = [
  {
    id: 'stemma:sourcing',
    type: 'Motivation',
    'skos:prefLabel': 'saying through whose hands the content came',
    'skos:broader': { id: 'oa:linking' },
  },
]

const collection = (model: ReportModel): Node => {
  const { title, number, workspace, createdAt, createdBy, generator } = model
  const id = urn(`report ${number} of ${workspace}, ${createdAt}`)
  const items = placesOf(model).flatMap(annotationNodes)
  const page = { id: urn(id, 'page/1'), type: 'AnnotationPage', partOf: id, startIndex: 0, items }
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: title,
    creator: personNode(createdBy),
    created: createdAt,
    generator: {
      id: 'https://stemma.example/',
      type: 'Software',
      name: generator.name,
      'schema:softwareVersion': generator.version,
    },
    'stemma:report': number,
    'stemma:workspace': workspace,
    'stemma:schemes': schemeList(model),
    'stemma:motivations': motivations,
    'stemma:documents': model.documents.map(documentNode),
    'stemma:sources': model.sources.map(sourceNode),
    total: items.length,
    ...(items.length > 0 ? { first: page } : {}),
  }
}

const placesOf = ({ documents, language }: ReportModel): Place[] =>
  documents.flatMap((document) =>
    document.paragraphs.flatMap((paragraph) =>
      paragraph.segments.flatMap((segment) =>
        segment.annotations.map((annotation) => ({
          ...{ document, paragraph, segment, annotation, language },
        })),
      ),
    ),
  )
