import { isOpen, typed, type Draft } from './draft'
import { isProse, isTitleLike, withoutMarks } from './line-shape'

/** A standfirst is no longer than this (UTF-16 units), and there are no more than two paragraphs of it. */
const longest = 700
const mostParagraphs = 2

/** A dateline begins the report itself: "BERLIN (dpa) -", "(CNN) –". */
const dateline =
  /^(?:\([\p{Lu}\d][^()]{1,30}\)\s?[–—-]|\p{Lu}{3}[\p{Lu} .,/-]*(?:\([^()]{2,30}\))?\s?[–—-]\s|[^.!?()]{2,40}\((?:dpa|AFP|afp|AP|ap|Reuters|APA|CNN|epd|KNA|SID|TASS)[^()]{0,20}\)\s?[–—.-])/u

/** Types the standfirst: prose above the headline, or between it and the author's line, date or picture. */
export function typeStandfirst(drafts: readonly Draft[], headline: number): Draft[] {
  if (drafts.some((draft) => draft.type === 'standfirst')) return [...drafts]
  const above = drafts.slice(0, headline).findIndex((draft) => isOpen(draft) && isProse(draft.text))
  if (above >= 0)
    return drafts.map((draft, i) => (i === above ? typed(draft, 'standfirst') : draft))
  const border = findBorder(drafts, headline)
  return drafts.map((draft, i) =>
    i > headline && i < border && isOpen(draft) && !isShortTitle(draft)
      ? typed(draft, 'standfirst')
      : draft,
  )
}

/** Index of the metadata that ends the standfirst; the headline's own where none follows one or two short paragraphs. */
function findBorder(drafts: readonly Draft[], headline: number): number {
  const start = drafts.findIndex((draft, i) => i > headline && isOpen(draft))
  const border = drafts.findIndex((draft, i) => i > start && isBorder(draft))
  if (start < 0 || border < 0) return headline
  const between = drafts
    .slice(start, border)
    .filter((draft) => isOpen(draft) && !isShortTitle(draft))
  const goesOn = drafts.slice(border).some((draft) => isOpen(draft) && isProse(draft.text))
  const most = isPicture(drafts[border]!) ? 1 : mostParagraphs
  return between.length <= most && between.every(couldBe) && goesOn ? border : headline
}

/** A picture may also stand further down, between the paragraphs of the report. */
const isPicture = ({ type, sub }: Draft) => type === 'caption' || sub === 'credit'

const couldBe = ({ text }: Draft) => isProse(text) && text.length <= longest && !dateline.test(text)

/** Names or a caption without a mark of their own belong to the border, not to the prose above it. */
const isShortTitle = (draft: Draft) =>
  isOpen(draft) && isTitleLike(withoutMarks(draft.text)) && draft.text.length <= 60

/** What newsrooms put between standfirst and text: author, date, reading time, picture. */
const isBorder = (draft: Draft) =>
  draft.type === 'caption' ||
  (draft.type === 'metadata' && !['section', 'slug', 'translator'].includes(draft.sub ?? ''))
