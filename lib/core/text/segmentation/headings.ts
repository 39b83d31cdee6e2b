import { isOpen, typed, type Draft } from './draft'
import { countWords, isProse, isTitleLike, startsListItem, withoutMarks } from './line-shape'

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
    (draft, i) => couldHead(draft) && isAlone(captioned, i) && headsProse(captioned, next, i),
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
  if (!isOpen(draft) || draft.text.length > longest || isBullet(draft.text)) return false
  if (sentenceThenMore.test(draft.text)) return false
  return isTitleLike(withoutMarks(draft.text)) && countWords(draft.text) <= mostWords
}

/** A heading may ask or exclaim and go on; a full stop inside makes it prose. */
const sentenceThenMore = /\p{Ll}{3}\.["“”»«)]*\s+["„“»«(]?\p{Lu}/u

/** A numbered line alone in its block may head a section; other items belong to a list. */
function isAlone(drafts: readonly Draft[], i: number): boolean {
  const { block, text } = drafts[i]!
  return !startsListItem(text) || (drafts[i - 1]?.block !== block && drafts[i + 1]?.block !== block)
}

const isBullet = (text: string) => startsListItem(text) && !/^\d/u.test(text)

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

/**
 * A line beside a picture credit says what the picture shows: above it a short one anywhere and a sentence only in
 * the same block, below it a short one in the same block.
 */
function typeCaptions(drafts: readonly Draft[]): Draft[] {
  const oneBlock = drafts[0]?.block === drafts.at(-1)?.block
  return drafts.map((draft, i) => {
    if (!isOpen(draft) || draft.text.length > longestCaption || draft.text.endsWith(':'))
      return draft
    const credited = (other: Draft | undefined, joined: boolean) =>
      other?.sub === 'credit' &&
      !/^quelle/iu.test(other.text) &&
      (!joined || (!oneBlock && other.block === draft.block))
    const short = !isProse(draft.text)
    const describes = credited(drafts[i + 1], !short) || (short && credited(drafts[i - 1], true))
    return describes ? typed(draft, 'caption') : draft
  })
}
