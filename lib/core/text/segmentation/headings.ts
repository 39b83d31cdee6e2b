import { isOpen, typed, type Draft } from './draft'
import { bare, countWords, isProse, isTitleLike, startsListItem } from './line-shape'

/** Longer lines than this are no headings inside an article (UTF-16 units, words). */
const longest = 110
const mostWords = 14
/** From this many questions to somebody between paragraphs on, the questions are an interviewer's. */
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
  const isAddressed = ({ text }: Draft) => /\?["“”»«]*$/u.test(text) && address.test(text)
  const isInterview =
    captioned.filter((draft, i) => heads[i] && isAddressed(draft)).length >= interview
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
  if (
    couldHead(drafts[i - 1] ?? drafts[i]!) &&
    i > 0 &&
    couldHead(drafts[i - 2] ?? drafts[i]!) &&
    i > 1
  )
    return false
  const below = next[i]
  if (below === null || below === undefined) return false
  if (isProse(drafts[below]!.text) && !couldHead(drafts[below]!)) return true
  const after = next[below]
  return (
    couldHead(drafts[below]!) &&
    after !== null &&
    after !== undefined &&
    isProse(drafts[after]!.text) &&
    !couldHead(drafts[after]!)
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

/** A short line right above or below a picture credit, in the same block, says what the picture shows. */
function typeCaptions(drafts: readonly Draft[]): Draft[] {
  const oneBlock = drafts[0]?.block === drafts.at(-1)?.block
  const isCredit = (draft: Draft | undefined, block: number) =>
    draft?.sub === 'credit' && draft.block === block
  return drafts.map((draft, i) => {
    const beside = isCredit(drafts[i + 1], draft.block)
    const short = draft.text.length <= (oneBlock ? 120 : 250)
    return isOpen(draft) && beside && short && !(oneBlock && isProse(draft.text))
      ? typed(draft, 'caption')
      : draft
  })
}
