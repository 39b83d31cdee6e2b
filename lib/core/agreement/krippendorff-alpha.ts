import { tabulate, unitCount, type Codings, type Table } from './codings'
import type { Between, Difference } from './difference'
import { notDefined, type Undefined, type Value } from './measured'

/** Alpha with the disagreement it compares: observed, and expected by chance. */
export interface Alpha extends Value {
  readonly observed: number
  readonly expected: number
  /** How many values have a partner. */
  readonly values: number
}

/**
 * Krippendorff's alpha (Hayes and Krippendorff 2007; domain 8.2): 1 − observed / expected disagreement over all pairs of
 * values within units. 1 is complete agreement, 0 what chance gives. Undefined without a unit judged twice, and where
 * nothing varies.
 */
export function krippendorffAlpha<V>(
  codings: Codings<V>,
  difference: Difference<V>,
): Alpha | Undefined {
  const table = tabulate(codings, difference.keyOf)
  return alphaOf(table, difference)
}

/** Alpha of codings that are a table already. */
export function alphaOf<V>(table: Table<V>, difference: Difference<V>): Alpha | Undefined {
  const units = unitCount(table)
  if (units === 0) return notDefined('no-pairs')
  const between = difference.over(table.values, table.counts)
  const values = table.cells.length
  const total = difference.total?.(table.counts) ?? totalOf(table.counts, between)
  const expected = total / (values * (values - 1))
  if (expected === 0) return notDefined('no-variation')
  const observed = observedSum(table, between) / values
  return { status: 'measured', value: 1 - observed / expected, observed, expected, units, values }
}

function totalOf(counts: Float64Array, between: Between): number {
  let total = 0
  for (let a = 0; a < counts.length; a++) {
    if (counts[a] === 0) continue
    for (let b = 0; b < a; b++) if (counts[b]! > 0) total += counts[a]! * counts[b]! * between(a, b)
  }
  return 2 * total
}

function observedSum({ cells, starts }: Table<unknown>, between: Between): number {
  let sum = 0
  for (let u = 0; u + 1 < starts.length; u++) {
    const [from, to] = [starts[u]!, starts[u + 1]!]
    let within = 0
    for (let i = from; i < to; i++) {
      for (let j = from; j < i; j++) {
        if (cells[i] !== cells[j]) within += between(cells[i]!, cells[j]!)
      }
    }
    sum += (2 * within) / (to - from - 1)
  }
  return sum
}
