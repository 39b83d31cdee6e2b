import { foldName } from '../chain/fold'
import type { OutletEntry } from './outlet'

/** The form in which typed letters and names are compared: folded, and without marks over letters. */
export const typedKey = (text: string): string =>
  foldName(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')

/** How well an entry answers what was typed: smaller is better, first the tier, then the letters left to type. */
type Rank = readonly [tier: number, left: number]

/** The entries that answer `typed` (a `typedKey`), best first; equals keep the order they came in. */
export function rankBy(entries: readonly OutletEntry[], typed: string): readonly OutletEntry[] {
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry, typed)
      return rank ? [{ entry, rank }] : []
    })
    .sort((a, b) => closer(a.rank, b.rank))
    .map(({ entry }) => entry)
}

const rankOf = (entry: OutletEntry, typed: string): Rank | undefined =>
  [entry.name, ...entry.aliases]
    .flatMap((form, place) => formRank(keyOf(form), typed, place > 0) ?? [])
    .sort(closer)[0]

const closer = (a: Rank, b: Rank): number => a[0] - b[0] || a[1] - b[1]

const formRank = (form: string, typed: string, alias: boolean): [Rank] | null => {
  const left = form.length - typed.length
  if (form === typed) return [[0, 0]]
  if (form.startsWith(typed)) return [[alias ? 2 : 1, left]]
  return wordTails(form).some((tail) => tail.startsWith(typed)) ? [[alias ? 4 : 3, left]] : null
}

const wordTails = (form: string): string[] =>
  [...form.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => form.slice(index))

const keys = new Map<string, string>()

const keyOf = (form: string): string => {
  const known = keys.get(form)
  if (known !== undefined) return known
  const key = typedKey(form)
  keys.set(form, key)
  return key
}
