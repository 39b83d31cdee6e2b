'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Messages } from '@/app/messages'

type Code = keyof Messages['errors']['codes']

/** Words for a refusal by its code, never its English detail. */
export function useErrorWords(): (problem: { readonly code: string }) => string {
  const t = useTranslations('errors')
  return useCallback(
    ({ code }) => {
      const key = `codes.${code as Code}` as const
      return t.has(key) ? t(key) : t('unknown')
    },
    [t],
  )
}
