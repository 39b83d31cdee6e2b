import type { Arrangement, Effort } from './arrange'
import { relatives } from './families'
import { largestClique, type Bound, type Fewest } from './fewest'
import { apartFromAll, askMost } from './finest'
import { failingLeast, type Failure } from './failing'
import { maximumMatching, type Matching } from './matching'
import type { People } from './people'
import type { Tally } from './tally'

/** An origin that can confirm, as a point that some newsrooms have it from. */
export interface Confirmer {
  /** The named or doubtful end, or the people's sets. */
  readonly single: Tally['named'][number] | null
  readonly sets: ReadonlySet<number>
  readonly gatherers: readonly number[]
}

/** How many confirmations are independent, certainly and at most (domain 6.3, step 9), and what shows it. */
export interface Confirmations {
  readonly least: Bound
  readonly most: Bound
  /** What would have to fail for all certain support to fall. */
  readonly failure: Failure
  /** Newsroom (by index) and origin of each pair that makes up the most. */
  readonly pairs: readonly (readonly [number, Confirmer])[]
  /** The unnamed people in the arrangement of the most. */
  readonly finest: Arrangement
}

/**
 * Independent confirmations as an interval: most pairs that differ in newsroom and origin. The least is a minimum over
 * all admissible arrangements of the unnamed people, not over the one with the fewest.
 */
export function countConfirmations(
  tally: Tally,
  people: readonly People[],
  fewest: Fewest,
  effort: Effort,
): Confirmations {
  const { most, pairs } = mostConfirmations(tally, people, effort)
  const floor = certainConfirmations(tally, people)
  const failure = failingLeast(tally, people, fewest, { effort, floor })
  const { newsrooms, named, people: count } = failure
  const value = failure.isExact ? newsrooms.length + named.length + count : floor
  return {
    least: { value, isExact: failure.isExact },
    most,
    failure,
    pairs,
    finest: most.arrangement,
  }
}

function mostConfirmations(tally: Tally, people: readonly People[], effort: Effort) {
  const related = relatives(people).flat()
  const isRelated = new Set(related)
  const crowds = new Map(tally.crowds.map(({ set, gatherers }) => [set, gatherers]))
  const all = tally.crowds.map(({ set }) => set)
  const others = apartFromAll(
    people,
    all.filter((set) => !isRelated.has(set)),
  )
  const measure = (related: Arrangement) => matchPairs(tally, [...others, ...related], crowds)
  const limit = measure(apartFromAll(people, related)).matching.size
  const most = askMost(people, related, effort, limit, (whole) => measure(whole).matching.size)
  const { matching, confirmers } = measure(most.arrangement)
  return {
    most: { ...most, arrangement: [...others, ...most.arrangement] },
    pairs: pairsOf(matching, confirmers),
  }
}

function matchPairs(
  { newsrooms, named, doubtful }: Tally,
  arrangement: Arrangement,
  crowds: ReadonlyMap<number, readonly number[]>,
): { matching: Matching; confirmers: Confirmer[] } {
  const singles = [...named, ...doubtful].map((single): Confirmer => ({
    single,
    sets: new Set(),
    gatherers: single.gatherers,
  }))
  const persons = arrangement.flatMap(({ count, sets }) => {
    const gatherers = [...new Set([...sets].flatMap((set) => crowds.get(set) ?? []))]
    const person: Confirmer = { single: null, sets, gatherers }
    return Array.from({ length: Math.min(count, gatherers.length) }, () => person)
  })
  const confirmers = [...singles, ...persons]
  const edges = newsrooms.map((): number[] => [])
  confirmers.forEach(({ gatherers }, i) => gatherers.forEach((at) => edges[at]!.push(i)))
  return { matching: maximumMatching(edges, confirmers.length), confirmers }
}

const pairsOf = ({ ofLeft }: Matching, confirmers: readonly Confirmer[]) =>
  [...ofLeft].flatMap((right, newsroom): [number, Confirmer][] =>
    right === -1 ? [] : [[newsroom, confirmers[right]!]],
  )

/** Named origins and people kept apart by statements stay different in every arrangement. */
function certainConfirmations(tally: Tally, people: readonly People[]): number {
  const sets = tally.crowds.map(({ set }) => set)
  const certain = apartFromAll(people, largestClique(people, sets))
  const crowds = new Map(tally.crowds.map(({ set, gatherers }) => [set, gatherers]))
  return matchPairs({ ...tally, doubtful: [] }, certain, crowds).matching.size
}
