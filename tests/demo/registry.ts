import { foldName } from '@/lib/core/chain/fold'
import { parseChain } from '@/lib/core/chain/parse'
import { settle, type KnownSource } from '@/lib/core/chain/parsed'
import type { Chain } from '@/lib/core/chain/chain'
import { demo } from '@/prisma/demo'
import type { DemoText } from '@/prisma/demo/shapes'

const known = demo.sources.flatMap(({ name, aliases, kind }) =>
  [name, ...aliases].map((form): [string, KnownSource] => [
    foldName(form),
    { id: name, name, kind },
  ]),
)

/** The demo's own sources, by any of their names. */
export const resolve = (name: string): readonly KnownSource[] =>
  known.flatMap(([folded, source]) => (folded === foldName(name) ? [source] : []))

/** The outlet at the end of a text's spine. */
export const documentOf = (text: DemoText): KnownSource => {
  const hop = chainOf(text.spine, null).at(-1)!
  return { id: hop.source!, name: hop.label, kind: hop.kind }
}

/** The one chain a line of the demo stands for; throws where it stands for none, for several or for an open one. */
export function chainOf(notation: string, document: KnownSource | null): Chain {
  const result = parseChain(notation, { resolve, document })
  if (result.status !== 'ok') throw new Error(`${notation}: ${JSON.stringify(result)}`)
  const [chain, ...more] = result.chains
  if (!chain || more.length > 0) throw new Error(`${notation}: ${result.chains.length} chains`)
  return settle(chain)
}
