import { hopInput, hopToContract, type HopInput } from '@/lib/annotations/schema'
import { foldName } from '@/lib/core/chain/fold'
import { parseChain } from '@/lib/core/chain/parse'
import { settle } from '@/lib/core/chain/parsed'
import type { Span } from '@/lib/core/text/span'
import { sources } from '../demo/sources'
import type { HopDetails } from '../demo/shapes'

const byName = new Map(
  sources.flatMap((source) =>
    [source.name, ...source.aliases].map((name) => [
      foldName(name),
      [{ id: source.name, name: source.name, kind: source.kind }],
    ]),
  ),
)
const resolve = (name: string) => byName.get(foldName(name)) ?? []

/** A chain in notation, with the demo's details of each hop, as the API takes hops. */
export function hopsOf(
  notation: string,
  { facets = {}, basis = {}, evidence = {} }: HopDetails = {},
  find: (words: string) => Span,
): HopInput[] {
  const result = parseChain(notation, { resolve })
  if (result.status !== 'ok' || result.chains.length !== 1)
    throw new Error(`The demo chain “${notation}” cannot be read.`)
  return settle(result.chains[0] ?? []).map((hop, at) => {
    const words = evidence[at + 1]
    const spans = words ? [find(words)] : []
    const known = {
      ...hop,
      basis: basis[at + 1] ?? hop.basis,
      facets: facets[at + 1] ?? {},
      evidence: spans,
    }
    return hopInput.parse({ ...hopToContract(known), source: hop.label || null, label: hop.label })
  })
}
