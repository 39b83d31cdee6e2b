import type { HopKind } from '../../../lib/core/chain/kinds'
import { foldName } from '../../../lib/core/chain/fold'
import type { KnownSource } from '../../../lib/core/chain/parsed'
import type { ParseContext } from '../../../lib/core/chain/parse'

const sources: readonly (readonly [HopKind, string, ...string[]])[] = [
  ['outlet', 'RT'],
  ['outlet', 'RT DE'],
  ['outlet', 'NYT', 'New York Times'],
  ['outlet', 'CNN'],
  ['outlet', 'NBC'],
  ['outlet', 'Politico'],
  ['outlet', 'DWN'],
  ['outlet', 'Censor.NET'],
  ['outlet', 'Liga.net'],
  ['agency', 'Reuters'],
  ['agency', 'AP'],
  ['agency', 'dpa'],
  ['agency', 'TASS'],
  ['named-person', 'Mark Milley', 'Milley'],
  ['named-person', 'Antony Blinken'],
  ['named-person', 'David Arakhamia', 'Arakhamia'],
  ['named-body', 'Pentagon'],
  ['named-body', 'White House'],
  ['data', 'Gallup'],
  ['translation', 'DeepL'],
  ['outlet', 'The Times (London)', 'Times'],
  ['outlet', 'Times of Malta', 'Times'],
  ['outlet', 'Georgia Today', 'Georgia'],
  ['named-body', 'State of Georgia', 'Georgia'],
]

const byKey = new Map<string, KnownSource[]>()
for (const [kind, name, ...aliases] of sources) {
  for (const form of [name, ...aliases]) {
    const key = foldName(form)
    byKey.set(key, [...(byKey.get(key) ?? []), { id: `id:${name}`, name, kind }])
  }
}

export const resolve = (name: string): readonly KnownSource[] => byKey.get(foldName(name)) ?? []

/** The registry of domain 7.4 with two shared aliases, and the end of the spine by its name, `–` for none. */
export const contextOf = (document = '–'): ParseContext => ({
  resolve,
  document: resolve(document)[0] ?? null,
})
