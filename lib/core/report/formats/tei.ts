import { forAudience } from '../audience'
import type { WrittenFormat } from '../format'
import type { ReportModel } from '../report'
import type { Place } from '../tei/annotation'
import { annotationElement } from '../tei/annotation'
import { teiHeader, thingList } from '../tei/header'
import { textElement } from '../tei/text'
import type { View } from '../tei/view'
import { viewOf } from '../tei/view'
import type { Part } from '../xml'
import { element as x, lines } from '../xml'

/** TEI P5: the texts as they stand, and every annotation off from them, because judgements may overlap. */
export const tei: WrittenFormat = {
  id: 'tei',
  name: 'TEI P5',
  mediaType: 'application/tei+xml; charset=utf-8',
  extension: 'tei.xml',
  readBy: 'machines',
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
  render: (model, audience = 'workspace') => file(forAudience(model, audience)),
  leavesOut: [
    { en: 'The figures of the source summary.', de: 'Die Zahlen der Quellenlage.' },
    {
      en: 'Ids of documents and segments; paragraphs are numbered.',
      de: 'Kennungen von Dokumenten und Segmenten; Absätze sind gezählt.',
    },
    {
      en: 'The formatting of notes; control characters, shown by their code.',
      de: 'Die Gestaltung der Notizen; Steuerzeichen, mit ihrem Code gezeigt.',
    },
  ],
}

const namespace = 'http://www.tei-c.org/ns/1.0'

const file = (model: ReportModel): string => {
  const view = viewOf(model)
  const root = x(
    'TEI',
    { xmlns: namespace, 'xml:lang': model.language },
    lines(teiHeader(view), standOff(view), texts(view)),
    '\n',
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

const standOff = (view: View): Part => {
  const places = placesOf(view.model)
  const things = thingList(view)
  if (places.length === 0) return things && x('standOff', {}, things)
  const annotations = places.map((place) => annotationElement(view, place))
  return x('standOff', {}, things, x('listAnnotation', {}, lines(...annotations), '\n'))
}

const texts = (view: View): Part => {
  const all = view.model.documents.map((document, at) => textElement(view, document, at))
  if (all.length === 0) return x('text', {}, x('body', {}, x('p', {})))
  return all.length === 1 ? all[0] : x('text', {}, x('group', {}, lines(...all), '\n'))
}

const placesOf = ({ documents }: ReportModel): Place[] =>
  documents.flatMap((document, at) =>
    document.paragraphs.flatMap((paragraph) =>
      paragraph.segments.flatMap((segment) =>
        segment.annotations.map((annotation) => ({ document, at, paragraph, segment, annotation })),
      ),
    ),
  )
