import { isOpen, typed, type Draft } from './draft'
import { countWords, endsInEllipsis, isFullProse } from './line-shape'

/**
 * Types what lies under the heading of a teaser list or a comment form. A list ends where the article plainly
 * goes on; comments seldom do, but a button that asks for one may stand in the middle of a letter.
 */
export function typeZones(drafts: readonly Draft[]): Draft[] {
  const result = [...drafts]
  let i = 0
  while (i < result.length) {
    const reach = result[i]!.rule?.reach ?? 'line'
    const end = reach === 'line' ? i + 1 : findResumption(result, i + 1, reach)
    const sub = result[i]!.sub
    for (let j = i + 1; j < end; j += 1) result[j] = furnish(result[j]!, sub)
    i = end
  }
  return result
}

/** Inside a zone everything is boilerplate; what a rule already knew to be so keeps its finer name. */
function furnish(draft: Draft, sub: Draft['sub']): Draft {
  return draft.type === 'boilerplate' ? draft : typed(draft, 'boilerplate', sub)
}

/** Paragraphs of an article are longer than this more often than teasers are (UTF-16 units). */
const longParagraph = 220

/** The index at which the article goes on after a zone's heading, or the length where it does not. */
function findResumption(drafts: readonly Draft[], from: number, reach: 'list' | 'end'): number {
  let cards = 0
  for (let i = from; i < drafts.length; i += 1) {
    if (!isOpen(drafts[i]!)) continue
    if (!isFreeProse(drafts, i)) {
      if (looksLikeCard(drafts, i)) cards += 1
      continue
    }
    const free = countFreeProse(drafts, i, 4)
    if (reach === 'end' ? free.inARow >= 3 : resumes(drafts[i]!, free, cards)) return i
    cards += 1
  }
  return drafts.length
}

interface FreeProse {
  readonly inARow: number
  readonly nearby: number
}

function resumes(draft: Draft, free: FreeProse, cards: number): boolean {
  if (free.inARow >= 2) return true
  return draft.text.length >= longParagraph && (free.nearby >= 2 || cards === 0)
}

/** Full prose that is not a teaser's: no dots at its end, no date, section or link beside it. */
function isFreeProse(drafts: readonly Draft[], i: number): boolean {
  return isFullProse(drafts[i]!.text) && !looksLikeCard(drafts, i)
}

/** A teaser's text breaks off, or stands right beside its date, section or link. */
export function looksLikeCard(drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]!
  return (
    endsInEllipsis(draft.text) ||
    isCardMark(drafts[i - 1]) ||
    (isCardMark(drafts[i + 1]) && countWords(draft.text) < 40)
  )
}

/** Lines that belong to a teaser rather than to an article in progress. */
export function isCardMark(draft: Draft | undefined): boolean {
  if (!draft?.type) return false
  return (
    draft.sub === 'date' ||
    draft.sub === 'section' ||
    draft.sub === 'link' ||
    draft.sub === 'byline'
  )
}

/** How many of the next few open drafts, this one first, are free prose: at once, and in all. */
function countFreeProse(drafts: readonly Draft[], from: number, window: number): FreeProse {
  const next: boolean[] = []
  for (let i = from; i < drafts.length && next.length < window; i += 1) {
    if (isOpen(drafts[i]!)) next.push(isFreeProse(drafts, i))
  }
  const firstGap = next.indexOf(false)
  return { inARow: firstGap < 0 ? next.length : firstGap, nearby: next.filter(Boolean).length }
}
