import { foldName } from '../chain/fold'
import type { OutletEntry } from './outlet'

/** The form in which typed letters and names are compared: folded, and without marks over letters. */
export const typedKey = (text: string): string =>
  foldName(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')

interface Form {
  readonly key: string
  /** What follows from each word after the first on. */
  readonly tails: readonly string[]
  /** 0 for the entry's own name, 1 for an alias, more the further back it stands among those that share the name. */
  readonly standing: number
}

/** An entry with every form it may be typed in. */
export interface Candidate {
  readonly entry: OutletEntry
  readonly forms: readonly Form[]
}

/** A name that the entry shares with others, and its place among them (0 = likeliest). */
export interface SharedName {
  readonly name: string
  readonly place: number
}

/** Makes an entry ready for comparison under its name, its aliases and the names it shares. */
export const candidateOf = (entry: OutletEntry, shared: readonly SharedName[]): Candidate => ({
  entry,
  forms: [
    formOf(entry.name, 0),
    ...entry.aliases.map((alias) => formOf(alias, 1)),
    ...shared.map(({ name, place }) => formOf(name, 1 + place)),
  ],
})

/** The entries that answer `typed` (a `typedKey`), best first; equals keep the order they came in. */
export function rankBy(candidates: readonly Candidate[], typed: string): readonly OutletEntry[] {
  return candidates
    .flatMap(({ entry, forms }) => {
      const rank = best(forms.flatMap((form) => rankOf(form, typed)))
      return rank ? [{ entry, rank }] : []
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ entry }) => entry)
}

/** Smaller is better: first the tier, then the letters that are left to type, then the standing of the form. */
interface Rank {
  readonly tier: number
  readonly left: number
  readonly standing: number
}

const compare = (a: Rank, b: Rank): number =>
  a.tier - b.tier || a.left - b.left || a.standing - b.standing

const best = (ranks: readonly Rank[]): Rank | undefined => [...ranks].sort(compare)[0]

const rankOf = ({ key, tails, standing }: Form, typed: string): Rank[] => {
  if (!key.includes(typed)) return []
  const left = key.length - typed.length
  const aliasStep = standing === 0 ? 0 : 1
  if (left === 0) return [{ tier: 0, left, standing }]
  if (key.startsWith(typed)) return [{ tier: 1 + aliasStep, left, standing }]
  const begins = tails.some((tail) => tail.startsWith(typed))
  return begins ? [{ tier: 3 + aliasStep, left, standing }] : []
}

const formOf = (name: string, standing: number): Form => {
  const key = typedKey(name)
  const starts = [...key.matchAll(/(?<=[^\p{L}\p{N}])[\p{L}\p{N}]/gu)]
  return { key, tails: starts.map(({ index }) => key.slice(index)), standing }
}
