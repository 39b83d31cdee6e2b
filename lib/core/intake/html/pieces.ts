import type { Body } from './body'
import type { Block, Box, Layout } from './box'
import { isIdleHeading, teaserCards } from './cards'
import type { Piece } from './compose'
import { findHeadline, leastProse, type Known } from './headline'
import { boilerplate, teaser, typeInPlace, typeOfAside } from './types'

/**
 * The page's blocks as pieces of a text: first the article with its head, in the page's order and with what stands
 * between, then everything else as boilerplate.
 */
export function piecesOf(layout: Layout, body: Body, known: Known): Piece[] {
  const { blocks } = layout
  const { end } = body.box
  const headline = findHeadline(blocks, body, known)
  const from = beginningOf(body, headline)
  const cards = teaserCards(layout, body, headline)
  const article = blocks.slice(from, end).map(({ text }, at) => {
    const i = from + at
    const type = cards.has(i) ? teaser : typeInPlace(blocks, i, body, headline, known)
    return { text, card: i, ...type }
  })
  const headed = article.map((piece, i) =>
    isIdleHeading(article, i) ? { ...piece, ...teaser } : piece,
  )
  return [...headed, ...setAside([...blocks.slice(0, from), ...blocks.slice(end)])]
}

/** The article begins with its headline, unless a paragraph of it stands above. */
function beginningOf({ box: { first }, weights }: Body, headline: number | null): number {
  if (headline === null) return first
  const above = weights.slice(first, headline).some((weight) => weight >= leastProse)
  return above ? Math.min(headline, first) : headline
}

/** What does not belong to the article: lines of one aside stay together, each part of the page is a card of its own. */
function setAside(blocks: readonly Block[]): Piece[] {
  const cards = new Map<Box, number>()
  return blocks.map(({ text, box }) => {
    const part = partAround(box)
    if (!cards.has(part)) cards.set(part, -1 - cards.size)
    const type = part.aside ? typeOfAside[part.aside] : boilerplate
    return { text, card: cards.get(part)!, ...(type.type === 'boilerplate' ? type : boilerplate) }
  })
}

/** The outermost aside around a box, or the outermost box below the page's body. */
function partAround(box: Box): Box {
  let part = box
  for (let at: Box | null = box; at?.parent; at = at.parent)
    if (at.aside || (!part.aside && !/^(?:html|body)$/u.test(at.tag))) part = at
  return part
}
