import { findOccurrences } from '@/lib/core/text/occurrences'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { DemoAnnotation, DemoText, ExpectedParagraph } from '@/prisma/demo/shapes'

export interface DeclaredParagraph extends ExpectedParagraph {
  /** UTF-16 offsets, white space at the end left out. */
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The paragraphs as a demo text declares them: each reaches to where the next one begins. */
export function declaredParagraphs({ text, paragraphs }: DemoText): DeclaredParagraph[] {
  let from = 0
  const starts = paragraphs.map(({ begins }) => {
    const start = text.indexOf(begins, from)
    if (start < 0) throw new Error(`No paragraph begins with "${begins}" after ${from}`)
    from = start + begins.length
    return start
  })
  return paragraphs.map((paragraph, i) => {
    const start = starts[i]!
    const words = text.slice(start, starts[i + 1] ?? text.length).trimEnd()
    return { ...paragraph, start, end: start + words.length, words }
  })
}

/** The paragraphs of a text that an annotation can mean by its opening words; there should be one. */
export const meantBy = (text: DemoText, annotation: DemoAnnotation): DeclaredParagraph[] =>
  declaredParagraphs(text).filter(
    ({ type, words }) => carriesChains(type) && words.startsWith(annotation.paragraph),
  )

export const timesIn = (text: string, words: string): number =>
  findOccurrences(text, words, Infinity).length
