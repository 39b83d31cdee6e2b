import type { Alignment } from './alignment/align'
import { dice } from './alignment/likeness'
import { spanOf, wordsOf, type ReadVersion, type Stretch } from './alignment/version'
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
/** The same words may stand in many places; so many are compared. */
const mostOccurrences = 100
/** So many tokens tell whether a row is the same. */
const mostCompared = 64
/** Tokens at either side that tell places of the same words apart. */
const neighbours = 8

/** The likeliest places for words that could not be placed: where parts of them went, and where the same words stand. */
export function findCandidates(
  alignment: Alignment,
  stretch: Stretch,
  wholeParagraphs: boolean,
): Candidate[] {
  if (stretch.from === stretch.to) return []
  const parts = wholeParagraphs ? paragraphsWithParts : placesOfParts
  const stretches = [...parts(alignment, stretch), ...placesOfWords(alignment, stretch)]
  return ranked(stretches.map((target) => candidate(alignment, stretch, target)))
}

interface Ranked extends Candidate {
  /** How alike what stands around is, 0 to 1. */
  readonly context: number
}

function ranked(candidates: readonly Ranked[]): Candidate[] {
  const distinct = new Map(candidates.map((each) => [each.span.join(), each]))
  return [...distinct.values()]
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || b.context - a.context || a.span[0] - b.span[0])
    .slice(0, mostCandidates)
    .map(({ span, paragraph, likeness }) => ({ span, paragraph, likeness }))
}

function candidate({ before, after }: Alignment, stretch: Stretch, target: Stretch): Ranked {
  const idsIn = ({ tokens }: ReadVersion, from: number, to: number) => [
    ...tokens.ids.subarray(Math.max(0, from), Math.max(0, to)),
  ]
  const around = (version: ReadVersion, { from, to }: Stretch) => [
    ...idsIn(version, from - neighbours, from),
    ...idsIn(version, to, to + neighbours),
  ]
  return {
    span: spanOf(after, target),
    paragraph: after.paragraphOf[target.from]!,
    likeness: dice(idsIn(before, stretch.from, stretch.to), idsIn(after, target.from, target.to)),
    context: dice(around(before, stretch), around(after, target)),
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

/** Where the same words stand, however they are written. */
function placesOfWords({ before, after }: Alignment, { from, to }: Stretch): Stretch[] {
  const words = before.tokens.ids.subarray(from, Math.min(to, from + mostCompared))
  const { ids } = after.tokens
  const places: Stretch[] = []
  let at = ids.indexOf(words[0]!)
  while (at >= 0 && at + to - from <= ids.length && places.length < mostOccurrences) {
    if (words.every((id, i) => ids[at + i] === id)) places.push({ from: at, to: at + to - from })
    at = ids.indexOf(words[0]!, at + 1)
  }
  return places
}
