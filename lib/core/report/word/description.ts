/**
 * A Word document as plain values: paragraphs with styles, notes at the foot, comments in the margin. Texts are tamed
 * already; addresses are harmless. An engine outside the core turns it into a file.
 */
export interface WordDocument {
  readonly title: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  readonly createdAt: string
  readonly header: readonly [left: string, right: string]
  readonly contents: string
  readonly blocks: readonly WordBlock[]
  readonly footnotes: readonly (readonly WordParagraph[])[]
  readonly comments: readonly WordComment[]
}

export interface WordComment {
  readonly author: string
  readonly at: string
  readonly paragraphs: readonly WordParagraph[]
}

/** Paragraph styles; what each looks like is the engine's business. */
export const paragraphStyles = [
  ...(['Brand', 'Title', 'Imprint', 'Heading1', 'Heading2', 'Heading3', 'Heading4'] as const),
  ...(['Body', 'Small', 'Notice', 'Words', 'Standfirst', 'Caption', 'Furniture', 'Label'] as const),
  ...(['Reviewer', 'Chain', 'Hop', 'Notation', 'Mark', 'Cell', 'Comment', 'Footnote'] as const),
] as const
export type ParagraphStyle = (typeof paragraphStyles)[number]

/** Character styles. */
export type RunStyle =
  | ('Faint' | 'Evidence' | 'Labelled' | 'Flagged' | 'Letter' | 'Value' | 'Warning')
  | ('Relay' | 'Named' | 'Unnamed' | 'Record' | 'Nobody')

export interface WordRun {
  readonly text: string
  readonly style?: RunStyle
  readonly bold?: boolean
  readonly italic?: boolean
  /** BCP 47, where it is not the document's. */
  readonly language?: string
}

export type WordInline =
  | WordRun
  | { readonly footnote: number }
  | { readonly commentStarts: number }
  | { readonly commentEnds: number }
  | { readonly link: string; readonly runs: readonly WordRun[] }
  | { readonly linkTo: string; readonly runs: readonly WordRun[] }

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly inlines: readonly WordInline[]
  readonly bookmark?: string
}

export interface WordTable {
  readonly kind: 'table'
  /** Column widths in percent of the text's. */
  readonly widths: readonly number[]
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly (readonly WordInline[])[])[]
  readonly bookmarks?: readonly string[]
}

export type WordBlock = WordParagraph | WordTable | { readonly kind: 'contents' }
