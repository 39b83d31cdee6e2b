'use client'

import { useEffect } from 'react'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { readHidden } from '../keys/suggestions-choice'
import { useDesk, useMayWrite, useScope } from './context'
import { changeProposals } from './suggestions'

interface Listed {
  readonly shown: boolean
  readonly suggestions: readonly SuggestionItem[]
}

/** Asks for suggestions once the page stands and nothing else is to do, and again when paragraphs or transmission change. */
export function useSuggestions(): void {
  const { desk } = useScope()
  const mayWrite = useMayWrite()
  const hidden = useDesk((state) => state.proposals.hidden)
  const layout = useDesk((state) => state.layout)
  const spine = useDesk((state) => state.spine.revision)
  useEffect(() => changeProposals(desk, () => ({ hidden: readHidden() })), [desk])
  useEffect(() => {
    if (!mayWrite || hidden) return
    const leaving = new AbortController()
    const path = `/documents/${desk.documentId}/suggestions`
    const load = async () => {
      const answer = await desk.ask<Listed>(path, { signal: leaving.signal }).catch(() => null)
      if (!answer?.ok || leaving.signal.aborted) return
      const { shown, suggestions: items } = answer.value
      changeProposals(desk, () => ({ shown, items }))
    }
    const cancel = whenIdle(() => void load())
    return () => {
      cancel()
      leaving.abort()
    }
  }, [desk, mayWrite, hidden, layout, spine])
}

/** Runs work when the browser has nothing better to do; answers how to call it off. */
function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 200)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(work, { timeout: 2_000 })
  return () => window.cancelIdleCallback(handle)
}
