import { findFurniture } from './furniture'
import type { Place } from './furniture/rule'
import { indexCodePoints } from './code-points'
import type { ParagraphRange } from './paragraph'
import { splitAsides } from './segmentation/asides'
import { isOpen, type Draft } from './segmentation/draft'
import { typeHead } from './segmentation/head'
import { typeRest } from './segmentation/headings'
import { isFullProse, isProse } from './segmentation/line-shape'
import { readLines } from './segmentation/lines'
import { reflow, type Wrapping } from './segmentation/reflow'
import { typeTrailingCards } from './segmentation/trailing-cards'
import { typeZones } from './segmentation/zones'

/**
 * How a text falls into typed paragraphs, in order, in code points. Every character that is not white space lies in
 * exactly one of them, so nothing is lost whatever the rules think. Takes linear time.
 */
export function segmentText(text: string, wrapping: Wrapping = 'detect'): ParagraphRange[] {
  const passages = reflow(text, readLines(text), wrapping).flatMap(splitAsides)
  const known = typeFurniture(passages)
  const drafts = typeRest(typeHead(typeTrailingCards(typeZones(known))))
  const index = indexCodePoints(text)
  return mergeFurniture(drafts).map(({ start, end, type, sub }) => ({
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
    type: type ?? 'content',
    sub,
  }))
}

/** Asks the rules about every open passage; where it stands is told by the article's first and last full paragraph. */
function typeFurniture(drafts: readonly Draft[]): Draft[] {
  const rules = drafts.map((draft) => (isOpen(draft) ? findFurniture(draft.text, 'body') : null))
  const placeOf = places(drafts, (i) => rules[i] === null && isOpen(drafts[i]!))
  return drafts.map((draft, i) => {
    if (!isOpen(draft)) return draft
    const place = placeOf(i)
    const rule = rules[i] ?? (place === 'body' ? null : findFurniture(draft.text, place))
    if (!rule || (rule.reach === 'end' && place === 'head')) return ruled(draft, rule, 'line')
    return ruled(draft, rule, rule.reach)
  })
}

function ruled(draft: Draft, rule: Draft['rule'], reach: 'line' | 'list' | 'end'): Draft {
  if (!rule) return draft
  return { ...draft, type: rule.type, sub: rule.sub, rule: { ...rule, reach } }
}

/** Head, body and tail, by the first and last passage of full prose, or of any prose where none is full. */
function places(drafts: readonly Draft[], counts: (i: number) => boolean): (i: number) => Place {
  const find = (test: (text: string) => boolean) => {
    const isThere = (draft: Draft, i: number) => counts(i) && test(draft.text)
    return [drafts.findIndex(isThere), drafts.findLastIndex(isThere)] as const
  }
  const full = find(isFullProse)
  const [first, last] = full[0] >= 0 ? full : find(isProse)
  if (first < 0) return () => 'body'
  return (i) => (i < first ? 'head' : i > last ? 'tail' : 'body')
}

/** Lines of one block that are the same furniture become one paragraph: a card of teasers, a row of buttons. */
function mergeFurniture(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const last = merged.at(-1)
    const same =
      last?.type === 'boilerplate' &&
      draft.type === 'boilerplate' &&
      last.sub === draft.sub &&
      last.block === draft.block
    if (same) merged[merged.length - 1] = { ...last, end: draft.end }
    else merged.push(draft)
  }
  return merged
}
