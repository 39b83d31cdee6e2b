import type { Hop } from '../chain/chain'
import { foldName } from '../chain/fold'
import { kinds, type HopKind } from '../chain/kinds'
import type { Difference } from './difference'

/** As much of a hop as the distance depends on. */
export type ComparedHop = Pick<Hop, 'source' | 'label' | 'kind'>
export type ComparedChain = readonly ComparedHop[]

/** The version of the substitution costs, to be stored with every result. */
export const chainDistanceVersion = 'chain-distance/1'

/**
 * How far two chains are apart (domain 8.3), from 0 to 1: the cheapest way to edit one into the other, over the length
 * of the longer; leaving out or adding a hop costs 1. Position counts, because it says who the origin is.
 */
export const chainDistance = (a: ComparedChain, b: ComparedChain): number =>
  distanceOf(a.map(described), b.map(described))

/** What changing one hop into another costs: 0 for the same source and kind, up to 1. */
export const hopDistance = (a: ComparedHop, b: ComparedHop): number =>
  substitution(described(a), described(b))

interface Described {
  readonly identity: string | null
  readonly kind: HopKind
}

/** A source is the same by its id, or by its name while it has none; descriptions identify nobody. */
function described({ source, label, kind }: ComparedHop): Described {
  if (source !== null) return { identity: `id ${source}`, kind }
  const { family } = kinds[kind]
  const named = (family === 'relay' || family === 'named') && label !== '?' && label !== ''
  return { identity: named ? `name ${foldName(label)}` : null, kind }
}

function distanceOf(a: readonly Described[], b: readonly Described[]): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : editCost(a, b) / longer
}

const families: readonly (readonly HopKind[])[] = [
  ['named-person', 'named-body'],
  ['unnamed-person', 'unnamed-group'],
  ['outlet', 'agency'],
  ['own', 'unattributed'],
]

const areKin = (a: HopKind, b: HopKind): boolean =>
  families.some((family) => family.includes(a) && family.includes(b))

function substitution(a: Described, b: Described): number {
  const isSame = a.identity === b.identity
  if (a.kind === b.kind) return isSame ? 0 : 1 / 2
  if (isSame && a.identity !== null) return 1 / 4
  return areKin(a.kind, b.kind) ? 3 / 4 : 1
}

/** Wagner and Fischer 1974, a row at a time. */
function editCost(a: readonly Described[], b: readonly Described[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, hop] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + substitution(hop, other)))
    }
    row = next
  }
  return row[b.length]!
}

/** By what two chains are the same for the distance. */
export const chainKey = (chain: ComparedChain): string =>
  JSON.stringify(chain.map(described).map(({ identity, kind }) => [identity, kind]))

/** Chains for alpha; the distance is used as the squared difference itself. */
export const chains: Difference<ComparedChain> = {
  keyOf: chainKey,
  over(values) {
    const all = values.map((chain) => chain.map(described))
    return (a, b) => distanceOf(all[a]!, all[b]!)
  },
}
