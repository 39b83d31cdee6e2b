'use client'

import type { Route } from 'next'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useCallback, useTransition } from 'react'

/** Reads and changes the query of the address: filters live there, so that a reload and a link keep them. */
export function useAddress() {
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  const [pending, start] = useTransition()
  const change = useCallback(
    (wanted: Readonly<Record<string, string | null>>) => {
      const next = new URLSearchParams(query)
      for (const [name, value] of Object.entries(wanted))
        if (value) next.set(name, value)
        else next.delete(name)
      const words = next.toString()
      start(() => router.replace((words ? `${path}?${words}` : path) as Route, { scroll: false }))
    },
    [path, query, router],
  )
  return { query, change, pending }
}
