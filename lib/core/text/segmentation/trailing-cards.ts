import { isOpen, typed, type Draft } from './draft'
import { endsInEllipsis, isFullProse, isProse } from './line-shape'
import { isCardMark, looksLikeCard } from './zones'

/** A line repeated this often (an outlet's name, a "read now") is a label, not a sentence. */
const oftenRepeated = 3

/**
 * Types teasers that follow the article without a heading: from the end upwards nothing but short lines and cut-off
 * texts, among them at least two dates, sections, links, repeated labels or texts that break off.
 */
export function typeTrailingCards(drafts: readonly Draft[]): Draft[] {
  const labels = repeatedLabels(drafts)
  const isMark = (i: number) =>
    isCardMark(drafts[i]) ||
    labels.has(drafts[i]!.text) ||
    (isOpen(drafts[i]!) && endsInEllipsis(drafts[i]!.text))
  const suffix = startOfSuffix(drafts)
  const marks = drafts.flatMap((_, i) => (i >= suffix && isMark(i) ? [i] : []))
  const titles = drafts.slice(suffix).filter((draft) => isOpen(draft) && !isProse(draft.text))
  if (marks.length < 2 || titles.length < 2) return [...drafts]
  const start = firstOfCard(drafts, marks[0]!, suffix)
  return drafts.map((draft, i) =>
    i < start || draft.type === 'boilerplate' ? draft : typed(draft, 'boilerplate', 'teaser'),
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

/** A card's title stands above its first mark; at most two short lines are taken, none that is a sentence. */
function firstOfCard(drafts: readonly Draft[], mark: number, floor: number): number {
  let i = mark
  while (i > floor && mark - i < 2 && isOpen(drafts[i - 1]!) && !isProse(drafts[i - 1]!.text))
    i -= 1
  return i
}

function repeatedLabels(drafts: readonly Draft[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of drafts) {
    if (text.length <= 40) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= oftenRepeated).map(([text]) => text))
}
