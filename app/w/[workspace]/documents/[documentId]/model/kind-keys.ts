import type { HopKind } from '@/lib/core/chain/kinds'
import { kinds } from '@/lib/core/chain/kinds'

/** One key each for what a new name can be; the same letters in both languages, so that fingers keep them. */
export const kindKeys: Readonly<Partial<Record<HopKind, string>>> = {
  outlet: 'o',
  agency: 'a',
  aggregator: 'w',
  translation: 't',
  'named-person': 'p',
  'named-body': 'b',
  'unnamed-person': 'u',
  'unnamed-group': 'g',
  vague: 'v',
  document: 'd',
  data: 'z',
  social: 's',
}

/** The kinds in the order they are offered. */
export const kindsToChoose: readonly HopKind[] = (Object.keys(kinds) as HopKind[]).filter(
  (kind) => kindKeys[kind],
)
