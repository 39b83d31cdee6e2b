import type { HopKind } from './kinds'
import { kinds } from './kinds'

/** As much of a hop as its place in the chain depends on. */
export interface Placed {
  readonly kind: HopKind | null
  readonly parallel: boolean
}

/** A chain in steps: each step is one hop, or the origins that stand side by side. */
export function stepsOf<H extends Placed>(chain: readonly H[]): H[][] {
  const steps: H[][] = []
  for (const hop of chain) {
    const step = steps.at(-1)
    if (hop.parallel && step) step.push(hop)
    else steps.push([hop])
  }
  return steps
}

/** Whether a hop only passes content on, so that a chain cannot begin with it. */
export const isRelay = (hop: Placed): boolean =>
  hop.kind !== null && kinds[hop.kind].tier === 'relay'

/** Whether a hop stands for nobody and must be last (`own`, `unattributed`). */
export const isTerminal = (hop: Placed): boolean =>
  hop.kind !== null && kinds[hop.kind].tier === 'terminal'

/** Whether the chain says who relayed but not where they had it: its last step only passes on. */
export const isOpen = (chain: readonly Placed[]): boolean =>
  chain.length > 0 && stepsOf(chain).at(-1)!.every(isRelay)
