/**
 * The strongly connected components of a directed graph given by its edges (Tarjan 1972), each as the indices of its
 * points; in time linear in points and edges, without recursion.
 */
export function componentsOf(edges: readonly (readonly number[])[]): number[][] {
  const walk = new Walk(edges)
  for (let point = 0; point < edges.length; point++) walk.from(point)
  return walk.components
}

class Walk {
  readonly components: number[][] = []
  private readonly order: Int32Array
  private readonly low: Int32Array
  private readonly next: Int32Array
  private readonly open: Uint8Array
  private readonly stack: number[] = []
  private count = 0

  constructor(private readonly edges: readonly (readonly number[])[]) {
    this.order = new Int32Array(edges.length)
    this.low = new Int32Array(edges.length)
    this.next = new Int32Array(edges.length)
    this.open = new Uint8Array(edges.length)
  }

  from(start: number): void {
    if (this.order[start] !== 0) return
    const way = [start]
    this.enter(start)
    while (way.length > 0) {
      const point = way.at(-1)!
      const to = this.edges[point]![this.next[point]!++]
      if (to === undefined) {
        way.pop()
        this.leave(point, way.at(-1))
      } else if (this.order[to] === 0) {
        way.push(to)
        this.enter(to)
      } else if (this.open[to]) {
        this.low[point] = Math.min(this.low[point]!, this.order[to]!)
      }
    }
  }

  private enter(point: number): void {
    this.order[point] = this.low[point] = ++this.count
    this.open[point] = 1
    this.stack.push(point)
  }

  private leave(point: number, before: number | undefined): void {
    if (before !== undefined) this.low[before] = Math.min(this.low[before]!, this.low[point]!)
    if (this.low[point] !== this.order[point]) return
    const component = this.stack.splice(this.stack.lastIndexOf(point))
    for (const member of component) this.open[member] = 0
    this.components.push(component)
  }
}
