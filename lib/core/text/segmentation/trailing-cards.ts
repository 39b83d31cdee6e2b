import { isOpen, typed, type Draft } from './draft'
import { endsInEllipsis, isFullProse, isProse, startsListItem } from './line-shape'
import { isCardMark, looksLikeCard } from './zones'

/**
 * Types teasers and links that follow the article without a heading: from the end upwards nothing but short lines and
 * texts that break off, with at least two dates, sections, links or other furniture among them. Sentences stay, and so does a text without any
 * full paragraph above, which may be made of short lines throughout.
 */
export function typeTrailingCards(drafts: readonly Draft[]): Draft[] {
  const isMark = (i: number) =>
    isCardMark(drafts[i]) ||
    drafts[i]!.type === 'boilerplate' ||
    (isOpen(drafts[i]!) && endsInEllipsis(drafts[i]!.text))
  const suffix = startOfSuffix(drafts)
  const marks = drafts.flatMap((_, i) => (i >= suffix && isMark(i) ? [i] : []))
  if (suffix === 0 || marks.length < 2) return [...drafts]
  const start = firstOfCard(drafts, marks[0]!, suffix)
  const titles = drafts.slice(start).filter((draft) => isOpen(draft) && !isProse(draft.text))
  if (titles.length < 2) return [...drafts]
  return drafts.map((draft, i) =>
    i >= start && belongs(drafts, i) ? typed(draft, 'boilerplate', 'teaser') : draft,
  )
}

/** The first of the trailing drafts that could all be furniture or teasers. */
function startOfSuffix(drafts: readonly Draft[]): number {
  let i = drafts.length
  while (i > 0 && couldBeCard(drafts, i - 1)) i -= 1
  return i
}

function couldBeCard(drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]!
  if (!isOpen(draft)) return draft.type !== 'content' && draft.sub !== 'translator'
  return !isFullProse(draft.text) || looksLikeCard(drafts, i)
}

/** What a teaser is made of: titles, cut-off texts, sections and dates; a whole sentence only beside those. */
function belongs(drafts: readonly Draft[], i: number): boolean {
  const draft = drafts[i]!
  if (isOpen(draft))
    return (!isProse(draft.text) && !startsListItem(draft.text)) || looksLikeCard(drafts, i)
  return (
    draft.type === 'metadata' &&
    (draft.sub === 'date' || draft.sub === 'section' || draft.sub === 'slug')
  )
}

/** A card's title stands above its first mark, in one block with it: at most two short lines. */
function firstOfCard(drafts: readonly Draft[], mark: number, floor: number): number {
  const { block } = drafts[mark]!
  let i = mark
  while (
    i > floor &&
    mark - i < 2 &&
    drafts[i - 1]!.block === block &&
    isOpen(drafts[i - 1]!) &&
    !isProse(drafts[i - 1]!.text)
  )
    i -= 1
  return i
}
