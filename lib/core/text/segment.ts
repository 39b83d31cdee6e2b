import { rememberingFurniture } from './furniture'
import type { Place } from './furniture/rule'
import { indexCodePoints, type CodePointIndex } from './code-points'
import type { ParagraphRange } from './paragraph'
import { splitAsides } from './segmentation/asides'
import { typeAuthors } from './segmentation/authors'
import { isOpen, typed, type Draft } from './segmentation/draft'
import { typeHead } from './segmentation/head'
import { typeRest } from './segmentation/headings'
import { isFullProse, isProse, startsListItem } from './segmentation/line-shape'
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
  const drafts = typeRest(typeHead(typeTrailingCards(typeZones(typeAuthors(known)))))
  return rangesOf(indexCodePoints(text), drafts)
}

/**
 * The paragraphs of a text whose passages are known, some with their types, as a page's structure tells them. What is
 * open is typed by its words; a note inside a line is cut off. Where no headline is told the words are asked for head
 * and teasers too. Offsets of the drafts in UTF-16 units, of the result in code points.
 */
export function typePassages(index: CodePointIndex, passages: readonly Draft[]): ParagraphRange[] {
  const pieces = passages.flatMap((draft) => (isOpen(draft) ? splitAsides(draft) : [draft]))
  const known = typeAuthors(typeFurniture(pieces))
  const hasHead = passages.some(({ type }) => type === 'headline')
  return rangesOf(index, typeRest(hasHead ? known : typeHead(typeTrailingCards(typeZones(known)))))
}

function rangesOf(index: CodePointIndex, drafts: readonly Draft[]): ParagraphRange[] {
  return mergeFurniture(drafts).map(({ start, end, type, sub }) => ({
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
    type: type ?? 'content',
    sub,
  }))
}

/** Asks the rules about every open passage; where it stands is told by the article's first and last full paragraph. */
function typeFurniture(drafts: readonly Draft[]): Draft[] {
  const labels = repeatedLabels(drafts)
  const ruleFor = rememberingFurniture()
  const rules = drafts.map((draft) => (isOpen(draft) ? ruleFor(draft.text, 'body') : null))
  const placeAt = places(
    drafts.map((draft, i) => (rules[i] === null && isOpen(draft) ? draft.text : '')),
  )
  return drafts.map((draft, i) => {
    if (!isOpen(draft)) return draft
    const place = placeAt(i)
    const rule = place === 'body' ? (rules[i] ?? null) : ruleFor(draft.text, place)
    if (rule) return { ...draft, type: rule.type, sub: rule.sub, rule }
    return labels.has(draft.text) ? typed(draft, 'boilerplate') : draft
  })
}

/** Head, body and tail, by the first and last passage of full prose, or of any prose where none is full. */
function places(texts: readonly string[]): (i: number) => Place {
  const test = texts.some(isFullProse) ? isFullProse : isProse
  const first = texts.findIndex(test)
  const last = texts.findLastIndex(test)
  if (first < 0) return () => 'body'
  return (i) => (i < first ? 'head' : i > last ? 'tail' : 'body')
}

/** A short line that stands three times in a text without ending a sentence is the page's label, not the article's word. */
function repeatedLabels(drafts: readonly Draft[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of drafts) {
    if (text.length <= 60) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const isLabel = (text: string) => !/[.!?:…"“”«»]$/u.test(text) && !startsListItem(text)
  return new Set(
    [...counts].flatMap(([text, count]) => (count >= 3 && isLabel(text) ? [text] : [])),
  )
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
