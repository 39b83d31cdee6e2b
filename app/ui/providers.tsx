'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useSyncExternalStore, useTransition, type ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { IntlProvider } from 'use-intl/react'
import type { Messages } from '@/app/messages'
import type { Language } from '@/lib/core/language'
import { localeTag } from './locale-tag'
import { Toasts } from './overlays/toast'
import { Hairline } from './show/hairline'

interface Props {
  readonly language: Language
  readonly messages: Messages
  readonly zone: string
  readonly children: ReactNode
}

/** What every control needs around it: words, the reader's time zone, links that do not reload the page. */
export function Providers({ language, messages, zone, children }: Props) {
  const router = useRouter()
  const [going, start] = useTransition()
  return (
    <IntlProvider locale={language} messages={messages} timeZone={useOwnZone(zone)}>
      <I18nProvider locale={localeTag(language)}>
        <RouterProvider navigate={(href) => start(() => router.push(href as Route))}>
          {going && <Hairline />}
          {children}
          <Toasts />
        </RouterProvider>
      </I18nProvider>
    </IntlProvider>
  )
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const never = () => () => undefined

// The server can only know the zone of the visit before, so it is kept for the next one.
function useOwnZone(known: string): string {
  const zone = useSyncExternalStore(never, ownZone, () => known)
  useEffect(() => {
    if (zone !== known)
      document.cookie = `stemma-zone=${zone}; path=/; max-age=31536000; samesite=lax`
  }, [zone, known])
  return zone
}
