import { tabulate, unitCount, type Codings, type KeyOf } from './codings'
import { notDefined, type Measured } from './measured'

/**
 * Cohen's kappa (1960) of two raters: (agreement − agreement by chance) / (1 − agreement by chance), chance taken from
 * each rater's own habits. Units that one of the two left out do not count. Undefined without a unit both judged, and
 * where both gave one and the same value everywhere.
 */
export function cohenKappa<V>(codings: Codings<V>, keyOf: KeyOf<V>): Measured {
  const table = tabulate(
    codings.map((unit) => unit.slice(0, 2)),
    keyOf,
  )
  const units = unitCount(table)
  if (units === 0) return notDefined('no-pairs')
  const first = new Float64Array(table.values.length)
  const second = new Float64Array(table.values.length)
  let agreed = 0
  for (let u = 0; u < units; u++) {
    const [a, b] = [table.cells[2 * u]!, table.cells[2 * u + 1]!]
    first[a]!++
    second[b]!++
    if (a === b) agreed++
  }
  const chance = first.reduce((sum, count, i) => sum + count * second[i]!, 0) / units ** 2
  if (chance === 1) return notDefined('no-variation')
  return { status: 'measured', value: (agreed / units - chance) / (1 - chance), units }
}
