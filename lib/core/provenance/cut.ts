import { reachedFrom, type Graph } from './graph'

/**
 * A smallest set of points that lie on every way from the roots to the reader, the reader left out (Menger 1927), found
 * as a maximum flow (Dinic 1970). A point that stands for several counts as `sizeOf` says.
 */
export function minimumCut(graph: Graph, sizeOf: (point: number) => number): number[] {
  const flow = new Flow(graph, sizeOf)
  while (flow.layer()) while (flow.push());
  const reached = flow.reachable()
  return graph.nodes.flatMap((_, point) =>
    reached.has(entry(point)) && !reached.has(exit(point)) ? [point] : [],
  )
}

/** Each point is an edge from its entry to its exit, so that it can be used up. */
const entry = (point: number): number => 2 * point
const exit = (point: number): number => 2 * point + 1

class Flow {
  private readonly to: number[] = []
  private readonly left: number[] = []
  /** Edges that leave a place, by index; each edge's way back is the index next to it. */
  private readonly edges: number[][]
  private readonly source: number
  private readonly goal: number
  private readonly layers: Int32Array
  private readonly next: Int32Array

  constructor(graph: Graph, sizeOf: (point: number) => number) {
    const count = graph.nodes.length
    this.source = 2 * count
    this.goal = entry(graph.reader)
    this.edges = Array.from({ length: 2 * count + 1 }, () => [])
    this.layers = new Int32Array(2 * count + 1)
    this.next = new Int32Array(2 * count + 1)
    for (const root of graph.roots) this.add(this.source, entry(root), Infinity)
    graph.down.forEach((below, point) => {
      this.add(entry(point), exit(point), sizeOf(point))
      for (const each of below) this.add(exit(point), entry(each), Infinity)
    })
  }

  private add(from: number, to: number, size: number): void {
    this.edges[from]!.push(this.to.length)
    this.edges[to]!.push(this.to.length + 1)
    this.to.push(to, from)
    this.left.push(size, 0)
  }

  /** Lays out how far every place is from the source; false when the reader is out of reach. */
  layer(): boolean {
    this.layers.fill(-1)
    this.next.fill(0)
    this.layers[this.source] = 0
    const queue = [this.source]
    for (const place of queue) {
      for (const edge of this.edges[place]!) {
        const to = this.to[edge]!
        if (this.left[edge]! === 0 || this.layers[to] !== -1) continue
        this.layers[to] = this.layers[place]! + 1
        queue.push(to)
      }
    }
    return this.layers[this.goal] !== -1
  }

  /** Sends as much as it can along one more way through the layers; false when there is none. */
  push(): boolean {
    const way: number[] = []
    let place = this.source
    while (place !== this.goal) {
      const edge = this.edges[place]![this.next[place]!]
      if (edge === undefined) {
        const back = way.pop()
        if (back === undefined) return false
        place = this.to[back ^ 1]!
        this.next[place]!++
      } else if (this.leadsOn(edge, place)) {
        way.push(edge)
        place = this.to[edge]!
      } else {
        this.next[place]!++
      }
    }
    const amount = way.reduce((least, edge) => Math.min(least, this.left[edge]!), Infinity)
    for (const edge of way) {
      this.left[edge]! -= amount
      this.left[edge ^ 1]! += amount
    }
    return true
  }

  private leadsOn(edge: number, from: number): boolean {
    return this.left[edge]! > 0 && this.layers[this.to[edge]!] === this.layers[from]! + 1
  }

  /** The places that what is left can still reach. */
  reachable(): Set<number> {
    const open = this.edges.map((all) =>
      all.filter((edge) => this.left[edge]! > 0).map((edge) => this.to[edge]!),
    )
    return reachedFrom([this.source], open)
  }
}
