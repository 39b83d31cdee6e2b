import { foldName } from '@/lib/core/chain/fold'
import { kinds, type HopKind } from '@/lib/core/chain/kinds'
import type { KnownSource } from '@/lib/core/chain/parsed'
import type { Resolve } from '@/lib/core/chain/notation/name'
import { findOutlets } from '@/lib/core/registry/lookup'
import type { KnownName } from '@/lib/sources/schema'

const dictionary = 'dictionary:'

/** The id an outlet of the shipped dictionary has until the workspace knows it. */
export const dictionaryId = (name: string): string => dictionary + name

/** Whether a source has an id of the workspace; others are sent by name. */
export const isStored = (source: string | null): source is string =>
  source !== null && !source.startsWith(dictionary)

/** Kinds that stand for somebody in particular; the others are known only as one text describes them. */
export const isNamed = (kind: HopKind): boolean =>
  !['unnamed', 'nobody'].includes(kinds[kind].family)

const indexes = new WeakMap<readonly KnownName[], Resolve>()

/** Looks names up as the server does: the workspace's own first, then the shipped dictionary. */
export function resolverOf(names: readonly KnownName[]): Resolve {
  const known = indexes.get(names)
  if (known) return known
  const resolve = makeResolver(names)
  indexes.set(names, resolve)
  return resolve
}

function makeResolver(names: readonly KnownName[]): Resolve {
  const index = new Map<string, KnownSource[]>()
  for (const { id, name, kind, aliases, versionId } of names) {
    if (versionId !== null) continue
    for (const folded of new Set([name, ...aliases].map(foldName))) {
      index.set(folded, [...(index.get(folded) ?? []), { id, name, kind }])
    }
  }
  return (name) => index.get(foldName(name)) ?? findOutlets(name).map(fromDictionary)
}

const fromDictionary = ({ name, kind }: { name: string; kind: HopKind }): KnownSource => ({
  id: dictionaryId(name),
  name,
  kind,
})
