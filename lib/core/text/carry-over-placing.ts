import type { Alignment } from './alignment/align'
import { found } from './alignment/gaps'
import { countWords, firstTokenFrom, rawToken, type Tokens } from './alignment/tokens'
import { spanOf, type ReadVersion, type Stretch } from './alignment/version'
import type { Span } from './span'

/** The tokens a span touches, and how far it cuts into the first and the last (UTF-16 units). */
export interface TouchedStretch extends Stretch {
  readonly cutBefore: number
  readonly cutAfter: number
}

/** A place that can be answered for. */
export interface Placing {
  readonly state: 'exact' | 'fuzzy'
  readonly span: Span
  readonly paragraph: number
  readonly likeness: number
}

/** No such place, and why. */
export interface NoPlacing {
  readonly reason: 'gone' | 'changed' | 'torn' | 'unclear'
}

/** So many words in a row make a place sure. */
const sureRow = 4
/** Words at either side of a changed phrase that hold it in its place. */
const sureNeighbours = 3
/** At least so much of a changed phrase, old and new, must be the same words. */
const sameWords = 2 / 3

/** The tokens of a version that a span (code points) touches. Throws RangeError for a span outside the text or empty. */
export function stretchOf(
  { tokens, points }: ReadVersion,
  { span: [start, end] }: { readonly span: Span },
): TouchedStretch {
  if (!(start >= 0 && start < end && end <= points.length))
    throw new RangeError(
      `Span ${start}–${end} is not a part of a text of ${points.length} code points`,
    )
  const [first, last] = [points.toUnits(start), points.toUnits(end)]
  let from = firstTokenFrom(tokens, first)
  if (from > 0 && tokens.ends[from - 1]! > first) from -= 1
  const to = firstTokenFrom(tokens, last)
  if (from >= to) return { from, to: from, cutBefore: 0, cutAfter: 0 }
  return {
    from,
    to,
    cutBefore: Math.max(0, first - tokens.starts[from]!),
    cutAfter: Math.max(0, tokens.ends[to - 1]! - last),
  }
}

/** Where a stretch of the earlier version stands in the later one, if that can be answered for. */
export function place(alignment: Alignment, stretch: TouchedStretch): Placing | NoPlacing {
  const { before, after, map } = alignment
  if (stretch.from === stretch.to) return { reason: 'gone' }
  const target = targetOf(alignment, stretch)
  if (!target) return { reason: isFoundAtAll(alignment, stretch) ? 'changed' : 'gone' }
  if (target.from >= target.to) return { reason: 'changed' }
  const paragraph = after.paragraphOf[target.from]!
  const isTorn = paragraph !== after.paragraphOf[target.to - 1]
  const wasWhole = before.paragraphOf[stretch.from] === before.paragraphOf[stretch.to - 1]
  if (paragraph < 0 || (isTorn && wasWhole)) return { reason: 'torn' }
  if (holdsStrangers(alignment, stretch, target)) return { reason: 'unclear' }
  const likeness = sharedPart(alignment, stretch, target)
  const isRow = isUnbroken(before, after, map.places, stretch)
  if (!isSure(alignment, stretch, target, isRow)) return { reason: 'unclear' }
  if (likeness < sameWords || (!isRow && losesName(alignment, stretch)))
    return { reason: 'changed' }
  const span = cutSpan(alignment, stretch, target)
  if (!span) return { reason: 'unclear' }
  return { state: isRow ? 'exact' : 'fuzzy', span, paragraph, likeness }
}

/** From where the first token, or its left neighbour, went to where the last one, or its right neighbour, went. */
function targetOf({ before, map }: Alignment, { from, to }: Stretch): Stretch | null {
  const home = before.paragraphs[before.paragraphOf[from] ?? -1]
  const end = before.paragraphs[before.paragraphOf[to - 1] ?? -1]
  const start = map.places[from]!
  const last = map.places[to - 1]!
  const left = home && from > home.from ? map.places[from - 1]! : -1
  const right = end && to < end.to ? map.places[to]! : -1
  const first = start >= 0 ? start : left >= 0 ? left + 1 : -1
  const behind = last >= 0 ? last + 1 : right
  return first < 0 || behind < 0 ? null : { from: first, to: behind }
}

/** In a phrase without so long a row, a name or number that is gone makes it another statement. */
const longRow = 8
const nameOrNumber = /^[\p{Lu}\p{N}]/u

function losesName({ before, map }: Alignment, stretch: Stretch): boolean {
  const { tokens } = before
  const row = longestRow(tokens, map, stretch)
  if (countWords(tokens, row.from, row.to) >= longRow) return false
  for (let at = stretch.from; at < stretch.to; at += 1)
    if (map.places[at]! < 0 && nameOrNumber.test(rawToken(tokens, at))) return true
  return false
}

const isFoundAtAll = ({ map }: Alignment, { from, to }: Stretch): boolean =>
  map.places.subarray(from, to).some((at) => at >= 0)

/** Whether words that stood elsewhere would be taken for these. */
function holdsStrangers({ origins }: Alignment, stretch: Stretch, target: Stretch): boolean {
  return origins
    .subarray(target.from, target.to)
    .some((origin) => origin >= 0 && (origin < stretch.from || origin >= stretch.to))
}

