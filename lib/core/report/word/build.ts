import { tame } from '../escape'
import type {
  ParagraphStyle,
  RunStyle,
  WordComment,
  WordInline,
  WordParagraph,
  WordRun,
} from './description'

/** A run of text. */
export const run = (text: string, style?: RunStyle): WordRun => ({
  text: tame(text),
  ...(style ? { style } : {}),
})

export const strong = (text: string): WordRun => ({ text: tame(text), bold: true })

type Part = string | WordInline | null | false | undefined | readonly Part[]

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

/** Parts as inlines; text is tamed, nothing prints nothing. */
export const inlines = (...parts: readonly Part[]): WordInline[] =>
  parts.flatMap((part): WordInline[] => {
    if (part === null || part === false || part === undefined || part === '') return []
    if (isList(part)) return inlines(...part)
    return [typeof part === 'string' ? run(part) : (part as WordInline)]
  })

/** A paragraph in a style. */
export const paragraph = (style: ParagraphStyle, ...parts: readonly Part[]): WordParagraph => ({
  ...{ kind: 'paragraph', style, inlines: inlines(...parts) },
})

/** A link inside the document. */
export const linkTo = (bookmark: string, text: string): WordInline => ({
  ...{ linkTo: bookmark, runs: [run(text)] },
})

/** Collects what stands outside the text while the text is built, in the order in which it comes. */
export interface Margin {
  readonly footnotes: (readonly WordParagraph[])[]
  readonly comments: WordComment[]
}

/** A note at the foot of the page; the reference to it. */
export const footnote = (margin: Margin, text: string): WordInline => {
  margin.footnotes.push([paragraph('Footnote', ' ', text)])
  return { footnote: margin.footnotes.length }
}

/** A comment in the margin; its number. */
export const comment = (margin: Margin, given: WordComment): number =>
  margin.comments.push(given) - 1
