import type { Arrangement } from './arrange'
import { minimumCut } from './cut'
import { narrowsOf } from './narrows'
import type { End } from './ends'
import { buildGraph, type Way } from './graph'
import type { Node } from './node'

/** Where all support for a claim passes through. */
export interface Bottlenecks {
  /** Every single source that all ways pass, origin first. */
  readonly all: readonly Node[]
  /** Where there is none, a smallest number of points that together lie on every way. */
  readonly cut: readonly Node[]
}

/**
 * Bottlenecks of the ways from the origins to the reader (domain 6.3, step 10), with unnamed people who may be different
 * taken for different people. Those without a name are no bottlenecks, and neither are documents.
 */
export function findBottlenecks(
  ends: readonly End[],
  setOf: (mention: string) => number,
  finest: Arrangement,
): Bottlenecks {
  const crowds = crowdNodes(finest)
  const graph = buildGraph(ends.flatMap((end) => waysOf(end, setOf, crowds)))
  const narrows = narrowsOf(graph).map((point) => graph.nodes[point]!)
  const all = narrows.filter(({ key, name }) => name !== null && !key.startsWith('own '))
  if (narrows.length > 0) return { all, cut: [] }
  const sizes = new Map([...crowds.values()].flat().map(({ key, size }) => [key, size]))
  const cut = minimumCut(graph, (point) => sizes.get(graph.nodes[point]!.key) ?? 1)
  return { all, cut: cut.map((point) => graph.nodes[point]!) }
}

interface CrowdNode extends Node {
  readonly size: number
}

/** The people of the finest arrangement, for each set the points they are. */
function crowdNodes(finest: Arrangement): Map<number, CrowdNode[]> {
  const nodes = new Map<number, CrowdNode[]>()
  for (const [i, { count, sets }] of finest.entries()) {
    const node = { key: `people ${i}`, name: null, size: count }
    for (const set of sets) nodes.set(set, [...(nodes.get(set) ?? []), node])
  }
  return nodes
}

function waysOf(
  { origin, path }: End,
  setOf: (mention: string) => number,
  crowds: ReadonlyMap<number, readonly Node[]>,
): Way[] {
  const starts = origin.type === 'unnamed' ? crowds.get(setOf(origin.mention))! : [origin.node]
  const points = path.toReversed()
  return starts.map((start) => ({ points: [start, ...points], rooted: true }))
}
