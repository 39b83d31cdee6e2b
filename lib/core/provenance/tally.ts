import type { End } from './ends'
import type { Node } from './node'

/** Somebody or something that counts as one origin, with the newsrooms that have it from there. */
export interface Single {
  readonly end: End
  readonly reports: readonly string[]
  /** By index. */
  readonly gatherers: readonly number[]
}

/** A set of unnamed people who are origins, with the newsrooms that have it from them. */
export interface Crowd {
  /** The set, by index among all of the claim. */
  readonly set: number
  readonly ends: readonly End[]
  readonly gatherers: readonly number[]
}

/** The origins of a claim and who gathered from them (domain 6.2, 6.3 step 6). */
export interface Tally {
  readonly newsrooms: readonly Node[]
  /** Persons, bodies, documents, data, posts, utterances, and newsrooms speaking for themselves. */
  readonly named: readonly Single[]
  readonly crowds: readonly Crowd[]
  /** Ends that may be nobody new, one each. */
  readonly doubtful: readonly Single[]
}

/** Counts up the ends of all ways; `gathered` are those whose newsrooms count, also where no origin is left. */
export function tallyEnds(
  ends: readonly End[],
  gathered: readonly End[],
  setOf: (mention: string) => number,
): Tally {
  const newsrooms = new Map<string, { node: Node; at: number }>()
  for (const { gatherer: node } of gathered) {
    if (!newsrooms.has(node.key)) newsrooms.set(node.key, { node, at: newsrooms.size })
  }
  const gatherersOf = (all: readonly End[]) => [
    ...new Set(all.map(({ gatherer }) => newsrooms.get(gatherer.key)!.at)),
  ]
  const groups = groupEnds(ends, setOf)
  const singles = (all: Iterable<End[]>): Single[] =>
    [...all].map((each) => ({
      end: each[0]!,
      reports: [...new Set(each.map(({ report }) => report.id))],
      gatherers: gatherersOf(each),
    }))
  return {
    newsrooms: [...newsrooms.values()].map(({ node }) => node),
    named: singles(groups.named.values()),
    doubtful: singles(groups.doubtful.values()),
    crowds: [...groups.crowds].map(([set, all]) => ({
      set,
      ends: all,
      gatherers: gatherersOf(all),
    })),
  }
}

function groupEnds(ends: readonly End[], setOf: (mention: string) => number) {
  const named = new Map<string, End[]>()
  const doubtful = new Map<string, End[]>()
  const crowds = new Map<number, End[]>()
  for (const end of ends) {
    const { origin } = end
    if (origin.type === 'unnamed') add(crowds, setOf(origin.mention), end)
    else add(origin.type === 'doubtful' ? doubtful : named, origin.node.key, end)
  }
  return { named, doubtful, crowds }
}

function add<K>(groups: Map<K, End[]>, key: K, end: End): void {
  const group = groups.get(key)
  if (group) group.push(end)
  else groups.set(key, [end])
}
