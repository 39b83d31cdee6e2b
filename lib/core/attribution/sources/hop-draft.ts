import type { Count } from '../../chain/chain'
import type { Facets } from '../../chain/facets'
import type { HopKind } from '../../chain/kinds'

/** A hop as far as the words of a phrase tell it. */
export interface HopDraft {
  readonly source: string | null
  readonly label: string
  readonly kind: HopKind
  readonly count: Count | null
  readonly certain: boolean
  readonly facets: Facets
}

export const draftOf = (label: string, kind: HopKind, more: Partial<HopDraft> = {}): HopDraft => ({
  source: null,
  label,
  kind,
  count: null,
  certain: true,
  facets: {},
  ...more,
})
