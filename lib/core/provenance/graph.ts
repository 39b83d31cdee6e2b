import type { Node } from './node'

/** Who has it from whom: `down` leads from a point to those who have it from it, by index. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly down: readonly (readonly number[])[]
  /** Points at which the claim enters. */
  readonly roots: readonly number[]
  /** The reader, whom every way ends at. */
  readonly reader: number
}

/** A way from an origin to the reader: the points between, origin first. */
export interface Way {
  readonly points: readonly Node[]
  /** Whether the first point is where the claim begins, and not only the last one known. */
  readonly rooted: boolean
}

/** The graph of all ways of a claim (domain 6.3): points with one key are one, edges are kept once. */
export function buildGraph(ways: readonly Way[]): Graph {
  const index = new Map<string, number>()
  const nodes: Node[] = []
  const edges: Set<number>[] = []
  const pointOf = (node: Node): number => {
    const known = index.get(node.key)
    if (known !== undefined) return known
    index.set(node.key, nodes.length)
    nodes.push(node)
    return edges.push(new Set()) - 1
  }
  const reader = pointOf({ key: 'reader', name: null })
  const roots = new Set<number>()
  for (const { points, rooted } of ways) {
    const way = [...points.map(pointOf), reader]
    if (rooted) roots.add(way[0]!)
    for (let i = 1; i < way.length; i++) if (way[i - 1] !== way[i]) edges[way[i - 1]!]!.add(way[i]!)
  }
  return { nodes, down: edges.map((set) => [...set]), roots: [...roots], reader }
}

/** The points that can be reached from some others, those included. */
export function reachedFrom(starts: Iterable<number>, down: Graph['down']): Set<number> {
  const reached = new Set(starts)
  for (const point of reached) for (const next of down[point]!) reached.add(next)
  return reached
}
