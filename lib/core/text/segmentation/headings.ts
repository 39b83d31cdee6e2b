import { isOpen, typed, type Draft } from './draft'
import { bare, countWords, isProse, isTitleLike, startsListItem } from './line-shape'

/** Longer lines than this are no headings inside an article (UTF-16 units, words). */
const longest = 130
const mostWords = 18
/** Longest line that a picture credit below it makes a caption (UTF-16 units). */
const longestCaption = 250
/** From this many questions to somebody on, if they are half of all questions, the questions are an interviewer's. */
const interview = 2
const address =
  /(?<!\p{L})(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen|du|dir|dich|you|your|Herr|Frau|Mr|Ms|Mrs)(?!\p{L})/u

/** Types what is left open: lines that head the prose below them are headings, pictures get their captions, the rest is content. */
export function typeRest(drafts: readonly Draft[]): Draft[] {
  const captioned = typeCaptions(drafts)
  const next = nextOpen(captioned)
  const heads = captioned.map(
    (draft, i) => couldHead(draft) && next[i] !== null && headsProse(captioned, next, i),
  )
  const questions = captioned.filter((draft, i) => heads[i] && /\?["“”»«]*$/u.test(draft.text))
  const addressed = questions.filter((draft) => address.test(draft.text)).length
  const isInterview = addressed >= interview && addressed * 2 >= questions.length
  return captioned.map((draft, i) => {
    if (!isOpen(draft)) return draft
    const asked = isInterview && draft.text.includes('?')
    return (heads[i] && !asked) || isMarkedHeading(draft.text)
      ? typed(draft, 'heading')
      : typed(draft, 'content')
  })
}

/** Headings that say so themselves: Markdown's, and the plus signs of live tickers. */
export const isMarkedHeading = (text: string): boolean =>
  /^#{1,6}\s+\S/u.test(text) || /^\+\+\+?\s.{2,200}\s\+\+\+?$/u.test(text)

function couldHead(draft: Draft): boolean {
  if (!isOpen(draft) || draft.text.length > longest || startsListItem(draft.text)) return false
  return isTitleLike(bare(draft.text)) && countWords(draft.text) <= mostWords
}

/** At most two titles stand over one paragraph; more of them are a list. */
function headsProse(
  drafts: readonly Draft[],
  next: readonly (number | null)[],
  i: number,
): boolean {
  if (i >= 2 && couldHead(drafts[i - 1]!) && couldHead(drafts[i - 2]!)) return false
  const isText = (at: number | null | undefined) =>
    typeof at === 'number' && isProse(drafts[at]!.text) && !couldHead(drafts[at]!)
  const below = next[i]
  return (
    isText(below) || (typeof below === 'number' && couldHead(drafts[below]!) && isText(next[below]))
  )
}

/** For each draft the index of the next open one; pictures and advertisements between do not matter. */
function nextOpen(drafts: readonly Draft[]): (number | null)[] {
  const next: (number | null)[] = new Array<number | null>(drafts.length).fill(null)
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    next[i] = isOpen(drafts[i + 1]!) ? i + 1 : next[i + 1]!
  }
  return next
}

/** A line right above a picture credit says what the picture shows: a short one anywhere, a sentence only in the same block. */
function typeCaptions(drafts: readonly Draft[]): Draft[] {
  const oneBlock = drafts[0]?.block === drafts.at(-1)?.block
  return drafts.map((draft, i) => {
    const next = drafts[i + 1]
    if (!isOpen(draft) || next?.sub !== 'credit') return draft
    if (draft.text.length > longestCaption || draft.text.endsWith(':')) return draft
    const joined = !oneBlock && next.block === draft.block
    return joined || !isProse(draft.text) ? typed(draft, 'caption') : draft
  })
}
