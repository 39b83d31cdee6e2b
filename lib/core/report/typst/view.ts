import type { View as PageView } from '../html/view'
import { viewOf as pageViewOf } from '../html/view'
import type { ReportModel } from '../report'

/** What every part of the PDF needs to know of the whole: the same as of the page. */
export type View = PageView
export const viewOf = (model: ReportModel): View => pageViewOf(model)

/** Labels are made of numbers alone, never of stored or typed text. */
export const labels = {
  document: (at: number) => `d${at + 1}`,
  summary: (at: number) => `d${at + 1}-summary`,
  text: (at: number) => `d${at + 1}-text`,
  paragraph: (at: number, index: number) => `d${at + 1}-p${index + 1}`,
  source: (number: number) => `source-${number}`,
  sources: 'sources',
  legend: 'legend',
} as const
