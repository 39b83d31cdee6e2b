import type { Effort } from './arrange'
import type { Fewest } from './fewest'
import { maximumMatching, minimumCover } from './matching'
import type { People } from './people'
import type { Single, Tally } from './tally'

/** Newsrooms and origins whose failure together would take all certain support away. */
export interface Failure {
  /** By index. */
  readonly newsrooms: readonly number[]
  readonly named: readonly Single[]
  /** How many unnamed people beside them, whoever they are. */
  readonly people: number
  readonly isExact: boolean
}

interface Limits {
  readonly effort: Effort
  /** No failure can be smaller. */
  readonly floor: number
}

/**
 * The smallest failure over all admissible arrangements of the unnamed people. By König's theorem its size is the
 * smallest maximum matching. For each number of people allowed to fail it asks which newsrooms must fail too, so that
 * the people behind all others can be that few; the named origins are then covered as cheaply as possible.
 */
export function failingLeast(
  tally: Tally,
  people: readonly People[],
  fewest: Fewest,
  limits: Limits,
): Failure {
  const search = new Failing(tally, people, fewest, limits)
  const most = search.peopleBehind(new Set())
  search.allow(most)
  for (let allowed = 0; allowed < Math.min(most, search.size); allowed++) search.allow(allowed)
  return search.failure
}

class Failing {
  size = Infinity
  private best: Omit<Failure, 'isExact'> = { newsrooms: [], named: [], people: 0 }
  /** Whether a number of people was only bounded from below, so that even a found failure may be too small. */
  private isGuess = false
  private isAbandoned = false
  private readonly edges: number[][]
  /** What one step of the search costs. */
  private readonly cost: number
  /** Families of several sets, by index; the others need as many people as their only set has. */
  private readonly manifold: readonly number[]
  private readonly gatherersOf: ReadonlyMap<number, readonly number[]>

  constructor(
    private readonly tally: Tally,
    private readonly people: readonly People[],
    private readonly fewest: Fewest,
    private readonly limits: Limits,
  ) {
    this.gatherersOf = new Map(tally.crowds.map(({ set, gatherers }) => [set, gatherers]))
    this.edges = tally.newsrooms.map(() => [])
    tally.named.forEach(({ gatherers }, i) => gatherers.forEach((at) => this.edges[at]!.push(i)))
    this.cost = 50 + this.edges.reduce((sum, origins) => sum + origins.length, 0)
    this.manifold = fewest.families.flatMap((sets, family) => (sets.length > 1 ? [family] : []))
  }

  get failure(): Failure {
    const isSmallest = !this.isAbandoned || this.size <= this.limits.floor
    return { ...this.best, isExact: !this.isGuess && isSmallest }
  }

  /** The fewest people behind the newsrooms that do not fail. */
  peopleBehind(failing: ReadonlySet<number>): number {
    return this.fewest.families.reduce(
      (most, _, family) => Math.max(most, this.ofFamily(family, failing)),
      0,
    )
  }

  /** Looks for failures in which so many unnamed people fail. */
  allow(people: number): void {
    const forced = this.tally.crowds.flatMap(({ set, gatherers }) =>
      this.people[set]!.size > people ? gatherers : [],
    )
    this.branch(people, new Set(forced), new Set())
  }

  private branch(people: number, failing: ReadonlySet<number>, kept: ReadonlySet<number>): void {
    if (this.isAbandoned || people + failing.size >= this.size) return
    this.limits.effort.left -= this.cost
    if (this.limits.effort.left <= 0) this.isAbandoned = true
    // More newsrooms that fail never make a failure smaller, so this bounds all that grows out of it.
    const whole = this.cover(people, failing)
    if (whole.size >= this.size || this.size <= this.limits.floor) return
    const newsroom = this.toDecide(people, failing, kept)
    if (newsroom === 'none') return
    if (newsroom === null) {
      this.size = whole.size
      this.best = whole
      return
    }
    this.branch(people, new Set([...failing, newsroom]), kept)
    this.branch(people, failing, new Set([...kept, newsroom]))
  }

  /** A newsroom of a family with too many people; null when there is no such family, 'none' when none is left. */
  private toDecide(
    people: number,
    failing: ReadonlySet<number>,
    kept: ReadonlySet<number>,
  ): number | 'none' | null {
    for (const family of this.manifold) {
      if (this.ofFamily(family, failing) <= people) continue
      const newsrooms = this.fewest.families[family]!.flatMap(
        (set) => this.gatherersOf.get(set) ?? [],
      )
      return newsrooms.find((at) => !failing.has(at) && !kept.has(at)) ?? 'none'
    }
    return null
  }

  private ofFamily(family: number, failing: ReadonlySet<number>): number {
    const sets = this.fewest.families[family]!
    const isKept = (set: number) => this.gatherersOf.get(set)?.some((at) => !failing.has(at))
    const bound = this.fewest.ofFamily(family, new Set(sets.filter(isKept)))
    if (!bound.isExact) this.isGuess = true
    return bound.value
  }

  /** The named origins of the newsrooms left are covered by as few failures as there are pairs (König 1931). */
  private cover(people: number, failing: ReadonlySet<number>) {
    const edges = this.edges.map((origins, at) => (failing.has(at) ? [] : origins))
    const matching = maximumMatching(edges, this.tally.named.length)
    const { left, right } = minimumCover(edges, matching)
    return {
      size: people + failing.size + matching.size,
      newsrooms: [...failing, ...left],
      named: right.map((i) => this.tally.named[i]!),
      people,
    }
  }
}
