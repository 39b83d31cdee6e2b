import { arrange, type Arrangement, type Effort } from './arrange'
import type { Bound } from './fewest'
import type { People } from './people'

/** An arrangement with the most of something, and how much that is. */
export interface Most extends Bound {
  readonly arrangement: Arrangement
}

/** Every one of some sets made of people of its own. */
export const apartFromAll = (people: readonly People[], sets: readonly number[]): Arrangement =>
  sets.map((set) => ({ count: people[set]!.size, sets: new Set([set]) }))

/**
 * The arrangement of some sets of unnamed people with the most of what `measure` counts; no arrangement has more than
 * `limit`, which is the answer while the effort does not suffice.
 */
export function askMost(
  people: readonly People[],
  sets: readonly number[],
  effort: Effort,
  limit: number,
  measure: (arrangement: Arrangement) => number,
): Most {
  let best: Arrangement | null = null
  let value = -1
  const done = arrange({
    people,
    sets,
    begin: 'split',
    effort,
    isHopeless: () => false,
    isEnough(whole) {
      const measured = measure(whole)
      if (measured > value) [best, value] = [whole, measured]
      return value >= limit
    },
  })
  const isExact = done || value >= limit
  return {
    value: isExact ? value : limit,
    isExact,
    arrangement: best ?? apartFromAll(people, sets),
  }
}
