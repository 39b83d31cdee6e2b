import type { Words } from '../language'
import type { Audience } from './audience'
import type { ReportModel } from './report'
import type { WordDocument } from './word/description'

/** What a report says, as far as one format may have it and another not. */
export const contents = [
  ...(['text', 'chains', 'sources', 'ratings', 'labels', 'flags', 'rulings', 'notes'] as const),
  ...(['summary'] as const),
] as const
export type Content = (typeof contents)[number]

interface Described {
  /** As in the report's address. */
  readonly id: string
  readonly name: string
  readonly mediaType: string
  /** Of the file, without the dot. */
  readonly extension: string
  /** Whether it is made to be read by people or by programs. */
  readonly readBy: 'people' | 'machines'
  /** What a reader finds in it; a test looks for all of it. */
  readonly carries: readonly Content[]
  /** What the model says and this format cannot carry. */
  readonly leavesOut: readonly Words[]
}

/** A format whose file is text. The same model and audience always give the same bytes. */
export interface WrittenFormat extends Described {
  /** Writes the report for the workspace, or for readers of a shared link, who see less of some texts. */
  render(model: ReportModel, audience?: Audience): string
}

/** What an engine outside the core turns into a file: a source for Typst, or the description of a Word document. */
export type Drawing =
  | { readonly engine: 'typst'; readonly source: string; readonly createdAt: string }
  | { readonly engine: 'word'; readonly document: WordDocument }

/** A format whose file is made by an engine; its bytes are kept, because engines change. */
export interface DrawnFormat extends Described {
  draw(model: ReportModel, audience?: Audience): Drawing
}

/** An archive of all the others. */
export interface GatheredFormat extends Described {
  readonly gathers: true
}

export type Format = WrittenFormat | DrawnFormat | GatheredFormat

/** Whether a format is an archive of the others. */
export const isGathered = (format: Format): format is GatheredFormat => 'gathers' in format

/** Whether a format's file is made by an engine and not by the core. */
export const isDrawn = (format: Format): format is DrawnFormat => 'draw' in format
