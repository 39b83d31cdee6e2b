import type { ComparedChain, ComparedHop } from '../../../lib/core/agreement/chain-distance'
import type { Codings } from '../../../lib/core/agreement/codings'

/** The measures of domain 8 straight from their formulas, pair by pair, without tables. Shares no code with them. */
export function naiveAlpha<V>(
  codings: Codings<V>,
  difference: (a: V, b: V, all: readonly V[]) => number,
): number | null {
  const units = codings
    .map((unit) => unit.filter((value): value is V & {} => value !== null && value !== undefined))
    .filter((unit) => unit.length > 1)
  const all = units.flat()
  let observed = 0
  for (const unit of units) {
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries())
        if (i !== j) observed += difference(a, b, all) / (unit.length - 1)
  }
  let expected = 0
  for (const [i, a] of all.entries())
    for (const [j, b] of all.entries()) if (i !== j) expected += difference(a, b, all)
  if (units.length === 0 || expected === 0) return null
  return 1 - observed / all.length / (expected / (all.length * (all.length - 1)))
}

export const sameOrNot = <V>(a: V, b: V): number => (a === b ? 0 : 1)

export function ranks(a: number, b: number, all: readonly number[]): number {
  if (a === b) return 0
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  const between = all.filter((value) => value >= low && value <= high).length
  const ends = all.filter((value) => value === low || value === high).length
  return (between - ends / 2) ** 2
}

export function labelSets(a: readonly string[], b: readonly string[]): number {
  const union = [...new Set([...a, ...b])]
  if (union.length === 0) return 0
  const both = union.filter((label) => a.includes(label) && b.includes(label))
  const onlyA = union.some((label) => !b.includes(label))
  const onlyB = union.some((label) => !a.includes(label))
  const weight = both.length === 0 ? 0 : onlyA && onlyB ? 1 / 3 : onlyA || onlyB ? 2 / 3 : 1
  return 1 - (both.length / union.length) * weight
}

const kin = [
  'named-person named-body',
  'unnamed-person unnamed-group',
  'outlet agency',
  'own unattributed',
]

function change(a: ComparedHop, b: ComparedHop): number {
  if (a.kind === b.kind) return a.source === b.source ? 0 : 0.5
  if (a.source !== null && a.source === b.source) return 0.25
  const family = kin.find((members) => members.split(' ').includes(a.kind))
  return family?.split(' ').includes(b.kind) ? 0.75 : 1
}

/** Tries every way to change, leave out or add the first hop. */
function edits(a: ComparedChain, b: ComparedChain): number {
  const [[first, ...restA], [other, ...restB]] = [a, b]
  if (!first) return b.length
  if (!other) return a.length
  return Math.min(
    change(first, other) + edits(restA, restB),
    1 + edits(restA, b),
    1 + edits(a, restB),
  )
}

export const chainsApart = (a: ComparedChain, b: ComparedChain): number =>
  a.length + b.length === 0 ? 0 : edits(a, b) / Math.max(a.length, b.length)

/** Tries every pairing. */
export function setsApart(a: readonly ComparedChain[], b: readonly ComparedChain[]): number {
  if (a.length > b.length) return setsApart(b, a)
  if (b.length === 0) return 0
  const cheapest = (rest: readonly ComparedChain[], left: readonly ComparedChain[]): number => {
    const [first, ...others] = rest
    if (!first) return left.length
    return Math.min(
      ...left.map((each, i) => chainsApart(first, each) + cheapest(others, left.toSpliced(i, 1))),
    )
  }
  return cheapest(a, b) / b.length
}

export function naiveKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const share = (chosen: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(chosen).length / pairs.length
  const values = [...new Set(pairs.flat())]
  const chance = values.reduce(
    (sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value),
    0,
  )
  return pairs.length === 0 || values.length === 1
    ? null
    : (share(([a, b]) => a === b) - chance) / (1 - chance)
}
