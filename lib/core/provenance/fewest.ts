import { arrange, type Arrangement, type Effort } from './arrange'
import { families } from './families'
import type { People } from './people'

/** A number that is certain, or only a bound of what it should be. */
export interface Bound {
  readonly value: number
  readonly isExact: boolean
}

/** Answers how few people some of the sets can be, all statements kept. */
export interface Fewest {
  /** The sets that hang together; those of different families can always be the same people. */
  readonly families: readonly (readonly number[])[]
  /** The fewest people in the union of the wanted sets of one family; from below when not exact. */
  ofFamily(family: number, wanted: ReadonlySet<number>): Bound
}

/** Prepares the question for the sets of a claim; answers are kept. */
export function askFewest(people: readonly People[], effort: Effort): Fewest {
  const groups = families(people)
  const answers = new Map<string, Bound>()
  return {
    families: groups,
    ofFamily(family, wanted) {
      const sets = groups[family]!.filter((set) => wanted.has(set))
      if (sets.length < 2) return exactly(sets.length === 0 ? 0 : people[sets[0]!]!.size)
      const key = `${family}: ${sets.join(' ')}`
      const answer = answers.get(key) ?? searchFewest(people, groups[family]!, sets, effort)
      answers.set(key, answer)
      return answer
    },
  }
}

/** Larger families are only bounded. */
const maxSets = 500

const exactly = (value: number): Bound => ({ value, isExact: true })

function searchFewest(
  people: readonly People[],
  family: readonly number[],
  wanted: readonly number[],
  effort: Effort,
): Bound {
  const wantedSets = new Set(wanted)
  const least = sizeOf(people, largestClique(people, wanted))
  if (wanted.length > maxSets) return { value: least, isExact: false }
  let best = Infinity
  const done = arrange({
    people,
    sets: hasInclusions(people, family) ? family : wanted,
    begin: 'merged',
    effort,
    isHopeless: (begun) => touched(begun, wantedSets) >= best,
    isEnough(whole) {
      best = Math.min(best, touched(whole, wantedSets))
      return best <= least
    },
  })
  return done || best <= least ? exactly(best) : { value: least, isExact: false }
}

/** Sets that nobody asked for matter only where some lie in others; else they find room elsewhere. */
const hasInclusions = (people: readonly People[], family: readonly number[]): boolean =>
  family.some((set) => people[set]!.among.length > 0)

function touched(arranged: Arrangement, wanted: ReadonlySet<number>): number {
  let people = 0
  for (const { count, sets } of arranged) {
    for (const set of sets) {
      if (wanted.has(set)) {
        people += count
        break
      }
    }
  }
  return people
}

/** Sets of which each is kept apart from all others, taken greedily from several beginnings, the most people. */
export function largestClique(people: readonly People[], sets: readonly number[]): number[] {
  const bySize = sets.toSorted(
    (a, b) => people[b]!.size - people[a]!.size || people[b]!.apart.size - people[a]!.apart.size,
  )
  const cliques = bySize.slice(0, 50).map((first) => {
    const clique = [first]
    for (const set of bySize) {
      if (clique.every((member) => people[member]!.apart.has(set))) clique.push(set)
    }
    return clique
  })
  return cliques.reduce((a, b) => (sizeOf(people, b) > sizeOf(people, a) ? b : a), [])
}

const sizeOf = (people: readonly People[], sets: readonly number[]): number =>
  sets.reduce((sum, set) => sum + people[set]!.size, 0)
