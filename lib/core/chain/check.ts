import type { Hop } from './chain'
import { maxHops } from './chain'
import { foldName } from './fold'
import { isHopKind, kinds, type HopKind } from './kinds'
import { maxLabel } from './notation/text'
import type { ProblemCode } from './problems'
import { isTerminal } from './shape'

/** What is wrong with which hop of a chain (index from 0, the spine not counted). */
export interface ChainProblem {
  readonly code: ProblemCode
  readonly hop: number
}

/** A hop as typed or as sent; a null kind is still to be chosen. */
export type UncheckedHop = Pick<Hop, 'source' | 'label' | 'count' | 'parallel'> & {
  readonly kind: HopKind | null
}

/**
 * The invariants of domain 9.2 no. 7: at least one hop, `own` and `unattributed` only last, no source twice, parallel
 * origins only at the end, at most twelve hops with the spine. Problems in chain order; none for a sound chain.
 */
export function checkChain(
  chain: readonly UncheckedHop[],
  spine: readonly UncheckedHop[],
): ChainProblem[] {
  if (chain.length === 0) return [{ code: 'E_EMPTY_CHAIN', hop: 0 }]
  const seen = new Set(spine.map(identityOf))
  return chain.flatMap((hop, i) => {
    const codes = [...checkHop(hop), ...checkPlace(chain, i, spine.length)]
    const identity = identityOf(hop)
    if (identity !== null && seen.has(identity)) codes.push('E_CYCLE')
    seen.add(identity)
    return codes.map((code) => ({ code, hop: i }))
  })
}

function checkHop(hop: UncheckedHop): ProblemCode[] {
  const codes: ProblemCode[] = []
  if (hop.kind !== null && !isHopKind(hop.kind)) return ['E_UNKNOWN_KIND']
  if (hop.label.trim() === '' && !isTerminal(hop)) codes.push('E_EMPTY_HOP')
  if (hop.count && hop.count.n < 1) codes.push('E_COUNT_ZERO')
  if (Array.from(hop.label).length > maxLabel) codes.push('E_TOO_LONG')
  return codes
}

function checkPlace(chain: readonly UncheckedHop[], i: number, above: number): ProblemCode[] {
  const [before, hop] = [chain[i - 1], chain[i]!]
  const codes: ProblemCode[] = []
  if (before && isTerminal(before)) codes.push('E_AFTER_TERMINAL')
  if (hop.parallel ? !before : before?.parallel) codes.push('E_GROUP_NOT_AT_ORIGIN')
  if (above + i === maxHops) codes.push('E_TOO_LONG')
  return codes
}

/** By what a source is the same again: its id, or its name while it has none; null for descriptions and nobody. */
function identityOf(hop: UncheckedHop): string | null {
  if (hop.source !== null) return `id ${hop.source}`
  const named = hop.kind === null || ['relay', 'named'].includes(kinds[hop.kind].family)
  return named && hop.label !== '?' ? `name ${foldName(hop.label)}` : null
}
