'use client'

import { useMemo } from 'react'
import type { SegmentView } from '@/lib/documents/schema'
import { sameItems, useDesk } from '../desk/context'
import type { DeskState } from '../desk/state'
import { judgementOf, type Judgement } from '../model/judgement'
import type { Judged } from '../model/paragraph-marks'

const read = new WeakMap<object, Judgement>()

/** Who only reads sees what the first reviewer says. */
function shown(state: DeskState, segment: string): Judgement | null {
  const own = state.works[segment]?.draft
  const other = state.viewer.judges ? undefined : state.others[segment]?.[0]
  if (own || !other) return own ?? null
  const known = read.get(other) ?? judgementOf(other)
  read.set(other, known)
  return known
}

/** The segments with what is said of each, as it stands on the screen. */
export function useJudgements(segments: readonly SegmentView[]): readonly Judged[] {
  const judgements = useDesk((state) => segments.map(({ id }) => shown(state, id)), sameItems)
  return useMemo(
    () => segments.map((segment, i) => ({ segment, judgement: judgements[i] ?? null })),
    [segments, judgements],
  )
}
