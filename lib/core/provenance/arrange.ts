import type { People } from './people'

/** People who belong to exactly the same sets: how many there are, and which sets. */
export interface Region {
  readonly count: number
  readonly sets: ReadonlySet<number>
}

/** One way in which unnamed people can be the same or different, as its regions. */
export type Arrangement = readonly Region[]

/** How many comparisons of a set with a region may still be made; shared by all searches of one count. */
export interface Effort {
  left: number
}

export interface Search {
  readonly people: readonly People[]
  /** The sets to be arranged, by index; with each set those it is among. */
  readonly sets: readonly number[]
  /** Whether to begin with the arrangement of fewest or of most people. */
  readonly begin: 'merged' | 'split'
  readonly effort: Effort
  /** Whether nothing that grows out of this beginning is of interest. */
  isHopeless(begun: Arrangement): boolean
  /** Gets each whole arrangement; true to end the search. */
  isEnough(whole: Arrangement): boolean
}

/**
 * Goes through the admissible arrangements of some sets of unnamed people: the members of one set are different people,
 * a set lies inside those it is among, sets kept apart share nobody. False when the effort ran out before the end.
 */
export function arrange(search: Search): boolean {
  place(search, new Set(search.sets), [])
  return search.effort.left > 0
}

/** Places the sets still to come; true when the search is to end. */
function place(search: Search, todo: ReadonlySet<number>, begun: Arrangement): boolean {
  search.effort.left -= 1 + todo.size * begun.length
  if (search.effort.left <= 0) return true
  if (search.isHopeless(begun)) return false
  const set = nextSet(search, todo, begun)
  if (set === null) return search.isEnough(begun)
  const rest = new Set(todo)
  rest.delete(set)
  const { among, apart, size } = search.people[set]!
  const isOpen = ({ sets }: Region) =>
    among.every((larger) => sets.has(larger)) && !meet(sets, apart)
  const open = begun.filter(isOpen).sort((a, b) => a.sets.size - b.sets.size)
  if (search.begin === 'merged') open.reverse()
  const closed = begun.filter((region) => !isOpen(region))
  const next = (arranged: Arrangement) => place(search, rest, [...closed, ...arranged])
  return share({ set, mayAdd: among.length === 0, begin: search.begin, next }, open, 0, size, [])
}

/** The most restricted set comes first (Brélaz 1979), but none before those it is among. */
function nextSet({ people }: Search, todo: ReadonlySet<number>, begun: Arrangement): number | null {
  let [best, most] = [-1, [-1, -1, -1]]
  for (const set of todo) {
    const { among, apart, size } = people[set]!
    if (among.some((larger) => todo.has(larger))) continue
    const excluded = begun.reduce(
      (sum, { count, sets }) => sum + (meet(sets, apart) ? count : 0),
      0,
    )
    const rank = [excluded, size, apart.size]
    if (isHigher(rank, most)) [best, most] = [set, rank]
  }
  return best === -1 ? null : best
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const each of small) if (large.has(each)) return true
  return false
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, at) => value !== b[at])
  return i !== -1 && a[i]! > b[i]!
}

interface Placing {
  readonly set: number
  /** Whether people may be added who are in none of the sets placed so far. */
  readonly mayAdd: boolean
  readonly begin: Search['begin']
  next(arranged: Arrangement): boolean
}

/** Takes the members of a set out of the open regions, `size` still to be found, in every way there is. */
function share(
  placing: Placing,
  open: Arrangement,
  i: number,
  size: number,
  taken: Arrangement,
): boolean {
  const { set, mayAdd, next } = placing
  const region = open[i]
  if (!region) {
    if (size > 0 && !mayAdd) return false
    return next(size > 0 ? [...taken, { count: size, sets: new Set([set]) }] : taken)
  }
  const amounts = amountsFrom(region.count, open.slice(i + 1), size, placing)
  return amounts.some((amount) =>
    share(placing, open, i + 1, size - amount, [...taken, ...divide(region, amount, set)]),
  )
}

/** How many of a region can be taken, the likeliest number first. */
function amountsFrom(
  count: number,
  later: Arrangement,
  size: number,
  { mayAdd, begin }: Placing,
): number[] {
  const most = Math.min(count, size)
  const elsewhere = later.reduce((sum, region) => sum + region.count, 0)
  const least = mayAdd ? 0 : Math.max(0, size - elsewhere)
  const amounts = Array.from({ length: Math.max(0, most - least + 1) }, (_, k) => least + k)
  return begin === 'split' && mayAdd ? amounts : amounts.reverse()
}

function divide({ count, sets }: Region, amount: number, set: number): Region[] {
  const parts = [
    { count: amount, sets: new Set([...sets, set]) },
    { count: count - amount, sets },
  ]
  return parts.filter((part) => part.count > 0)
}
