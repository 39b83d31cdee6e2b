/**
 * The least cost of giving every row a column of its own (Kuhn 1955, as shortest augmenting paths); at least as many
 * columns as rows. In time O(rows² · columns).
 */
export function cheapestPairing(costs: readonly (readonly number[])[]): number {
  const width = costs[0]?.length ?? 0
  const rowOf = new Int32Array(width).fill(-1)
  const rowPrice = new Float64Array(costs.length)
  const columnPrice = new Float64Array(width)
  for (let row = 0; row < costs.length; row++) {
    place(row, costs, { rowOf, rowPrice, columnPrice })
  }
  return rowOf.reduce((sum, row, column) => (row === -1 ? sum : sum + costs[row]![column]!), 0)
}

interface Pairing {
  /** For each column its row, or −1. */
  readonly rowOf: Int32Array
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
}

/** Finds the row a column along the cheapest alternating way, and moves those on it. */
function place(start: number, costs: readonly (readonly number[])[], pairing: Pairing): void {
  const { rowOf, rowPrice, columnPrice } = pairing
  const least = new Float64Array(rowOf.length).fill(Infinity)
  const before = new Int32Array(rowOf.length).fill(-1)
  const seen: number[] = []
  let [row, column, cost] = [start, -1, 0]
  for (;;) {
    let next = -1
    for (let j = 0; j < rowOf.length; j++) {
      if (seen.includes(j)) continue
      const way = cost + costs[row]![j]! - rowPrice[row]! - columnPrice[j]!
      if (way < least[j]!) [least[j], before[j]] = [way, column]
      if (next === -1 || least[j]! < least[next]!) next = j
    }
    column = next
    cost = least[column]!
    if (rowOf[column] === -1) break
    seen.push(column)
    row = rowOf[column]!
  }
  rowPrice[start]! += cost
  for (const j of seen) {
    rowPrice[rowOf[j]!]! += cost - least[j]!
    columnPrice[j]! -= cost - least[j]!
  }
  while (column !== -1) {
    const from = before[column]!
    rowOf[column] = from === -1 ? start : rowOf[from]!
    column = from
  }
}
