import { findFurniture } from '../../text/furniture'
import { isCredit } from '../../text/furniture/credits'
import type { ParagraphSub, ParagraphType } from '../../text/paragraph'
import { bare } from '../../text/segmentation/line-shape'
import { readTimestamp } from '../../text/written/dates'
import { asideByNames, type Aside } from './asides'
import type { Body } from './body'
import { around, type Block } from './box'
import { isCaption } from './captions'
import { leastProse, type Known } from './headline'
import { readAuthorBlock } from './page-authors'
import { isStandfirst } from './standfirst'
import { readsAs } from './title-words'

/** What a block is as far as the page's structure tells; with type null its words have to. */
export interface Told {
  readonly type: ParagraphType | null
  readonly sub: ParagraphSub | null
}

const told = (type: ParagraphType | null, sub: ParagraphSub | null = null): Told => ({ type, sub })
const open = told(null)
export const boilerplate = told('boilerplate')
export const teaser = told('boilerplate', 'teaser')

/** What a paragraph in an aside of each kind is. */
export const typeOfAside: Readonly<Record<Aside, Told>> = {
  navigation: told('boilerplate', 'link'),
  related: teaser,
  comments: told('boilerplate', 'comments'),
  share: told('boilerplate', 'link'),
  offer: boilerplate,
  advertisement: boilerplate,
  consent: boilerplate,
  frame: boilerplate,
  author: boilerplate,
  byline: told('metadata', 'byline'),
  date: told('metadata', 'date'),
  section: told('metadata', 'section'),
  tags: told('boilerplate', 'section'),
  caption: told('caption'),
  credit: told('metadata', 'credit'),
  embed: told('content', 'embed'),
}

/** A repetition of the title is longer than this, lest a word of the text be taken for one. */
const shortTitle = 15
/** Names of an inline element speak for lines up to this length (UTF-16 units). */
const longestLine = 300

/** What a block between headline and the body's end is, in order of how sure each sign is. */
export function typeInPlace(
  blocks: readonly Block[],
  i: number,
  body: Body,
  headline: number | null,
  known: Known,
): Told {
  const block = blocks[i]!
  if (i === headline) return told('headline')
  if (block.text.length > shortTitle && known.titles.some((title) => readsAs(block.text, title)))
    return boilerplate
  const aside = body.asides[i]?.aside
  const isPictures = aside && pictured.has(nearestAside(block))
  if (!isPictures && isStandfirst(blocks, i, body, headline, known)) return told('standfirst')
  if (aside) return typeInAside(block, aside)
  if (i < body.box.first)
    return typeAbove(block, body.weights[i]! >= leastProse && headline !== null)
  return typeInBody(block, body)
}

/** Descriptions of a page are sometimes the first picture's caption; that makes it no standfirst. */
const pictured: ReadonlySet<Aside | null> = new Set<Aside | null>(['caption', 'credit'])

function typeInBody(block: Block, { box: body }: Body): Told {
  const { text, names, linked, box } = block
  const own = text.length < longestLine ? asideByNames(names) : null
  if (own) return typeInAside(block, own)
  if (isCaption(block, body)) return typeOfAside[isCredit(bare(text)) ? 'credit' : 'caption']
  if (/^h[1-6]$/u.test(box.tag)) return told('heading')
  return linked > 0.6 * text.length ? told('boilerplate', 'link') : open
}

/** Names and dates are told apart by their words, captions by the nearest box, all else by the outermost. */
function typeInAside(block: Block, outermost: Aside): Told {
  const own = nearestAside(block)
  if (own === 'credit' || own === 'caption')
    return typeOfAside[isCredit(bare(block.text)) ? 'credit' : own]
  if (outermost !== 'byline' && outermost !== 'date') return typeOfAside[outermost]
  if (readAuthorBlock(block.text) !== null) return typeOfAside.byline
  return typeOfAside[isDated(block.text) ? 'date' : outermost]
}

const longestDate = 120
const isDated = (text: string) => text.length <= longestDate && readTimestamp(text) !== null

/** Between headline and body stand the author's line, the date and pictures; prose among them is the article's own. */
function typeAbove({ text }: Block, isProse: boolean): Told {
  const rule = findFurniture(text, 'head')
  if (rule?.type === 'metadata' || rule?.type === 'caption') return told(rule.type, rule.sub)
  return isProse && !rule ? open : boilerplate
}

function nearestAside({ box, names }: Block): Aside | null {
  const own = asideByNames(names)
  if (own) return own
  for (const { aside } of around(box)) if (aside) return aside
  return null
}
