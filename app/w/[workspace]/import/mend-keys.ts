import type { ParagraphType } from '@/lib/core/text/paragraph'

/** The key that gives a paragraph its type. */
export const typeKeys: Record<ParagraphType, string> = {
  headline: 'h',
  standfirst: 's',
  content: 'c',
  heading: 'g',
  caption: 'p',
  metadata: 'm',
  boilerplate: 'b',
}

export const typeByKey: ReadonlyMap<string, ParagraphType> = new Map(
  Object.entries(typeKeys).map(([type, key]) => [key, type as ParagraphType]),
)
