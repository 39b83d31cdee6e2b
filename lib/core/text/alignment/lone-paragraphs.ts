import { dice } from './likeness'
import { foldToken } from './tokens'
import { findTwins, type ReadVersion, type Stretch } from './version'

/** More comparisons than these in one gap mean a rewritten passage, whose paragraphs have no successors. */
const mostComparisons = 64
/** A paragraph is another one edited if so much of its letters is the same … */
const sameParagraph = 0.6
/** … and no other in the gap comes near. */
const margin = 0.15
/** So many characters of a paragraph tell whether it is another one. */
const compared = 2_000

/**
 * Pairs of paragraphs, by index, that stand in the same gap between paragraphs already found and are alike:
 * headings, and short paragraphs with words mended, in which no row of words could be found.
 * `partners` gives for each earlier paragraph the later one it was found in, or -1.
 */
export function pairLoneParagraphs(
  before: ReadVersion,
  after: ReadVersion,
  partners: readonly number[],
): [from: number, to: number][] {
  const taken = new Set(partners)
  const isTwin = [before, after].map(findTwins)
  return loneRuns(partners).flatMap((run) => {
    const left = run.from === 0 ? -1 : partners[run.from - 1]!
    const right = run.to === partners.length ? after.paragraphs.length : partners[run.to]!
    if (right - left > mostComparisons) return []
    const olds = indices(run.from, run.to).filter((from) => !isTwin[0]!.has(from))
    const news = indices(left + 1, right).filter((to) => !taken.has(to) && !isTwin[1]!.has(to))
    return pairAlike(before, olds, after, news)
  })
}

function loneRuns(partners: readonly number[]): Stretch[] {
  const runs: Stretch[] = []
  for (const [index, partner] of partners.entries()) {
    const last = runs.at(-1)
    if (partner >= 0) continue
    if (last?.to === index) runs[runs.length - 1] = { from: last.from, to: index + 1 }
    else runs.push({ from: index, to: index + 1 })
  }
  return runs
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

function pairAlike(
  before: ReadVersion,
  olds: readonly number[],
  after: ReadVersion,
  news: readonly number[],
): [number, number][] {
  if (olds.length * news.length > mostComparisons) return []
  const left = olds.map((index) => trigrams(before, index))
  const right = news.map((index) => trigrams(after, index))
  const scores = left.map((a) => right.map((b) => dice(a, b)))
  return olds.flatMap((from, i) =>
    news.flatMap((to, j): [number, number][] => {
      const score = scores[i]![j]!
      const others = [
        ...scores[i]!.filter((_, column) => column !== j),
        ...scores.flatMap((row, other) => (other === i ? [] : [row[j]!])),
      ]
      const isBest = others.every((other) => other + margin <= score)
      return score >= sameParagraph && isBest ? [[from, to]] : []
    }),
  )
}

/** The letters of a paragraph in threes, without regard to case and spaces. */
function trigrams({ tokens, paragraphs }: ReadVersion, index: number): string[] {
  const { from, to } = paragraphs[index]!
  if (from === to) return []
  const text = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).slice(0, compared)
  const letters = ` ${foldToken(text).toLowerCase().replace(/\s+/gu, ' ')} `
  return Array.from({ length: letters.length - 2 }, (_, i) => letters.slice(i, i + 3))
}
