import { foldName } from '../chain/fold'
import type { OutletEntry } from './outlet'
import { outlets } from './outlets'
import { sharedNames } from './shared-names'
import { candidateOf, rankBy, typedKey } from './suggestion-rank'
import type { SharedName } from './suggestion-rank'

export type { OutletEntry } from './outlet'

/**
 * The entries that a name or alias means, compared by `foldName`: several where outlets share the name (the likeliest
 * first), none where the dictionary does not know it.
 */
export function findOutlets(name: string): readonly OutletEntry[] {
  return byName().get(foldName(name)) ?? []
}

/**
 * The outlet that publishes under a host name (no scheme and no path; a port is ignored), or null. Subdomains belong
 * to the domain unless they stand in the dictionary themselves: the longest match wins.
 */
export function outletByDomain(host: string): OutletEntry | null {
  const labels = hostLabels(host)
  for (let first = 0; first < labels.length - 1; first++) {
    const outlet = byDomain().get(labels.slice(first).join('.'))
    if (outlet) return outlet
  }
  return null
}

/**
 * At most `limit` entries whose name, alias or a word of either begins with `prefix`, best first: the whole form,
 * then the beginning of the name, of an alias, of a word inside. Marks over letters may be left out; an empty prefix
 * suggests nothing.
 */
export function suggestOutlets(prefix: string, limit: number): readonly OutletEntry[] {
  const typed = typedKey(prefix)
  return typed === '' ? [] : rankBy(candidates(), typed).slice(0, Math.max(0, limit))
}

const hostLabels = (host: string): string[] =>
  host.trim().toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '').split('.')

const shared = once(() => {
  const canonical = new Map(outlets.map((outlet) => [outlet.name, outlet]))
  return Object.entries(sharedNames).map(([name, sharers]) => ({
    name,
    sharers: sharers.flatMap((sharer) => canonical.get(sharer) ?? []),
  }))
})

const byName = once(() => {
  const index = new Map<string, readonly OutletEntry[]>()
  for (const outlet of outlets)
    for (const form of [outlet.name, ...outlet.aliases]) index.set(foldName(form), [outlet])
  for (const { name, sharers } of shared()) index.set(foldName(name), sharers)
  return index
})

const byDomain = once(
  () => new Map(outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet]))),
)

const candidates = once(() => {
  const names = new Map<OutletEntry, SharedName[]>()
  for (const { name, sharers } of shared())
    for (const [place, sharer] of sharers.entries())
      names.set(sharer, [...(names.get(sharer) ?? []), { name, place }])
  return outlets.map((outlet) => candidateOf(outlet, names.get(outlet) ?? []))
})

function once<Built>(build: () => Built): () => Built {
  let built: Built | undefined
  return () => (built ??= build())
}
