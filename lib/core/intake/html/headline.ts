import type { Block } from './box'
import type { Body } from './body'
import { readsAs } from './title-words'

/** What the page says of the article elsewhere, to know its headline and standfirst by. */
export interface Known {
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
}

/** From this weight on a block is a paragraph rather than a line. */
export const leastProse = 60
const longestHeadline = 300

/** Index of the first paragraph of the body, other than one block; the body's beginning where there is none. */
export function firstParagraph({ box, weights }: Body, except = -1): number {
  const found = weights.findIndex(
    (weight, i) => weight >= leastProse && i >= box.first && i !== except,
  )
  return Math.max(box.first, found)
}

/**
 * Index of the headline, or null: the heading that says what the page's title says and stands nearest above the first
 * paragraph; else the nearest h1; else a line without links that says the same.
 */
export function findHeadline(
  blocks: readonly Block[],
  body: Body,
  { titles }: Known,
): number | null {
  const above = blocks
    .slice(0, firstParagraph(body) + 1)
    .flatMap(({ text }, i) => (text.length <= longestHeadline ? [i] : []))
  const same = above.filter((i) => titles.some((title) => readsAs(blocks[i]!.text, title)))
  const tagOf = (i: number) => blocks[i]!.box.tag
  return (
    same.findLast((i) => /^h[1-3]$/u.test(tagOf(i))) ??
    above.findLast((i) => tagOf(i) === 'h1') ??
    same.findLast((i) => blocks[i]!.linked === 0) ??
    null
  )
}
