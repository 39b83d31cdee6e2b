/** A matching of a bipartite graph; −1 for whoever has no partner. */
export interface Matching {
  readonly size: number
  readonly ofLeft: Int32Array
  readonly ofRight: Int32Array
}

/** Bipartite edges: for each point on the left its neighbours on the right, both by index. */
export type Neighbours = readonly (readonly number[])[]

/** A matching of the most pairs (Hopcroft and Karp 1973), in time O(edges · √points). */
export function maximumMatching(left: Neighbours, rightCount: number): Matching {
  const ofLeft = new Int32Array(left.length).fill(-1)
  const ofRight = new Int32Array(rightCount).fill(-1)
  let size = 0
  for (;;) {
    const layers = layersOf(left, ofLeft, ofRight)
    if (layers === null) return { size, ofLeft, ofRight }
    const next = new Int32Array(left.length)
    for (let start = 0; start < left.length; start++) {
      if (ofLeft[start] === -1 && extend(start, { left, ofLeft, ofRight, layers, next })) size++
    }
  }
}

/** How far each left point is from one without a partner, in alternating steps; null when no way can be extended. */
function layersOf(left: Neighbours, ofLeft: Int32Array, ofRight: Int32Array): Int32Array | null {
  const layers = new Int32Array(left.length).fill(-1)
  const queue: number[] = []
  for (let i = 0; i < left.length; i++) if (ofLeft[i] === -1) queue.push(i)
  for (const start of queue) layers[start] = 0
  let extensible = false
  for (const point of queue) {
    for (const right of left[point]!) {
      const partner = ofRight[right]!
      if (partner === -1) extensible = true
      else if (layers[partner] === -1) {
        layers[partner] = layers[point]! + 1
        queue.push(partner)
      }
    }
  }
  return extensible ? layers : null
}

interface Search {
  readonly left: Neighbours
  readonly ofLeft: Int32Array
  readonly ofRight: Int32Array
  readonly layers: Int32Array
  /** For each left point, its first neighbour not yet tried in this round. */
  readonly next: Int32Array
}

/** Extends the matching along one alternating way through the layers, if there is one from `start`. */
function extend(start: number, { left, ofLeft, ofRight, layers, next }: Search): boolean {
  const way = [start]
  while (way.length > 0) {
    const point = way.at(-1)!
    const right = left[point]![next[point]!++]
    if (right === undefined) {
      way.pop()
      continue
    }
    const partner = ofRight[right]!
    if (partner !== -1) {
      if (layers[partner] === layers[point]! + 1) way.push(partner)
      continue
    }
    for (const each of way) {
      const taken = left[each]![next[each]! - 1]!
      ofLeft[each] = taken
      ofRight[taken] = each
    }
    return true
  }
  return false
}

/** The fewest points that touch every edge (König 1931), as indices on either side. */
export function minimumCover(
  left: Neighbours,
  { ofLeft, ofRight }: Matching,
): { left: number[]; right: number[] } {
  const reachedLeft = new Set<number>()
  const reachedRight = new Set<number>()
  for (let i = 0; i < left.length; i++) if (ofLeft[i] === -1) reachedLeft.add(i)
  for (const point of reachedLeft) {
    for (const right of left[point]!) {
      reachedRight.add(right)
      if (ofRight[right] !== -1) reachedLeft.add(ofRight[right]!)
    }
  }
  const all = [...left.keys()]
  return { left: all.filter((i) => !reachedLeft.has(i)), right: [...reachedRight] }
}
