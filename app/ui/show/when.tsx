'use client'

import { useLocale, useTimeZone } from 'use-intl/react'
import type { Language } from '@/lib/core/language'
import { formatMoment, type MomentStyle } from '../moment'

interface WhenProps {
  /** A year, a month, a day, or an ISO time; a day has no zone and is printed as it is. */
  readonly iso: string
  readonly style?: MomentStyle
  readonly className?: string
}

/** A date in the reader's language and time zone. */
export function When({ iso, style = 'short', className }: WhenProps) {
  const language = useLocale() as Language
  const zone = useTimeZone() ?? 'UTC'
  // The browser's tables may space a date otherwise than the server's; the date itself is the same.
  return (
    <time dateTime={iso} className={className} suppressHydrationWarning>
      {formatMoment(iso, language, zone, style)}
    </time>
  )
}
