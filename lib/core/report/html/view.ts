import type { Language } from '../../language'
import { paragraphNumber, usedTerms } from '../reading'
import type { ReportDocument, ReportModel, ReportParagraph, ReportSource } from '../report'
import type { ReportWords } from '../words'
import { wordsOf } from '../words'

/** What every part of the page needs to know of the whole. */
export interface View {
  readonly model: ReportModel
  readonly language: Language
  readonly words: ReportWords
  readonly sources: ReadonlyMap<string, ReportSource>
  /** Terms in use, in the order of the legend. */
  readonly labels: readonly string[]
  readonly flags: readonly string[]
}

/** The view of a model. */
export const viewOf = (model: ReportModel): View => ({
  model,
  language: model.language,
  words: wordsOf(model.language),
  sources: new Map(model.sources.map((source) => [source.id, source])),
  ...usedTerms(model.documents),
})

/** A document or paragraph with its place in the report, which numbers and anchors are made of. */
export interface DocumentPlace {
  readonly document: ReportDocument
  readonly at: number
}
export interface ParagraphPlace extends DocumentPlace {
  readonly paragraph: ReportParagraph
}

/** Anchors are made of numbers alone, never of stored or typed text. */
export const anchors = {
  document: (at: number) => `d${at + 1}`,
  spine: (at: number) => `d${at + 1}-spine`,
  paragraph: (at: number, index: number) => `d${at + 1}-p${index + 1}`,
  annotation: (at: number, index: number, nth: number) => `d${at + 1}-p${index + 1}-${nth + 1}`,
  source: (number: number) => `source-${number}`,
  label: (view: View, id: string) => `label-${view.labels.indexOf(id) + 1}`,
  flag: (view: View, type: string) => `flag-${view.flags.indexOf(type) + 1}`,
} as const

/** How people call a paragraph: "4", or "2.4" where there are several documents. */
export const numberOf = ({ model }: View, at: number, index: number): string =>
  paragraphNumber(index, at, model.documents.length)
