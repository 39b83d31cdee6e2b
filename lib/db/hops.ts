import type { Basis, Hop } from '@/lib/core/chain/chain'
import type { Facets } from '@/lib/core/chain/facets'
import type { HopKind } from '@/lib/core/chain/kinds'
import type { Span } from '@/lib/core/text/span'
import { newId } from './ids'

/** A hop as it is stored, for either kind of chain. */
export interface HopRow {
  position: number
  parallel: boolean
  kind: string
  sourceId: string | null
  label: string
  count: number | null
  countAtLeast: boolean
  certain: boolean
  basis: string
  evidence: unknown
  facets: unknown
  reliability: string | null
  reliabilityReason: string | null
}

interface MergedSource {
  readonly id: string
  readonly mergedIntoId: string | null
}

/** The hop a row stands for; a source that was merged away answers with the one it went into. */
export function toHop(row: HopRow & { source?: MergedSource | null }): Hop {
  return {
    source: row.source?.mergedIntoId ?? row.sourceId,
    label: row.label,
    kind: row.kind as HopKind,
    count: row.count === null ? null : { n: row.count, atLeast: row.countAtLeast },
    certain: row.certain,
    basis: row.basis as Basis,
    parallel: row.parallel,
    evidence: row.evidence as Span[],
    facets: row.facets as Facets,
  }
}

export interface HopRating {
  readonly hop: number
  readonly value: string
  readonly reason?: string | null
}

/** The row of a hop at a position (from 1), with the reliability given to it. */
export function toHopRow(hop: Hop, position: number, rating?: HopRating): HopRow & { id: string } {
  return {
    id: newId(),
    position,
    parallel: hop.parallel,
    kind: hop.kind,
    sourceId: hop.source,
    label: hop.label,
    count: hop.count?.n ?? null,
    countAtLeast: hop.count?.atLeast ?? false,
    certain: hop.certain,
    basis: hop.basis,
    evidence: hop.evidence,
    facets: hop.facets,
    reliability: rating?.value ?? null,
    reliabilityReason: rating?.reason ?? null,
  }
}
