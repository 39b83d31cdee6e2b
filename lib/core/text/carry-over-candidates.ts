import type { Alignment } from './alignment/align'
import { dice } from './alignment/likeness'
import { firstTokenFrom } from './alignment/tokens'
import { spanOf, wordsOf, type Stretch } from './alignment/version'
import { findOccurrences } from './occurrences'
import type { Span } from './span'

/** A place in the later version that may be meant. */
export interface Candidate {
  /** Code points of the later version. */
  readonly span: Span
  /** Index of the paragraph it begins in. */
  readonly paragraph: number
  /** The part of the words that are the same, 0 to 1. */
  readonly likeness: number
}

const mostCandidates = 3
/** Places with less in common are no help to anybody. */
const leastLikeness = 0.2
/** New paragraphs that are looked at in the gap a lost one left. */
const mostNeighbours = 20
/** The same words may stand in many places; the first ones are offered. */
const mostOccurrences = 3

/** The likeliest places for words that could not be placed: where parts of them went, and where the same words stand. */
export function findCandidates(
  alignment: Alignment,
  span: Span,
  stretch: Stretch,
  wholeParagraphs: boolean,
): Candidate[] {
  if (stretch.from === stretch.to) return []
  const stretches = wholeParagraphs
    ? paragraphsWithParts(alignment, stretch)
    : [...placesOfParts(alignment, stretch), ...placesOfWords(alignment, span)]
  return ranked(stretches.map((target) => candidate(alignment, stretch, target)))
}

function ranked(candidates: readonly Candidate[]): Candidate[] {
  const distinct = new Map(candidates.map((each) => [each.span.join(), each]))
  return [...distinct.values()]
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.span[0] - b.span[0])
    .slice(0, mostCandidates)
}

function candidate({ before, after }: Alignment, stretch: Stretch, target: Stretch): Candidate {
  const words = before.tokens.ids.subarray(stretch.from, stretch.to)
  const others = after.tokens.ids.subarray(target.from, target.to)
  return {
    span: spanOf(after, target),
    paragraph: after.paragraphOf[target.from]!,
    likeness: dice([...words], [...others]),
  }
}

function paragraphsWithParts(alignment: Alignment, stretch: Stretch): Stretch[] {
  const { before, after, shares } = alignment
  const home = before.paragraphOf[stretch.from] ?? -1
  const heirs = [...(shares[home]?.keys() ?? [])]
  return [...heirs, ...between(alignment, home)].flatMap((index) => {
    const paragraph = after.paragraphs[index]
    return paragraph && wordsOf(after, paragraph) > 0 ? [paragraph] : []
  })
}

/** Paragraphs without origin that stand where this one stood, between its neighbours' successors. */
function between({ after, shares, origins }: Alignment, home: number): number[] {
  const neighbour = (step: 1 | -1) => {
    for (let at = home + step; at >= 0 && at < shares.length; at += step) {
      const [heir] = shares[at]!.keys()
      if (heir !== undefined) return heir
    }
    return step === 1 ? after.paragraphs.length : -1
  }
  const [left, right] = [neighbour(-1), neighbour(1)]
  const isNew = ({ from, to }: Stretch) => origins.subarray(from, to).every((at) => at < 0)
  const gap = after.paragraphs.slice(left + 1, Math.max(left + 1, right)).slice(0, mostNeighbours)
  return gap.flatMap((paragraph, i) => (isNew(paragraph) ? [left + 1 + i] : []))
}

/** From the first to the last token found in each paragraph that holds some. */
function placesOfParts({ after, map }: Alignment, { from, to }: Stretch): Stretch[] {
  const parts = new Map<number, Stretch>()
  for (const place of map.places.subarray(from, to)) {
    if (place < 0) continue
    const home = after.paragraphOf[place]!
    const part = parts.get(home) ?? { from: place, to: place + 1 }
    parts.set(home, { from: Math.min(part.from, place), to: Math.max(part.to, place + 1) })
  }
  return [...parts.values()]
}

/** Where the words stand as they are written. */
function placesOfWords({ before, after }: Alignment, [start, end]: Span): Stretch[] {
  const words = before.points.slice(start, end).trim()
  const { tokens } = after
  return findOccurrences(tokens.text, words, mostOccurrences).flatMap((unit) => {
    const from = firstTokenFrom(tokens, unit)
    const to = firstTokenFrom(tokens, unit + words.length)
    return from < to && tokens.starts[from] === unit ? [{ from, to }] : []
  })
}
