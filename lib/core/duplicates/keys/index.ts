import type { Language } from '../../language'
import { dateKeys } from './dates'
import type { FoundKey } from './found-key'
import { nameKeys } from './names'
import { numberKeys } from './numbers'

export type { FoundKey } from './found-key'

/** Names, numbers and days of a text, each key once, at its first place, in the order of the text. */
export function findKeys(text: string, language: Language): FoundKey[] {
  const dates = dateKeys(text)
  const numbers = outside(dates, numberKeys(text, language))
  const names = outside([...dates, ...numbers], nameKeys(text))
  const all = [...dates, ...numbers, ...names].sort((a, b) => a.start - b.start)
  const first = new Map<string, FoundKey>()
  for (const found of all) if (!first.has(found.key)) first.set(found.key, found)
  return [...first.values()]
}

/** The keys that are not written inside others: "2 April" holds no number, "5 Milliarden" no name. Linear. */
function outside(others: readonly FoundKey[], keys: readonly FoundKey[]): FoundKey[] {
  const taken = [...others].sort((a, b) => a.start - b.start)
  let next = 0
  let end = 0
  return keys.filter(({ start }) => {
    for (; next < taken.length && taken[next]!.start <= start; next += 1)
      end = Math.max(end, taken[next]!.start + taken[next]!.written.length)
    return start >= end
  })
}

/** How much a shared key says: days and long numbers more than names, years hardly anything. */
export function weightOf(key: string): number {
  if (key.startsWith('y:')) return 0.5
  if (key.startsWith('d:')) return 2
  if (key.startsWith('#:')) return key.length > 4 ? 3 : 2
  return 1
}
