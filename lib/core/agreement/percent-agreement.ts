import { tabulate, unitCount, type Codings, type KeyOf } from './codings'
import { notDefined, type Measured } from './measured'

/**
 * The share of equal pairs among all pairs of values within units, from 0 to 1. Says nothing about chance. Undefined
 * without a unit judged twice.
 */
export function percentAgreement<V>(codings: Codings<V>, keyOf: KeyOf<V>): Measured {
  const { cells, starts } = tabulate(codings, keyOf)
  let [equal, pairs] = [0, 0]
  for (let u = 0; u + 1 < starts.length; u++) {
    for (let i = starts[u]!; i < starts[u + 1]!; i++) {
      for (let j = starts[u]!; j < i; j++) {
        pairs++
        if (cells[i] === cells[j]) equal++
      }
    }
  }
  if (pairs === 0) return notDefined('no-pairs')
  return { status: 'measured', value: equal / pairs, units: unitCount({ starts }) }
}
