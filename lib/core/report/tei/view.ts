import type { Language } from '../../language'
import type { ReportDocument, ReportModel, ReportParagraph } from '../report'
import { isUuid, nameUuid } from '../uuid'

/** What every part of a TEI file needs to know of the whole. */
export interface View {
  readonly model: ReportModel
  readonly language: Language
  /** Numbers of the sources, by id. */
  readonly sources: ReadonlyMap<string, number>
  /** Everybody who judged, and whoever made the report, in order; `xml:id` counts them. */
  readonly people: ReadonlyMap<string, string>
}

export const viewOf = (model: ReportModel): View => ({
  ...{ model, language: model.language },
  sources: new Map(model.sources.map(({ id, number }) => [id, number])),
  people: peopleOf(model),
})

const peopleOf = ({ createdBy, documents }: ReportModel): Map<string, string> => {
  const people = new Map([[createdBy.id, createdBy.name]])
  for (const { paragraphs } of documents)
    for (const { segments } of paragraphs)
      for (const { annotations } of segments)
        for (const { reviewer } of annotations) people.set(reviewer.id, reviewer.name)
  return people
}

export interface ParagraphPlace {
  readonly document: ReportDocument
  readonly at: number
  readonly paragraph: ReportParagraph
}

const personNumber = ({ people }: View, id: string) => [...people.keys()].indexOf(id) + 1

/** An id that XML allows, made of numbers, or of a stored id where programs will look for it again. */
export const ids = {
  document: (at: number) => `d${at + 1}`,
  paragraph: (at: number, index: number) => `d${at + 1}-p${index + 1}`,
  segment: (at: number, index: number, nth: number) => `d${at + 1}-p${index + 1}-s${nth + 1}`,
  annotation: (id: string) => `a-${isUuid(id) ? id.toLowerCase() : nameUuid(namespace, id)}`,
  source: (number: number) => `source-${number}`,
  person: (view: View, id: string) => `person-${personNumber(view, id)}`,
} as const

/** The UUID namespace for addresses (RFC 9562), as names for what has none. */
const namespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'