/** The words found inside the target, by the words of the longer of the two. */
function sharedPart({ before, after, map }: Alignment, stretch: Stretch, target: Stretch): number {
  const most = Math.max(
    countWords(before.tokens, stretch.from, stretch.to),
    countWords(after.tokens, target.from, target.to),
  )
  if (most === 0) return stretch.to - stretch.from === target.to - target.from ? 1 : 0
  let shared = 0
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const to = map.places[at]!
    if (to >= target.from && to < target.to) shared += countWords(before.tokens, at, at + 1)
  }
  return shared / most
}

function isUnbroken(
  before: ReadVersion,
  after: ReadVersion,
  places: Int32Array,
  { from, to }: Stretch,
): boolean {
  const first = places[from]!
  if (first < 0) return false
  for (let at = from; at < to; at += 1) {
    if (places[at] !== first + at - from) return false
    if (before.tokens.ids[at] !== after.tokens.ids[first + at - from]) return false
  }
  return true
}

/** Whether what stands in and around the words leaves no doubt that it is they. */
function isSure(alignment: Alignment, stretch: Stretch, target: Stretch, isRow: boolean): boolean {
  const { before, map } = alignment
  const { tokens } = before
  const run = isRow ? rowAround(before, map, stretch) : longestRow(tokens, map, stretch)
  if (countWords(tokens, run.from, run.to) >= sureRow) return true
  return isHeld(alignment, stretch, target, isRow)
}

/** The row of found tokens that a stretch is part of. */
function rowAround({ tokens }: ReadVersion, { places, ways }: Alignment['map'], stretch: Stretch) {
  let { from, to } = stretch
  const isEnough = () => countWords(tokens, from, to) >= sureRow
  if (ways.subarray(from, to).some((way) => way !== found.inRow)) return { from, to: from }
  while (!isEnough() && from > 0 && continues(places, ways, from - 1)) from -= 1
  while (!isEnough() && to < tokens.count && continues(places, ways, to - 1)) to += 1
  return { from, to }
}

/** Whether a token and the next one stand in one row in both versions. */
const continues = (places: Int32Array, ways: Uint8Array, at: number): boolean =>
  ways[at] === found.inRow && ways[at + 1] === found.inRow && places[at + 1] === places[at]! + 1

function longestRow(tokens: Tokens, { places, ways }: Alignment['map'], stretch: Stretch): Stretch {
  let best = { from: stretch.from, to: stretch.from }
  let from = stretch.from
  for (let at = stretch.from; at < stretch.to; at += 1) {
    if (ways[at] !== found.inRow) from = at + 1
    else if (at > from && !continues(places, ways, at - 1)) from = at
    if (countWords(tokens, from, at + 1) > countWords(tokens, best.from, best.to))
      best = { from, to: at + 1 }
  }
  return best
}

/** Whether the words before and behind, or the paragraph's bounds, stand unchanged at either side. */
function isHeld(
  { before, after, map: { places, ways } }: Alignment,
  stretch: Stretch,
  target: Stretch,
  isRow: boolean,
): boolean {
  const own = before.paragraphs[before.paragraphOf[stretch.from] ?? -1]
  const heir = after.paragraphs[after.paragraphOf[target.from] ?? -1]
  if (!own || !heir) return false
  const { tokens } = before
  const holds = (at: number) =>
    ways[at] === found.inRow || (ways[at] === found.alone && countWords(tokens, at, at + 1) === 0)
  let left = stretch.from
  let place = target.from
  while (left > own.from && holds(left - 1) && places[left - 1] === place - 1) {
    left -= 1
    place -= 1
  }
  let right = stretch.to
  let behind = target.to
  while (right < own.to && holds(right) && places[right] === behind) {
    right += 1
    behind += 1
  }
  const holdsLeft = left === own.from && place === heir.from
  const holdsRight = right === own.to && behind === heir.to
  const words = [countWords(tokens, left, stretch.from), countWords(tokens, stretch.to, right)]
  return (
    (words[0]! >= sureNeighbours || holdsLeft) &&
    (words[1]! >= sureNeighbours || holdsRight) &&
    (isRow || words[0]! + words[1]! >= sureNeighbours)
  )
}

/** The target in code points; a span that cuts a word is placed only where the word is written the same. */
function cutSpan(
  { before, after, map }: Alignment,
  stretch: TouchedStretch,
  target: Stretch,
): Span | null {
  const [start, end] = spanOf(after, target)
  const cuts = [
    [stretch.cutBefore, stretch.from, target.from],
    [stretch.cutAfter, stretch.to - 1, target.to - 1],
  ] as const
  const fits = cuts.every(
    ([cut, at, to]) =>
      cut === 0 ||
      (map.places[at] === to && rawToken(before.tokens, at) === rawToken(after.tokens, to)),
  )
  if (!fits) return null
  const { points, tokens } = after
  if (stretch.cutBefore === 0 && stretch.cutAfter === 0) return [start, end]
  return [
    points.toCodePoints(tokens.starts[target.from]! + stretch.cutBefore),
    points.toCodePoints(tokens.ends[target.to - 1]! - stretch.cutAfter),
  ]
}
