import { groupBy } from '../../group-by'
import { indexCodePoints, type CodePointIndex } from '../code-points'
import type { Span } from '../span'
import { countWords, firstTokenFrom, readTokens, type Tokens, type Vocabulary } from './tokens'

/** A version's text and its paragraphs in order, in code points. */
export interface VersionText {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/** A range of tokens, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A version taken apart: its tokens, and which of them belong to which paragraph. */
export interface ReadVersion {
  readonly tokens: Tokens
  readonly points: CodePointIndex
  readonly paragraphs: readonly Stretch[]
  /** For each token the index of its paragraph, or -1. */
  readonly paragraphOf: Int32Array
}

/** Takes a version apart; both versions of a comparison share the vocabulary. */
export function readVersion(version: VersionText, vocabulary: Vocabulary): ReadVersion {
  const tokens = readTokens(version.text, vocabulary)
  const points = indexCodePoints(version.text)
  const paragraphs = version.paragraphs.map(({ start, end }) => ({
    from: firstTokenFrom(tokens, points.toUnits(start)),
    to: firstTokenFrom(tokens, points.toUnits(end)),
  }))
  const paragraphOf = new Int32Array(tokens.count).fill(-1)
  for (const [index, { from, to }] of paragraphs.entries()) paragraphOf.fill(index, from, to)
  return { tokens, points, paragraphs, paragraphOf }
}

/** The words of a stretch, counted. */
export const wordsOf = ({ tokens }: ReadVersion, { from, to }: Stretch): number =>
  countWords(tokens, from, to)

/** Where a stretch with at least one token stands, in code points. */
export const spanOf = ({ tokens, points }: ReadVersion, { from, to }: Stretch): Span => [
  points.toCodePoints(tokens.starts[from]!),
  points.toCodePoints(tokens.ends[to - 1]!),
]

/** Paragraphs that stand in a version more than once, word for word: which is which nobody can tell. */
export function findTwins({ tokens, paragraphs }: ReadVersion): Set<number> {
  const keyOf = ({ from, to }: Stretch) => tokens.ids.subarray(from, to).join(' ')
  const groups = groupBy(paragraphs.keys(), (index) => keyOf(paragraphs[index]!))
  return new Set([...groups.values()].flatMap((twins) => (twins.length > 1 ? twins : [])))
}
