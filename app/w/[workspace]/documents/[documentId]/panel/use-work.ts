'use client'

import { useCallback } from 'react'
import { useDesk, useScope } from '../desk/context'
import { edit } from '../desk/saving'
import { emptyWork, workAt } from '../desk/state'
import type { Judgement } from '../model/judgement'

/** What is in hand, and how to change it. */
export function useWork() {
  const { desk } = useScope()
  const segment = useDesk((state) => state.here?.segment ?? null)
  const work = useDesk((state) => (segment ? workAt(state, segment) : emptyWork))
  const change = useCallback(
    (to: (draft: Judgement) => Judgement) => {
      if (segment) edit(desk, segment, to)
    },
    [desk, segment],
  )
  return { segment, work, draft: work.draft, change }
}
