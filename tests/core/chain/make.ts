import type { Chain, Hop } from '../../../lib/core/chain/chain'
import { parseChain } from '../../../lib/core/chain/parse'
import { settle } from '../../../lib/core/chain/parsed'
import { contextOf } from './registry'

/** A chain from its notation, against the registry of the tests. */
export function chainOf(notation: string): Chain {
  const result = parseChain(notation, contextOf())
  if (result.status !== 'ok') throw new Error(`${notation}: ${JSON.stringify(result)}`)
  return settle(result.chains[0]!)
}

/** A hop as somebody may send it, sound or not. */
export const hopOf = (hop: Partial<Hop>): Hop => ({
  source: null,
  label: 'Lind',
  kind: 'named-person',
  count: null,
  certain: true,
  basis: 'explicit',
  parallel: false,
  evidence: [],
  facets: {},
  ...hop,
})
