import type { Chain, Hop } from '@/lib/core/chain/chain'
import { foldName } from '@/lib/core/chain/fold'
import { mergeNotation } from '@/lib/core/chain/merge'
import { isTerminal } from '@/lib/core/chain/shape'
import type { HopRating, Judgement } from './judgement'
import type { LineReading } from './line-reading'

/**
 * The judgement after its line was typed anew. Hops that stayed keep their facets, their words and their ratings, and
 * so do hops that were gone for a moment while somebody typed.
 */
export function retyped(draft: Judgement, line: string, reading: LineReading): Judgement {
  const { chain, reliability } = draft
  const before = draft.before ?? { chain, reliability }
  const typed = { ...draft, line, before, ...(line.trim() === '' ? {} : { judgeable: true }) }
  if (reading.status === 'empty') return { ...typed, chain: null, unread: false, reliability: [] }
  if (reading.status !== 'chain') return { ...typed, unread: true }
  const now = mergeNotation(before.chain ?? [], reading.chain)
  const rated = followed(before.chain ?? [], now, before.reliability)
  return { ...typed, chain: now, reliability: rated, unread: false }
}

/** Changes one hop (from 0) of the chain in place; its rating stays with it. */
export function withHop(draft: Judgement, at: number, change: Partial<Hop>): Judgement {
  const chain = draft.chain?.map((hop, i) => (i === at ? { ...hop, ...change } : hop)) ?? null
  return { ...draft, chain, before: null }
}

function followed(before: Chain, after: Chain, ratings: readonly HopRating[]): HopRating[] {
  const left = new Map(ratings.map((rating) => [rating.hop - 1, rating]))
  return after.flatMap((hop, i) => {
    const from = before.findIndex((old, at) => left.has(at) && isSame(old, hop))
    const rating = left.get(from)
    left.delete(from)
    return rating && !isTerminal(hop) ? [{ ...rating, hop: i + 1 }] : []
  })
}

const isSame = (a: Hop, b: Hop): boolean =>
  a.source !== null && a.source === b.source
    ? true
    : a.kind === b.kind && foldName(a.label) === foldName(b.label)

/** Gives a hop (from 1) a letter, or takes it away; a reason stays only with a letter. */
export function withRating(
  draft: Judgement,
  hop: number,
  change: Partial<Pick<HopRating, 'value' | 'reason'>> | null,
): Judgement {
  const before = draft.reliability.find((rating) => rating.hop === hop)
  const others = draft.reliability.filter((rating) => rating.hop !== hop)
  const value = change?.value ?? before?.value
  if (change === null || value === undefined) {
    return { ...draft, reliability: others, before: null }
  }
  const rating = { hop, value, reason: change.reason ?? before?.reason ?? '' }
  const reliability = [...others, rating].sort((a, b) => a.hop - b.hop)
  return { ...draft, reliability, before: null }
}

/** Positions (from 1) of the hops that a letter can be given to: everybody but nobody. */
export const ratable = (chain: Chain | null): number[] =>
  (chain ?? []).flatMap((hop, i) => (isTerminal(hop) || hop.kind === 'unknown' ? [] : [i + 1]))

/** Credibility comes first: the letters show once it is given or passed over. */
export const lettersShow = ({ credibility, skipped }: Judgement): boolean =>
  credibility !== null || skipped
