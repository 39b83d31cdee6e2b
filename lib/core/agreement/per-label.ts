import type { Codings } from './codings'
import { krippendorffAlpha, type Alpha } from './krippendorff-alpha'
import type { Undefined } from './measured'
import { nominal } from './nominal'

/** The agreement on one label: was it given or not. */
export interface LabelAgreement {
  readonly label: string
  /** How often it was given. */
  readonly uses: number
  readonly alpha: Alpha | Undefined
}

/** Labels used less often say too little about themselves (domain 8.6). */
export const fewUses = 10

/** Nominal alpha for every label given at least ten times, the most frequent first. */
export function alphaPerLabel(codings: Codings<readonly string[]>): LabelAgreement[] {
  const uses = new Map<string, number>()
  for (const labels of codings.flat()) {
    for (const label of new Set(labels)) uses.set(label, (uses.get(label) ?? 0) + 1)
  }
  const frequent = [...uses].filter(([, count]) => count >= fewUses)
  frequent.sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
  return frequent.map(([label, count]) => ({
    label,
    uses: count,
    alpha: krippendorffAlpha(
      codings.map((unit) => unit.map((labels) => (labels ? Number(labels.includes(label)) : null))),
      nominal,
    ),
  }))
}
