'use client'

import { unstable_rethrow } from 'next/navigation'
import { useCallback, useState } from 'react'

/** What a form's door answers. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly field?: string }

type Refused = Extract<Outcome<never>, { ok: false }>

/** Runs a form's door: whether it is under way, why it refused; a server that cannot be reached is a refusal too. */
export function useOutcome<Args extends unknown[], T>(
  door: (...args: Args) => Promise<Outcome<T>>,
): {
  run: (...args: Args) => Promise<Outcome<T>>
  pending: boolean
  refused: Refused | null
  forget: () => void
} {
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const run = useCallback(
    async (...args: Args) => {
      setPending(true)
      const outcome = await reached(() => door(...args))
      setPending(false)
      setRefused(outcome.ok ? null : outcome)
      return outcome
    },
    [door],
  )
  return { run, pending, refused, forget: useCallback(() => setRefused(null), []) }
}

async function reached<T>(door: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await door()
  } catch (error) {
    unstable_rethrow(error)
    return { ok: false, code: navigator.onLine ? 'E_INTERNAL' : 'E_OFFLINE' }
  }
}
