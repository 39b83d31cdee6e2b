/** The longest row of items, in their order, whose keys ascend (patience sorting, n log n). */
export function longestAscent<T>(items: readonly T[], key: (item: T) => number): T[] {
  const tops: number[] = []
  const previous: number[] = []
  for (const [i, item] of items.entries()) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (key(items[tops[middle]!]!) < key(item)) low = middle + 1
      else high = middle
    }
    previous[i] = tops[low - 1] ?? -1
    tops[low] = i
  }
  const row: T[] = []
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i]!) row.push(items[i]!)
  return row.reverse()
}
