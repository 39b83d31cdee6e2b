import type { Arrangement, Effort } from './arrange'
import { relatives } from './families'
import type { Bound, Fewest } from './fewest'
import { askMost } from './finest'
import type { People } from './people'
import type { Tally } from './tally'

/** How many origins a claim has: certainly, and at most (domain 6.3, step 8). */
export interface Origins {
  readonly least: Bound
  readonly most: Bound
}

/** The origins of a claim as an interval. Doubtful ends count only in the maximum. */
export function countOrigins(
  { named, crowds, doubtful }: Tally,
  people: readonly People[],
  fewest: Fewest,
  effort: Effort,
): Origins {
  const wanted = new Set(crowds.map(({ set }) => set))
  const least = fewestOf(fewest, wanted)
  const most = mostOf(people, wanted, effort)
  return {
    least: { ...least, value: named.length + least.value },
    most: { ...most, value: named.length + doubtful.length + most.value },
  }
}

/** The fewest people that some sets can be: as many as the family that needs the most. */
export function fewestOf(fewest: Fewest, wanted: ReadonlySet<number>): Bound {
  const bounds = fewest.families.map((_, family) => fewest.ofFamily(family, wanted))
  return {
    value: bounds.reduce((most, { value }) => Math.max(most, value), 0),
    isExact: bounds.every(({ isExact }) => isExact),
  }
}

/** The most people that some sets can be: only sets that lie in others are not simply added up. */
function mostOf(people: readonly People[], wanted: ReadonlySet<number>, effort: Effort): Bound {
  const sizeOf = (sets: readonly number[]) => sets.reduce((sum, set) => sum + people[set]!.size, 0)
  const groups = relatives(people)
  const grouped = new Set(groups.flat())
  const alone = sizeOf([...wanted].filter((set) => !grouped.has(set)))
  const bounds = groups.map((group) => {
    const isOutermost = (set: number) => !people[set]!.among.some((larger) => wanted.has(larger))
    const limit = sizeOf(group.filter((set) => wanted.has(set) && isOutermost(set)))
    return askMost(people, group, effort, limit, (whole) => peopleIn(whole, wanted))
  })
  return {
    value: bounds.reduce((sum, { value }) => sum + value, alone),
    isExact: bounds.every(({ isExact }) => isExact),
  }
}

const peopleIn = (arrangement: Arrangement, wanted: ReadonlySet<number>): number =>
  arrangement.reduce(
    (sum, { count, sets }) => sum + ([...sets].some((set) => wanted.has(set)) ? count : 0),
    0,
  )
