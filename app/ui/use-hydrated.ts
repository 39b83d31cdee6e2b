'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False while the page is what the server sent, true from the moment the browser has taken it over. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
