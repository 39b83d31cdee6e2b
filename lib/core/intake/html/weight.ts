import type { Aside } from './asides'
import type { Block, Box, Layout } from './box'

/** Lines shorter than this are no paragraphs of an article, unless they are whole sentences (UTF-16 units). */
const shortLine = 80
const shortest = 25
const byTag: Readonly<Record<string, number>> = {
  p: 1,
  blockquote: 1,
  pre: 1,
  li: 0.5,
  td: 0.6,
  dd: 0.5,
  dt: 0,
  th: 0,
  h1: 0,
  h2: 0,
  h3: 0,
  h4: 0,
  h5: 0,
  h6: 0,
}

/** How much running text a block is, in characters outside links: headings and lists of links weigh nothing. */
export function proseWeight({ text, linked, box }: Block): number {
  if (text.length < shortest || linked * 2 > text.length) return 0
  const factor = byTag[box.tag] ?? 0.8
  const isSentence = /[.!?…:]["“”»«’')\]]*$/u.test(text)
  const whole = text.length >= shortLine || isSentence ? 1 : 0.2
  return factor * whole * Math.max(0, text.length - 2 * linked)
}

/** Sums over stretches of blocks in constant time. */
export class Sums {
  private readonly sums: Float64Array

  constructor(values: readonly number[]) {
    this.sums = new Float64Array(values.length + 1)
    values.forEach((value, i) => (this.sums[i + 1] = this.sums[i]! + value))
  }

  within({ first, end }: Pick<Box, 'first' | 'end'>): number {
    return this.sums[end]! - this.sums[first]!
  }
}

/** What newsrooms' software calls the box that holds the article's paragraphs. */
const bodyNames =
  /-(?:article-?body|article-?content|article-?text|articletext|entry-content|post-content|post-body|story-body|storybody|story-content|story-text|artikel-?text|artikelbody|artikel-?inhalt|body-copy|bodytext|main-text|news-text|text-body|rich-text|content-body|article-main|single-content|beitragstext|fliesstext)-/u
/** A body has at least this much prose (weight, see above). */
const leastBody = 250

/** Whether a box says of itself that it holds an article's text. */
export const namesItselfBody = ({ itemprop, names }: Box): boolean =>
  itemprop === 'articleBody' || bodyNames.test(names)

/**
 * A box is not the aside it calls itself if it holds more than this share of the page's prose: a form around the whole
 * page, a column called "sidebar-left-content". Comments may well be longer than the article.
 */
const mostOf: Readonly<Partial<Record<Aside, number>>> = {
  comments: 0.95,
  frame: 0.5,
  byline: 0.2,
  date: 0.2,
  section: 0.2,
  tags: 0.2,
  caption: 0.2,
  credit: 0.2,
  author: 0.3,
  embed: 0.3,
  share: 0.3,
}

/** The outermost aside each block stands in, or null: its own kind and the box that says so. */
export function asidesAround({ blocks, boxes }: Layout, prose: Sums): (Box | null)[] {
  const whole = prose.within({ first: 0, end: blocks.length })
  const bodies = boxes.filter((box) => namesItselfBody(box) && prose.within(box) >= leastBody)
  const asides = new Map<Box, Box | null>()
  for (const box of boxes) {
    const outer = box.parent ? asides.get(box.parent)! : null
    asides.set(box, outer ?? (isAside(box) ? box : null))
  }
  return blocks.map(({ box }) => asides.get(box) ?? null)

  function isAside(box: Box): boolean {
    if (box.aside === null || whole === 0) return box.aside !== null
    if (
      bodies.some((body) => body.first >= box.first && body.end <= box.end && body.end > body.first)
    )
      return false
    return prose.within(box) <= (mostOf[box.aside] ?? 0.5) * whole
  }
}
