import type { Chain } from '../chain/chain'
import { printChain } from '../chain/print'

/** The suggestion a chain was taken from (domain 9.2 no. 23), as it was proposed. */
export interface Proposed {
  /** A `RuleId` of the engine as it was then. */
  readonly rule: string
  /** Which suggestion of which version, see `SuggestionView`. */
  readonly fingerprint: string
  /** How often proposals of the rule were right when this one was made, 0..1. */
  readonly confidence: number
  /** The proposed chain as `printChain` prints it. */
  readonly notation: string
}

export interface Origin extends Proposed {
  /** Whether the annotation says something else than was proposed. */
  readonly edited: boolean
}

/** One revision of an annotation with regard to where it came from. */
export interface Traced {
  readonly origin: Origin | null
  readonly chain: Chain
}

/** What became of a suggestion with a revision; null where nothing new did. */
export type Taken = 'accepted' | 'edited' | null

/**
 * Where a revision comes from: the suggestion it names, or the one its predecessor came from. `written` is its chain
 * in the words it came in, `chain` as it is stored; a chain that has once left the proposal counts as edited.
 */
export function traceOrigin(
  before: Traced | null,
  named: Proposed | null,
  { written, chain }: { readonly written: string; readonly chain: Chain },
): { origin: Origin | null; taken: Taken } {
  const earlier = before?.origin ?? null
  const goesOn = earlier !== null && (!named || named.fingerprint === earlier.fingerprint)
  if (goesOn) {
    const edited = earlier.edited || printChain(before!.chain) !== printChain(chain)
    return { origin: { ...earlier, edited }, taken: edited && !earlier.edited ? 'edited' : null }
  }
  if (!named) return { origin: null, taken: null }
  const edited = written !== named.notation
  return { origin: { ...named, edited }, taken: edited ? 'edited' : 'accepted' }
}
