import type { Box, Layout } from './box'
import { asidesAround, namesItselfBody, proseWeight, Sums } from './weight'

/** The part of a page that is its article. */
export interface Body {
  readonly box: Box
  /** For each block of the page the aside it stands in, or null. */
  readonly asides: readonly (Box | null)[]
  readonly weights: readonly number[]
}

/** A box that holds this share of what its parent holds takes the parent's place. */
const share = 0.8

/** Below this much prose, or this share of the page's, the choice is not plain and Readability is asked too. */
const plenty = 400
const plainShare = 0.6
/** What a block counts that Readability would leave out. */
const doubted = 0.3

/**
 * Chooses the smallest box that holds nearly all of the page's prose. What the page's own structure says comes first:
 * asides do not count, and a box that calls itself the article's body is believed. Readability speaks where that
 * leaves doubt.
 */
export function chooseBody(layout: Layout, readabilityKeeps: () => readonly boolean[]): Body {
  const plain = layout.blocks.map(proseWeight)
  const asides = asidesAround(layout, new Sums(plain))
  const weights = plain.map((weight, i) => (asides[i] ? 0 : weight))
  const chosen = choose(layout, asides, weights)
  const sums = new Sums(weights)
  const prose = sums.within(chosen)
  if (prose >= plenty && prose >= plainShare * sums.within(layout.boxes[0]!))
    return { box: chosen, asides, weights }
  const kept = readabilityKeeps()
  const weighed = plain.map((weight, i) => (asides[i] ? 0 : weight * (kept[i] ? 1 : doubted)))
  return { box: choose(layout, asides, weighed), asides, weights: weighed }
}

function choose(layout: Layout, asides: readonly (Box | null)[], weights: readonly number[]): Box {
  const sums = new Sums(weights)
  const named = narrow(layout, descend(layout, sums), sums)
  return climb(layout, named, asides, weights)
}

function descend({ boxes }: Layout, sums: Sums): Box {
  const children = childrenOf(boxes)
  let at = boxes[0]!
  while (true) {
    const heaviest = (children.get(at) ?? []).reduce<Box | null>(
      (best, box) => (best && sums.within(best) >= sums.within(box) ? best : box),
      null,
    )
    if (!heaviest || sums.within(heaviest) < share * sums.within(at) || isLine(heaviest)) return at
    at = heaviest
  }
}

/** A box that calls itself the article's body, or an article, is believed if it holds this share of the prose. */
const believed = 0.5

function narrow({ boxes }: Layout, from: Box, sums: Sums): Box {
  const least = Math.max(1, believed * sums.within(from))
  const inside = boxes.filter(
    (box) => box.first >= from.first && box.end <= from.end && box.depth > from.depth,
  )
  const holds = (box: Box) => sums.within(box) > least && !isLine(box)
  return (
    inside.find((box) => namesItselfBody(box) && holds(box)) ??
    inside.find((box) => box.tag === 'article' && holds(box)) ??
    from
  )
}

/** What a parent adds must be running text, to this share of its characters. */
const pure = 0.7
const leastAdded = 80

/** Takes a parent instead where what it adds is nothing but more of the article: a first paragraph, a second half. */
function climb(
  { blocks }: Layout,
  from: Box,
  asides: readonly (Box | null)[],
  weights: readonly number[],
): Box {
  const lengths = new Sums(blocks.map(({ text }, i) => (asides[i] ? 0 : text.length)))
  const prose = new Sums(weights)
  let best = from
  for (let at = from.parent; at?.parent; at = at.parent) {
    const added = lengths.within(at) - lengths.within(best)
    const gained = prose.within(at) - prose.within(best)
    if (gained >= leastAdded && gained >= pure * added) best = at
  }
  return best
}

const isLine = ({ tag }: Box) => /^(?:p|li|td|h\d)$/u.test(tag)

function childrenOf(boxes: readonly Box[]): Map<Box, Box[]> {
  const children = new Map<Box, Box[]>()
  for (const box of boxes) {
    if (!box.parent) continue
    const siblings = children.get(box.parent)
    if (siblings) siblings.push(box)
    else children.set(box.parent, [box])
  }
  return children
}
