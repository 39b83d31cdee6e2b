import type { Span } from '../text/span'
import type { Passage, Sentence } from './sentences'

/** A sentence cut at its commas, colons, semicolons, dashes and brackets outside quotations. */
export interface Clauses {
  readonly sentence: Sentence
  /** Token index of the first token of each clause, ascending, and the sentence's end as the last entry. */
  readonly starts: readonly number[]
}

const separators = ',;:–—()'

export function clausesOf(passage: Passage, sentence: Sentence): Clauses {
  const { tokens, quoteAt } = passage
  const starts = [sentence.from]
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'mark' || quoteAt[i]! >= 0) continue
    const cuts =
      separators.includes(token.text) ||
      (token.text === '-' && token.spaceBefore && token.spaceAfter)
    if (cuts) starts.push(i + 1)
  }
  starts.push(sentence.to + 1)
  return { sentence, starts }
}

/** The clause around a token: from its first token to its separator (exclusive). */
export function clauseAt({ starts }: Clauses, at: number): Sentence {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle - 1
  }
  return { from: starts[low]!, to: (starts[low + 1] ?? starts[low]! + 1) - 1 }
}

/** The units from one token to another (exclusive) without the separators at its edges; null when nothing is left. */
export function spanOf({ tokens }: Passage, from: number, to: number): Span | null {
  let [first, last] = [from, to - 1]
  while (first <= last && isEdge(tokens[first]!.text)) first += 1
  while (last >= first && isEdge(tokens[last]!.text)) last -= 1
  return first > last ? null : [tokens[first]!.start, tokens[last]!.end]
}

const isEdge = (text: string): boolean => text.length === 1 && ',;:.–—'.includes(text)

/** The spans of several token ranges, ascending, empty ones left out. */
export const spansOf = (passage: Passage, ranges: readonly (readonly [number, number])[]): Span[] =>
  ranges
    .map(([from, to]) => spanOf(passage, from, to))
    .filter((span) => span !== null)
    .sort((a, b) => a[0] - b[0])
