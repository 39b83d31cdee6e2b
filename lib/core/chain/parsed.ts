import type { Chain, Hop } from './chain'
import type { HopKind } from './kinds'
import { splitNumber } from './notation/number'

/** A source the project knows, as far as the notation needs it. */
export interface KnownSource {
  readonly id: string
  readonly name: string
  readonly kind: HopKind
}

/** A hop as read from the notation; its kind is null while nobody has said it. The place is that of its name. */
export interface ParsedHop extends Omit<Hop, 'kind'> {
  readonly kind: HopKind | null
  /** Known sources that share the name, when they are several: to be offered, never guessed. */
  readonly candidates: readonly KnownSource[]
  /** True when the name was typed in quotation marks: taken as it stands. */
  readonly quoted: boolean
  readonly at: number
  readonly length: number
}

export type ParsedChain = readonly ParsedHop[]

/** A name that a person has to decide about before the chain can be stored. The place is in code points. */
export interface Unresolved {
  readonly name: string
  readonly at: number
  readonly length: number
  /** Empty when the name is new and its kind is asked; several when it is shared. */
  readonly candidates: readonly KnownSource[]
}

/** What a person decided about a name: one of the known sources, or a new one of this kind. */
export type Choice = KnownSource | { readonly kind: HopKind }

/** The hops of a parsed chain that still need a decision, in chain order. */
export const listUnresolved = (chain: ParsedChain): Unresolved[] =>
  chain
    .filter((hop) => hop.kind === null || hop.candidates.length > 0)
    .map(({ label, at, length, candidates }) => ({ name: label, at, length, candidates }))

/** A chain with names nobody has decided about cannot be stored. */
export class UnresolvedError extends Error {
  readonly code = 'E_UNRESOLVED'

  constructor(readonly unresolved: readonly Unresolved[]) {
    super(`undecided: ${unresolved.map(({ name }) => name).join(', ')}`)
  }
}

/**
 * Makes a storable chain of a parsed one. `choose` is asked once for each hop that is unresolved, by its name;
 * throws UnresolvedError while a kind or a shared name is left open.
 */
export function settle(
  parsed: ParsedChain,
  choose: (name: string) => Choice | null = () => null,
): Chain {
  const chosen = parsed.map((hop) => decide(hop, choose))
  const open = listUnresolved(chosen)
  if (open.length > 0) throw new UnresolvedError(open)
  return chosen.map(({ candidates, quoted, at, length, kind, ...hop }) => ({ ...hop, kind: kind! }))
}

function decide(hop: ParsedHop, choose: (name: string) => Choice | null): ParsedHop {
  if (hop.kind !== null && hop.candidates.length === 0) return hop
  const choice = choose(hop.label)
  if (choice === null) return hop
  if ('id' in choice) {
    return {
      ...hop,
      source: choice.id,
      label: choice.name,
      kind: hop.kind ?? choice.kind,
      candidates: [],
    }
  }
  return { ...hop, ...splitNumber(hop, choice.kind), kind: choice.kind, candidates: [] }
}
