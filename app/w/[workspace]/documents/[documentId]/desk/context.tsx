'use client'

import { createContext, use, useRef, useSyncExternalStore } from 'react'
import type { Language } from '@/lib/core/language'
import type { Desk } from './desk'
import type { DeskState } from './state'
import type { Store } from './store'
import type { UiState } from './ui-state'

/** What every part of the annotator can reach. */
export interface DeskScope {
  readonly desk: Desk
  readonly ui: Store<UiState>
  readonly workspace: string
  readonly person: { readonly id: string; readonly name: string }
  /** The reader's language, for the words of vocabularies. */
  readonly language: Language
  /** The language sentences and words of the article are cut by. */
  readonly textLanguage: Language
  /** Whether the role lets this person judge, whatever the document's state. */
  readonly mayJudge: boolean
  readonly mayReport: boolean
  readonly mayArchive: boolean
}

export const DeskContext = createContext<DeskScope | null>(null)

export function useScope(): DeskScope {
  const scope = use(DeskContext)
  if (!scope) throw new Error('a part of the annotator stands outside of it')
  return scope
}

/** A part of the desk's state; drawn anew only when `same` says it changed. */
export function useDesk<T>(
  select: (state: DeskState) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const { store } = useScope().desk
  const last = useRef<{ value: T } | null>(null)
  const read = () => {
    const value = select(store.get())
    if (last.current && same(last.current.value, value)) return last.current.value
    last.current = { value }
    return value
  }
  return useSyncExternalStore(store.subscribe, read, read)
}

/** A part of what is open and what was said. */
export function useUi<T>(select: (state: UiState) => T): T {
  const { ui } = useScope()
  const read = () => select(ui.get())
  return useSyncExternalStore(ui.subscribe, read, read)
}

/** Whether two lists hold the same things. */
export const sameItems = <T,>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => Object.is(item, b[i]))

/** Whether two small records hold the same figures. */
export const sameNumbers = <T extends object>(a: T, b: T): boolean =>
  Object.entries(a).every(([key, value]) => value === (b as Record<string, unknown>)[key])

/** Whether something may be written now: the role allows it and the document is open. */
export function useMayWrite(): boolean {
  const { mayJudge } = useScope()
  return useDesk(({ state }) => mayJudge && state === 'open')
}
