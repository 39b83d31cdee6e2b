/** What several raters said of each unit: a row a unit, a place a rater, null or undefined where one said nothing. */
export type Codings<V> = readonly (readonly (V | null | undefined)[])[]

/** By what two values are the same value. */
export type KeyOf<V> = (value: V) => string | number

/** Codings as numbers: only units with two values or more, each value by its place among the distinct ones. */
export interface Table<V> {
  readonly values: readonly V[]
  /** How often each value occurs. */
  readonly counts: Float64Array
  /** The values of all units in a row; unit u has those from `starts[u]` to `starts[u + 1]`. */
  readonly cells: Int32Array
  readonly starts: Int32Array
}

/** Puts codings into a table, in one pass. */
export function tabulate<V>(codings: Codings<V>, keyOf: KeyOf<V>): Table<V> {
  const places = new Map<string | number, number>()
  const values: V[] = []
  const placeOf = (value: V): number => {
    const key = keyOf(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  }
  const cells: number[] = []
  const starts = [0]
  for (const unit of codings) {
    const given = unit.filter((value) => value !== null && value !== undefined) as V[]
    if (given.length < 2) continue
    for (const value of given) cells.push(placeOf(value))
    starts.push(cells.length)
  }
  const counts = new Float64Array(values.length)
  for (const place of cells) counts[place]!++
  return { values, counts, cells: Int32Array.from(cells), starts: Int32Array.from(starts) }
}

/** How many units of a table have pairs. */
export const unitCount = ({ starts }: Pick<Table<unknown>, 'starts'>): number => starts.length - 1
