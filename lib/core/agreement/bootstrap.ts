import { tabulate, unitCount, type Codings, type Table } from './codings'
import type { Difference } from './difference'
import { alphaOf } from './krippendorff-alpha'
import { notDefined, type Measured, type Undefined } from './measured'
import type { Random } from './random'

export interface BootstrapOptions {
  /** Where chance comes from; the same generator gives the same interval. */
  readonly random: Random
  /** How often the units are drawn again. */
  readonly times?: number
  /** How much of the distribution the interval holds. */
  readonly level?: number
}

/** Between which values a statistic lies when the units are drawn again with replacement (Efron 1979, percentiles). */
export interface ConfidenceInterval {
  readonly status: 'measured'
  readonly low: number
  readonly high: number
  /** Draws that had a value; one of equal units has none. */
  readonly draws: number
}

/** The bootstrap interval of Krippendorff's alpha over units. Undefined where no draw has a value. */
export function alphaInterval<V>(
  codings: Codings<V>,
  difference: Difference<V>,
  options: BootstrapOptions,
): ConfidenceInterval | Undefined {
  const table = tabulate(codings, difference.keyOf)
  if (unitCount(table) === 0) return notDefined('no-pairs')
  const kept = remembering(difference, table)
  return intervalOf(() => alphaOf(draw(table, options.random), kept), options)
}

/** The bootstrap interval of any statistic over units, as `alphaInterval` gives it for alpha. */
export function bootstrapInterval<U>(
  units: readonly U[],
  statistic: (drawn: readonly U[]) => Measured,
  options: BootstrapOptions,
): ConfidenceInterval | Undefined {
  if (units.length === 0) return notDefined('no-pairs')
  const one = () => units[Math.floor(options.random() * units.length)]!
  return intervalOf(() => statistic(units.map(one)), options)
}

function intervalOf(
  next: () => Measured,
  { times = 1000, level = 0.95 }: BootstrapOptions,
): ConfidenceInterval | Undefined {
  const drawn = Array.from({ length: times }, next)
  const values = drawn.flatMap((each) => (each.status === 'measured' ? [each.value] : []))
  if (values.length === 0) return notDefined('no-variation')
  values.sort((a, b) => a - b)
  const tail = (1 - level) / 2
  const [low, high] = [percentile(values, tail), percentile(values, 1 - tail)]
  return { status: 'measured', low, high, draws: values.length }
}

/** As many units as there were, each drawn from all of them. */
function draw<V>(table: Table<V>, random: Random): Table<V> {
  const units = unitCount(table)
  const starts = new Int32Array(units + 1)
  const chosen = new Int32Array(units)
  for (let u = 0; u < units; u++) {
    const unit = Math.floor(random() * units)
    chosen[u] = unit
    starts[u + 1] = starts[u]! + table.starts[unit + 1]! - table.starts[unit]!
  }
  const cells = new Int32Array(starts[units]!)
  const counts = new Float64Array(table.values.length)
  for (let u = 0; u < units; u++) {
    let to = starts[u]!
    for (let i = table.starts[chosen[u]!]!; i < table.starts[chosen[u]! + 1]!; i++) {
      const place = table.cells[i]!
      cells[to++] = place
      counts[place]!++
    }
  }
  return { values: table.values, counts, cells, starts }
}

/** Differences that cost something to find out are found out once, not in every draw. */
function remembering<V>(difference: Difference<V>, { values }: Table<V>): Difference<V> {
  const size = values.length
  if (difference.total || difference.isByFrequency || size > 3000) return difference
  const plain = difference.over(values, new Float64Array(size))
  const known = new Float64Array(size * size).fill(-1)
  const between = (a: number, b: number): number => {
    const at = a * size + b
    if (known[at] === -1) known[at] = plain(a, b)
    return known[at]!
  }
  return { ...difference, over: () => between }
}

/** The value below which the given share of sorted values lies, between two neighbours in proportion. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!]
  return a + (b - a) * (at - low)
}
