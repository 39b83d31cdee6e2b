import type { Chain } from '../chain/chain'
import { merged } from './pieces'
import type {
  Occurrence,
  ReportAnnotation,
  ReportDocument,
  ReportInput,
  ReportModel,
  ReportParagraph,
  ReportSegment,
  ReportSource,
} from './report'
import { reportSchema } from './report'
import { summarise } from './summary'

type InputDocument = ReportInput['documents'][number]
type InputSource = ReportInput['sources'][number]

/**
 * Freezes loaded views into a report model: orders them, numbers the sources that occur, takes out what was removed,
 * and adds each document's source summary. Documents keep the order they are given in; the same input gives the same
 * model, whatever order the rest comes in.
 */
export const buildReport = (input: ReportInput): ReportModel => {
  const documents = input.documents.map(ordered).map(withoutRemovedWords)
  const sources = numbered(documents, input.sources)
  return {
    ...input,
    schema: reportSchema,
    documents: documents.map((document) => ({
      ...document,
      summary: summarise(document, sources, input.language),
    })),
    sources,
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ordered = (document: InputDocument): InputDocument => ({
  ...document,
  leftOut: [...document.leftOut].sort((a, b) => byText(a.reason, b.reason)),
  paragraphs: [...document.paragraphs].sort((a, b) => a.index - b.index).map(orderedParagraph),
})

const orderedParagraph = (paragraph: ReportParagraph): ReportParagraph => ({
  ...paragraph,
  segments: paragraph.segments
    .filter((segment) => segment.shared || segment.annotations.length > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end || byText(a.id, b.id))
    .map(orderedSegment),
})

const orderedSegment = (segment: ReportSegment): ReportSegment => ({
  ...segment,
  annotations: [...segment.annotations]
    .sort((a, b) => byText(a.reviewer.name, b.reviewer.name) || byText(a.id, b.id))
    .map(orderedAnnotation),
})

const orderedAnnotation = (annotation: ReportAnnotation): ReportAnnotation => ({
  ...annotation,
  reliability: [...annotation.reliability].sort((a, b) => a.hop - b.hop),
  labels: [...annotation.labels]
    .sort((a, b) => byText(a.id, b.id))
    .map((label) => ({ ...label, spans: merged(label.spans) })),
  flags: [...annotation.flags]
    .sort((a, b) => byText(a.type, b.type) || byText(a.id, b.id))
    .map((flag) => ({ ...flag, spans: merged(flag.spans) })),
})

const withoutRemovedWords = (document: InputDocument): InputDocument =>
  document.removed ? { ...document, paragraphs: document.paragraphs.map(wordless) } : document

const wordless = (paragraph: ReportParagraph): ReportParagraph => ({
  ...paragraph,
  text: '',
  segments: paragraph.segments.map((segment) => ({ ...segment, quote: null })),
})

/** Every chain of a document with where it stands: the spine first, then paragraph by paragraph. */
const chainsOf = (document: InputDocument): { chain: Chain; paragraph: number | null }[] => [
  { chain: document.spine, paragraph: null },
  ...document.paragraphs.flatMap((paragraph) =>
    paragraph.segments.flatMap((segment) =>
      segment.annotations.map(({ chain }) => ({ chain: chain ?? [], paragraph: paragraph.index })),
    ),
  ),
]

const numbered = (
  documents: readonly InputDocument[],
  sources: readonly InputSource[],
): ReportSource[] => {
  const places = occurrences(documents)
  const byId = new Map(sources.map((source) => [source.id, source]))
  return [...places]
    .flatMap(([id, occurrences]) => {
      const source = byId.get(id)
      return source ? [{ ...source, aliases: [...source.aliases].sort(byText), occurrences }] : []
    })
    .map((source, index) => ({ ...source, number: index + 1 }))
}

/** Where each source stands, once per paragraph, in the order of first appearance. */
const occurrences = (documents: readonly InputDocument[]): Map<string, Occurrence[]> => {
  const places = new Map<string, Occurrence[]>()
  documents.forEach((each, document) => {
    for (const { chain, paragraph } of chainsOf(each))
      for (const { source } of chain) {
        if (source === null) continue
        const known = places.get(source) ?? []
        const last = known.at(-1)
        if (last?.document !== document || last.paragraph !== paragraph)
          known.push({ document, paragraph })
        places.set(source, known)
      }
  })
  return places
}

/** The report after a text in it had to be taken out: the same, without that document's words. */
export const withoutDocumentText = (
  model: ReportModel,
  documentId: string,
  removed: ReportDocument['removed'],
): ReportModel => ({
  ...model,
  documents: model.documents.map((document) =>
    document.id === documentId
      ? { ...document, removed, paragraphs: document.paragraphs.map(wordless) }
      : document,
  ),
})
