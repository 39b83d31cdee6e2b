import type { Reach } from '../furniture/rule'
import { isOpen, typed, type Draft } from './draft'
import {
  countWords,
  endsInEllipsis,
  isFullProse,
  isProse,
  isTitleLike,
  startsListItem,
} from './line-shape'

/**
 * Types what lies under the heading of a teaser list or a comment form. A list ends where the article plainly
 * goes on; comments seldom do, but a button that asks for one may stand in the middle of a letter.
 */
export function typeZones(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts]
  const reachAt = credibleReach(drafts)
  let i = 0
  while (i < result.length) {
    const reach = reachAt(i)
    const end = reach === 'line' ? i + 1 : findResumption(result, i + 1, reach)
    const sub = result[i]!.sub
    for (let j = i + 1; j < end; j += 1) result[j] = furnish(result[j]!, sub)
    i = end
  }
  return result
}

/** How far a line's rule reaches; a call for comments above most of the prose, or right above a paragraph, is a button and reaches no further. */
function credibleReach(drafts: readonly Draft[]): (i: number) => Reach {
  let count = 0
  const before = drafts.map((draft) => (isOpen(draft) && isFullProse(draft.text) ? count++ : count))
  return (i) => {
    const reach = drafts[i]!.rule?.reach ?? 'line'
    const above = before[i]!
    const isButton = (above < 3 && count - above > above) || isFollowedByProse(drafts, i)
    return reach === 'end' && isButton ? 'line' : reach
  }
}

const formWords = /\b(?:e-?mail|website|name|fields|felder|log in|anmelden)\b/iu

/** A form or a comment's author would stand between the heading and the first comment. */
const isFollowedByProse = (drafts: readonly Draft[], i: number) => {
  const next = drafts[i + 1]
  return next !== undefined && isOpen(next) && isProse(next.text) && !formWords.test(next.text)
}

/** Inside a zone everything is boilerplate; what a rule already knew to be so keeps its finer name. */
function furnish(draft: Draft, sub: Draft['sub']): Draft {
  return draft.type === 'boilerplate' && draft.rule ? draft : typed(draft, 'boilerplate', sub)
}

/** The index at which the article goes on after a zone's heading, or the length where it does not. */
function findResumption(drafts: readonly Draft[], from: number, reach: 'list' | 'end'): number {
  let cards = 0
  for (let i = from; i < drafts.length; i += 1) {
    if (!isOpen(drafts[i]!)) continue
    const isCard = looksLikeCard(drafts, i)
    const goesOn =
      !isCard && (reach === 'end' ? isThreeInARow(drafts, i) : resumes(drafts, i, cards))
    if (goesOn) return headsArticle(drafts, i - 1, from) ? i - 1 : i
    if (isCard || isFullProse(drafts[i]!.text)) cards += 1
  }
  return drafts.length
}

/** Paragraphs of an article are longer than this more often than teasers are (UTF-16 units). */
const longParagraph = 220
/** From this length on the first text under a list is rather the article's than a teaser, if nothing else tells of a list. */
const fairParagraph = 150

/** Two paragraphs in a row are no teasers; a single one is none where it is long, or no other text stands in the list. */
function resumes(drafts: readonly Draft[], i: number, cards: number): boolean {
  const { text } = drafts[i]!
  if (!isProse(text)) return false
  const next = nextOpen(drafts, i)
  const follows = next === null ? '' : drafts[next]!.text
  const hasNext = next !== null && isProse(follows) && !looksLikeCard(drafts, next)
  if (hasNext && (isFullProse(text) || isFullProse(follows))) return true
  if (!isFullProse(text)) return false
  const near = countFreeProse(drafts, i, 4)
  if (text.length >= longParagraph && (cards === 0 || near >= 2)) return true
  return text.length >= fairParagraph && cards === 0 && (near === 1 || hasRunAhead(drafts, i))
}

/** Whether two of the next six open drafts are prose in a row, as in articles and not in lists. */
function hasRunAhead(drafts: readonly Draft[], from: number): boolean {
  let at = nextOpen(drafts, from)
  let last = false
  for (let seen = 0; at !== null && seen < 6; seen += 1) {
    const prose = isProse(drafts[at]!.text) && !looksLikeCard(drafts, at)
    if (prose && last) return true
    last = prose
    at = nextOpen(drafts, at)
  }
  return false
}

const isThreeInARow = (drafts: readonly Draft[], i: number) =>
  isFullProse(drafts[i]!.text) && countFreeProse(drafts, i, 3) === 3

function nextOpen(drafts: readonly Draft[], i: number): number | null {
  for (let j = i + 1; j < drafts.length; j += 1) if (isOpen(drafts[j]!)) return j
  return null
}

/** The last line before the article goes on may be a heading: short, apart from a list of longer titles. */
function headsArticle(drafts: readonly Draft[], i: number, from: number): boolean {
  const draft = drafts[i]
  const above = drafts[i - 1]
  if (!draft || !above || i <= from || !isOpen(draft) || above.block === draft.block) return false
  return isTitleLike(draft.text) && countWords(draft.text) <= 6 && countWords(above.text) > 6
}

/** Full prose that is not a teaser's. */
function isFreeProse(drafts: readonly Draft[], i: number): boolean {
  return isFullProse(drafts[i]!.text) && !looksLikeCard(drafts, i)
}

/** No teaser's text is longer than this (UTF-16 units). */
const longestCard = 400

/** A teaser's text breaks off, or stands right beside its date, section or link. */
export function looksLikeCard(drafts: readonly Draft[], i: number): boolean {
  const { text } = drafts[i]!
  if (text.length > longestCard || startsListItem(text)) return false
  if (endsInEllipsis(text) || isCardMark(drafts[i - 1])) return true
  return isCardMark(drafts[i + 1]) && countWords(text) < 40
}

/** Lines that belong to a teaser rather than to an article in progress. */
export function isCardMark(draft: Draft | undefined): boolean {
  if (!draft?.type) return false
  return draft.sub === 'date' || draft.sub === 'section' || draft.sub === 'link'
}

/** How many of the next open drafts, this one first, are free prose. */
function countFreeProse(drafts: readonly Draft[], from: number, window: number): number {
  let seen = 0
  let free = 0
  for (let i = from; i < drafts.length && seen < window; i += 1) {
    if (!isOpen(drafts[i]!)) continue
    seen += 1
    if (isFreeProse(drafts, i)) free += 1
  }
  return free
}
