import type { Body } from './body'
import type { Box, Layout } from './box'
import type { Piece } from './compose'
import { Sums } from './weight'

/** A teaser's card has no more running text than this (weight). */
const largestCard = 450
/** The headings of a list of ten things are often links too. */
const numbered = /^\d{1,3}[.):]?\s/u

/** Blocks of teasers inside the body, below the headline: a heading that is a link, with what else its box holds. */
export function teaserCards(
  { blocks }: Layout,
  { box: body, weights }: Body,
  headline: number | null,
): Set<number> {
  const sums = new Sums(weights)
  const after = headline ?? -1
  const found = new Set<number>()
  for (let i = Math.max(body.first, after + 1); i < body.end; i += 1) {
    const { box, linked, text } = blocks[i]!
    if (!/^h[1-6]$/u.test(box.tag) || linked * 10 < text.length * 8 || numbered.test(text)) continue
    const card = cardAround(box, body, (at) => at.first > after && sums.within(at) <= largestCard)
    for (let at = card.first; at < card.end; at += 1) found.add(at)
  }
  return found
}

function cardAround(heading: Box, body: Box, isSmall: (box: Box) => boolean): Box {
  let card = heading
  for (let at: Box | null = heading; at && at !== body; at = at.parent) if (isSmall(at)) card = at
  return card
}

/** A heading heads something only if text of the article follows, at once or under another heading or a picture. */
export function isIdleHeading(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]!.type !== 'heading') return false
  for (let at = i + 1; at < pieces.length; at += 1) {
    const { type, sub } = pieces[at]!
    if (type === null || type === 'content') return false
    const isBetween = type === 'caption' || type === 'heading' || sub === 'credit' || sub === 'date'
    if (!isBetween && sub !== null) return true
  }
  return true
}
