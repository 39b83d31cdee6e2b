import { isAboutAuthor } from './authors'
import { isOpen, typed, type Draft } from './draft'
import { bare, countWords, isProse } from './line-shape'
import { typeStandfirst } from './standfirst'
import { isTitle, leadsTo, sameTitleAs } from './titles'

/** Titles are looked for among this many open passages at the top. */
const headLength = 12
/** A first paragraph above the headline is no longer than this (UTF-16 units). */
const longestLead = 700

/** Types what stands above the article's first paragraph: kicker, headline, its repetitions, standfirst. */
export function typeHead(drafts: readonly Draft[]): Draft[] {
  const headline = findHeadline(drafts)
  if (headline === null) return [...drafts]
  const titled = drafts.map((draft, i) => (i === headline ? typed(draft, 'headline') : draft))
  return typeStandfirst(typeOtherTitles(typeRepetitions(titled, headline), headline), headline)
}

/**
 * Index of the headline, or null: the first title above the prose, or one below a first paragraph and above the
 * author's line. What stands above a mail's header was written by who passed it on.
 */
function findHeadline(drafts: readonly Draft[]): number | null {
  const mail = drafts.findLastIndex((draft) => draft.rule?.id === 'mail-header')
  const open = drafts
    .flatMap((draft, i) => (isOpen(draft) && i > mail ? [i] : []))
    .slice(0, headLength)
  const prose = open.findIndex((i) => isProse(drafts[i]!.text) && !isTitle(drafts[i]!))
  const above = (prose < 0 ? open : open.slice(0, prose)).filter((i) => isTitle(drafts[i]!))
  if (above.length > 0) return chooseHeadline(drafts, above)
  const [first, second] = open
  if (prose !== 0 || first === undefined || second === undefined) return null
  const isLate = isTitle(drafts[second]!) && isAboutAuthor(drafts[second + 1])
  return isLate && drafts[first]!.text.length <= longestLead ? second : null
}

/** A kicker is short and has a longer title below it; a title that nothing longer follows heads no article. */
function chooseHeadline(drafts: readonly Draft[], titles: readonly number[]): number | null {
  const isKicker = (i: number) => countWords(drafts[i]!.text) <= 3 && drafts[i]!.text.length <= 30
  const marked = titles.find((i) => isMarkedTitle(drafts, i))
  const isPath = (i: number) => titles.some((j) => leadsTo(drafts[i]!.text, drafts[j]!.text))
  const heads = (i: number, at: number) =>
    !isPath(i) && (!isKicker(i) || titles.slice(at + 1).every(isKicker))
  const chosen = marked ?? titles.find(heads)
  if (chosen === undefined) return null
  const below = drafts.slice(chosen + 1).filter(isOpen)
  const leads =
    below.length >= 2 || below.some((draft) => draft.text.length > drafts[chosen]!.text.length)
  return leads ? chosen : null
}

/** Markdown's first heading: one number sign, or underlined with equals signs. */
const isMarkedTitle = (drafts: readonly Draft[], i: number) =>
  /^#\s/u.test(drafts[i]!.text) ||
  (drafts[i + 1]?.block === drafts[i]!.block && /^={3,}$/u.test(drafts[i + 1]!.text))

/** The same title again, in letters of an address or cut off, is what a system files the text under. */
function typeRepetitions(drafts: readonly Draft[], headline: number): Draft[] {
  const title = bare(drafts[headline]!.text)
  const isSame = sameTitleAs(title)
  return drafts.map((draft, i) =>
    i !== headline &&
    isOpen(draft) &&
    draft.text.length <= 400 &&
    (isSame(bare(draft.text)) || leadsTo(draft.text, title))
      ? typed(draft, 'metadata', 'slug')
      : draft,
  )
}

/** Other titles above the prose: the kicker right above is a heading, a long one right below is the standfirst. */
function typeOtherTitles(drafts: readonly Draft[], headline: number): Draft[] {
  const kicker = drafts.slice(0, headline).findLastIndex(isTitle)
  const below = drafts.findIndex((draft, i) => i > headline && isOpen(draft))
  return drafts.map((draft, i) => {
    if (i < headline && isTitle(draft))
      return i === kicker ? typed(draft, 'heading') : typed(draft, 'metadata', 'section')
    const isLong = draft.text.length >= 60 || countWords(draft.text) >= 9
    const isSecond = i === below && isTitle(draft) && !isCredited(drafts, i)
    return isSecond && (isLong || isSigned(drafts[i + 1]) || isPictured(drafts, headline, i))
      ? typed(draft, 'standfirst')
      : draft
  })
}

/** The author's line or the date follows at once. */
const isSigned = (next: Draft | undefined) => next?.sub === 'byline' || next?.sub === 'date'

/** Right below the headline, with a picture in a block of its own beneath. */
const isPictured = (drafts: readonly Draft[], headline: number, i: number) =>
  i === headline + 1 && drafts[i + 1]?.sub === 'credit'

/** A credit in the same block makes a line a caption. */
const isCredited = (drafts: readonly Draft[], i: number) =>
  [drafts[i - 1], drafts[i + 1]].some(
    (other) => other?.sub === 'credit' && other.block === drafts[i]!.block,
  )
