import { componentsOf } from './components'
import type { End } from './ends'
import { buildGraph, reachedFrom, type Graph, type Way } from './graph'
import type { Node } from './node'

/** Sources that have it from each other while no origin reaches them, for each such circle. */
export type Circle = readonly Node[]

/**
 * The circles among the ways of a claim (domain 6.3, step 5), and the ends that are left once the open ends inside them
 * count for nothing. Whoever has it from a circle is not in it.
 */
export function withoutCircles(ends: readonly End[]): { ends: End[]; circles: Circle[] } {
  const graph = buildGraph(ends.map(knownWay))
  const rings = componentsOf(graph.down).filter((component) => component.length > 1)
  if (rings.length === 0) return { ends: [...ends], circles: [] }
  const founded = foundedPoints(graph, rings, ends)
  const circles = rings
    .filter((ring) => !founded.has(ring[0]!))
    .map((ring) => ring.map((point) => graph.nodes[point]!))
  const inCircle = new Set(circles.flat().map(({ key }) => key))
  const counts = (end: End) => !isOpen(end) || !inCircle.has(end.path.at(-1)?.key ?? '')
  return { ends: ends.filter(counts), circles }
}

const isOpen = ({ origin }: End): boolean => origin.type === 'doubtful' && origin.doubt === 'open'

/** Named origins are points like others, because elsewhere they can have it from somebody. */
function knownWay(end: End): Way {
  const points = end.path.toReversed()
  return end.origin.type === 'named'
    ? { points: [end.origin.node, ...points], rooted: true }
    : { points, rooted: !isOpen(end) && points.length > 0 }
}

/** What an origin reaches; an open end is a possible origin, except inside a ring, which explains it. */
function foundedPoints(
  graph: Graph,
  rings: readonly (readonly number[])[],
  ends: readonly End[],
): Set<number> {
  const inRing = new Set(rings.flat())
  const index = new Map(graph.nodes.map(({ key }, i) => [key, i]))
  const openEnds = ends
    .filter(isOpen)
    .flatMap(({ path }) => (path.length > 0 ? [index.get(path.at(-1)!.key)!] : []))
    .filter((point) => !inRing.has(point))
  return reachedFrom([...graph.roots, ...openEnds], graph.down)
}
