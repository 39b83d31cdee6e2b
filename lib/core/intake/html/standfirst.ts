import type { Body } from './body'
import type { Block } from './box'
import { firstParagraph, type Known } from './headline'
import { readsAs } from './title-words'

/** What newsrooms' software calls the lines between headline and text. */
const names =
  /-(?:standfirst|lead|leadtext|lede|lead-text|teaser-text|teasertext|intro|introtext|introduction|vorspann|subtitle|sub-title|subheadline|sub-headline|subhead|deck|dek|summary|article-summary|excerpt|abstract|perex|anrisstext|anriss|kurztext|description|subheading|unterzeile|untertitel|preamble|strapline|article-teaser|header-teaser|einleitung)-/u
const shortest = 40
const longest = 900
/** It stands within so many blocks of the headline. */
const reach = 25

/**
 * Whether a block below the headline and not below the first paragraph is the standfirst: it is called so, or it is
 * what the page gives as its description.
 */
export function isStandfirst(
  blocks: readonly Block[],
  i: number,
  body: Body,
  headline: number | null,
  { descriptions }: Known,
): boolean {
  const { text, linked, box, names: own } = blocks[i]!
  const isNear = headline !== null && i > headline && i <= headline + reach
  if (!isNear || text.length < shortest || text.length > longest || linked * 2 > text.length)
    return false
  if (i > firstParagraph(body, i)) return false
  return (
    descriptions.some((words) => readsAs(text, words)) ||
    [own, box.names, box.parent?.names ?? ''].some((called) => names.test(called))
  )
}
