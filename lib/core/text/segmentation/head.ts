import { isNameLine } from '../written/names'
import { isOpen, typed, type Draft } from './draft'
import { bare, countWords, isFullProse, isProse, isTitleLike } from './line-shape'
import { isSameTitle } from './titles'

/** Titles are looked for among this many open passages at the top. */
const headLength = 12
/** A standfirst is no longer than this (UTF-16 units), and there are no more than two paragraphs of it. */
const longestStandfirst = 700

/** Types what stands above the article's first paragraph: kicker, headline, its repetitions, standfirst, authors without "by". */
export function typeHead(drafts: readonly Draft[]): Draft[] {
  const named = typeNameLines(drafts)
  const headline = findHeadline(named)
  if (headline === null) return named
  const titled = named.map((draft, i) => (i === headline ? typed(draft, 'headline') : draft))
  return typeStandfirst(typeOtherTitles(typeRepetitions(titled, headline), headline), headline)
}

const greeting =
  /^(?:guten (?:morgen|tag|abend)|hallo|liebe[rs]?|sehr geehrte|dear|hi|hello|good (?:morning|evening|afternoon)|moin|servus|grüezi)(?!\p{L})/iu
const isTitle = (draft: Draft) =>
  isOpen(draft) && isTitleLike(bare(draft.text)) && !greeting.test(draft.text)

/** Names alone on a line are the authors' where a date, a label or another byline stands beside them. */
function typeNameLines(drafts: readonly Draft[]): Draft[] {
  const firstProse = drafts.findIndex((draft) => isOpen(draft) && isFullProse(draft.text))
  return drafts.map((draft, i) => {
    const inHead = firstProse < 0 || i < firstProse + 2
    const beside = [drafts[i - 1], drafts[i + 1]].some(isAboutAuthor)
    const afterTitle = drafts.slice(0, Math.min(i, headLength)).some(isTitle)
    return inHead && isOpen(draft) && beside && afterTitle && isNameLine(bare(draft.text))
      ? typed(draft, 'metadata', 'byline')
      : draft
  })
}

const isAboutAuthor = (draft: Draft | undefined) =>
  draft?.type === 'metadata' &&
  (draft.sub === 'date' || draft.sub === 'byline' || draft.sub === null)

/** Index of the headline, or null: the first title above the prose, or one below a first paragraph and above the author's line. */
function findHeadline(drafts: readonly Draft[]): number | null {
  const open = drafts.flatMap((draft, i) => (isOpen(draft) ? [i] : [])).slice(0, headLength)
  const prose = open.findIndex((i) => isProse(drafts[i]!.text) && !isTitle(drafts[i]!))
  const above = (prose < 0 ? open : open.slice(0, prose)).filter((i) => isTitle(drafts[i]!))
  if (above.length > 0) return chooseHeadline(drafts, above)
  const [first, second] = open
  if (prose !== 0 || first === undefined || second === undefined) return null
  const isLate = isTitle(drafts[second]!) && isAboutAuthor(drafts[second + 1])
  return isLate && drafts[first]!.text.length <= longestStandfirst ? second : null
}

/** A kicker is short and has a longer title below it; a title that nothing longer follows heads no article. */
function chooseHeadline(drafts: readonly Draft[], titles: readonly number[]): number | null {
  const isKicker = (i: number) => countWords(drafts[i]!.text) <= 3 && drafts[i]!.text.length <= 30
  const hasLonger = (at: number) => titles.slice(at + 1).some((i) => !isKicker(i))
  const chosen = titles.find((i, at) => !isKicker(i) || !hasLonger(at))
  if (chosen === undefined) return null
  const below = drafts.slice(chosen + 1).filter(isOpen)
  const leads =
    below.length >= 2 || below.some((draft) => draft.text.length > drafts[chosen]!.text.length)
  return leads ? chosen : null
}

/** The same title again, in letters of an address or cut off, is what a system files the text under. */
function typeRepetitions(drafts: readonly Draft[], headline: number): Draft[] {
  const title = bare(drafts[headline]!.text)
  return drafts.map((draft, i) =>
    i !== headline &&
    isOpen(draft) &&
    draft.text.length <= 400 &&
    isSameTitle(title, bare(draft.text))
      ? typed(draft, 'metadata', 'slug')
      : draft,
  )
}

/** Other titles above the prose: the kicker right above is a heading, a long one below is the standfirst. */
function typeOtherTitles(drafts: readonly Draft[], headline: number): Draft[] {
  const firstProse = drafts.findIndex(
    (draft, i) => i > headline && isOpen(draft) && isProse(draft.text) && !isTitle(draft),
  )
  const kicker = drafts.slice(0, headline).findLastIndex(isTitle)
  const below = drafts.findIndex((draft, i) => i > headline && isOpen(draft))
  return drafts.map((draft, i) => {
    if (!isTitle(draft)) return draft
    if (i < headline)
      return i === kicker ? typed(draft, 'heading') : typed(draft, 'metadata', 'section')
    const isSecond = i === below && (firstProse < 0 || i < firstProse)
    return isSecond && (draft.text.length >= 60 || countWords(draft.text) >= 9)
      ? typed(draft, 'standfirst')
      : draft
  })
}

const dateline =
  /^(?:\([\p{Lu}\d][^()]{1,30}\)\s?[–—-]|\p{Lu}{3}[\p{Lu} .,/-]*(?:\([^()]{2,30}\))?\s?[–—-]\s|[^.!?()]{2,40}\((?:dpa|afp|ap|reuters|apa|cnn|epd|kna|sid|tass)[^()]{0,20}\)\s?[–—.-])/u

/** One or two paragraphs between the headline and the author's line, date or picture are the standfirst. */
function typeStandfirst(drafts: readonly Draft[], headline: number): Draft[] {
  if (drafts.some((draft) => draft.type === 'standfirst')) return [...drafts]
  const first = drafts.slice(0, headline).findIndex((draft) => isOpen(draft) && isProse(draft.text))
  if (first >= 0)
    return drafts.map((draft, i) => (i === first ? typed(draft, 'standfirst') : draft))
  const border = findBorder(drafts, headline)
  if (border === null) return [...drafts]
  return drafts.map((draft, i) =>
    i > headline && i < border && isOpen(draft) ? typed(draft, 'standfirst') : draft,
  )
}

/** The metadata that ends the standfirst, or null where none follows after one or two short paragraphs of prose. */
function findBorder(drafts: readonly Draft[], headline: number): number | null {
  const start = drafts.findIndex((draft, i) => i > headline && isOpen(draft))
  const border = drafts.findIndex((draft, i) => i > start && isBorder(draft))
  if (start < 0 || border < 0) return null
  const between = drafts.slice(start, border).filter(isOpen)
  const fits = (draft: Draft) =>
    isProse(draft.text) && draft.text.length <= longestStandfirst && !dateline.test(draft.text)
  const signed = drafts
    .slice(0, start)
    .some((draft) => draft.sub === 'byline' || draft.sub === 'date')
  const isPicture = drafts[border]!.type === 'caption' || drafts[border]!.sub === 'credit'
  const goesOn = drafts.slice(border).some((draft) => isOpen(draft) && isProse(draft.text))
  return between.length <= 2 && between.every(fits) && !(signed && isPicture) && goesOn
    ? border
    : null
}

const isBorder = (draft: Draft) =>
  draft.type === 'caption' ||
  (draft.type === 'metadata' &&
    draft.sub !== 'section' &&
    draft.sub !== 'slug' &&
    draft.sub !== 'translator')
