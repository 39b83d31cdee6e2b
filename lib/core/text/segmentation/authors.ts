import { isNameLine } from '../written/names'
import { isOpen, typed, type Draft } from './draft'
import { bare, isFullProse } from './line-shape'
import { isTitle } from './titles'

/** Names alone on a line are the authors' where a date, a label, another byline or a button stands beside them, or who they are below. */
export function typeAuthors(drafts: readonly Draft[]): Draft[] {
  const firstProse = drafts.findIndex((draft) => isOpen(draft) && isFullProse(draft.text))
  const firstTitle = drafts.findIndex(isTitle)
  return drafts.map((draft, i) => {
    const inHead = firstTitle >= 0 && i > firstTitle && (firstProse < 0 || i < firstProse + 2)
    const beside = [drafts[i - 1], drafts[i + 1]].some(
      (other) => isAboutAuthor(other) || isButton(other),
    )
    const isAuthor = (inHead && beside) || isIntroduced(draft, drafts[i + 1])
    return isOpen(draft) && isAuthor && isNameLine(bare(draft.text))
      ? typed(draft, 'metadata', 'byline')
      : draft
  })
}

/** The line below begins with the same name and says what its bearer does. */
const isIntroduced = ({ text }: Draft, next: Draft | undefined) =>
  text.length <= 60 &&
  next !== undefined &&
  next.text.startsWith(`${text} `) &&
  office.test(next.text.slice(text.length))
const office =
  /^ (?:is|was|ist|war|schreibt|berichtet|writes|covers|reports|arbeitet|works|lebt|lives)\s/u

/** Metadata that says who wrote the text, and when. */
export const isAboutAuthor = (draft: Draft | undefined) =>
  draft?.type === 'metadata' &&
  (draft.sub === 'date' || draft.sub === 'byline' || draft.sub === null)
const isButton = (draft: Draft | undefined) => draft?.type === 'boilerplate' && draft.sub === 'link'
