import type { Graph } from './graph'

/**
 * The points that every way from the roots to the reader passes (its dominators), from the roots on; in time linear in
 * the size of the graph. Follows one way and notes how far ahead on it one can come while leaving it.
 */
export function narrowsOf(graph: Graph): number[] {
  const start = graph.nodes.length
  const down = [...graph.down, graph.roots]
  const way = shortestWay(down, start, graph.reader)
  const place = new Map(way.map((point, i) => [point, i]))
  const seen = new Set<number>()
  const narrows: number[] = []
  let ahead = 0
  for (const [i, point] of way.entries()) {
    if (i > 0 && i < way.length - 1 && ahead === i) narrows.push(point)
    const queue = [point]
    for (const from of queue) {
      for (const to of down[from]!) {
        const at = place.get(to)
        if (at !== undefined) ahead = Math.max(ahead, at)
        else if (!seen.has(to)) {
          seen.add(to)
          queue.push(to)
        }
      }
    }
  }
  return narrows
}

/** Points from start to goal, both included; none when the goal cannot be reached. */
function shortestWay(down: Graph['down'], start: number, goal: number): number[] {
  const before = new Map<number, number>([[start, start]])
  for (const point of before.keys()) {
    for (const next of down[point]!) if (!before.has(next)) before.set(next, point)
    if (before.has(goal)) break
  }
  if (!before.has(goal)) return []
  const way = [goal]
  while (way.at(-1) !== start) way.push(before.get(way.at(-1)!)!)
  return way.reverse()
}
