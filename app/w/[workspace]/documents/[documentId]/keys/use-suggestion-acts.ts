'use client'

import { useMemo } from 'react'
import { useScope } from '../desk/context'
import { useActs } from './acts'
import { makeSuggestionActs, type SuggestionActs } from './suggestion-acts'

export function useSuggestionActs(): SuggestionActs {
  const scope = useScope()
  const acts = useActs()
  return useMemo(() => makeSuggestionActs(scope, acts), [scope, acts])
}
