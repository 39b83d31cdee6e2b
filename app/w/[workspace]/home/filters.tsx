'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { SearchInAddress } from '@/app/ui/controls/search-in-address'
import { Going } from '@/app/ui/show/going'
import style from './filters.module.css'

const choices = ['current', 'open', 'done', 'archived'] as const

export function Filters() {
  const t = useTranslations('home')
  const path = usePathname()
  const query = useSearchParams()
  const chosen = query.get('state') ?? 'current'
  const addressOf = (state: (typeof choices)[number]) => {
    const next = new URLSearchParams(query)
    if (state === 'current') next.delete('state')
    else next.set('state', state)
    return (next.size ? `${path}?${next}` : path) as Route
  }
  return (
    <div className={style.filters}>
      <nav className={style.states} aria-label={t('filter')}>
        {choices.map((state) => (
          <Link
            key={state}
            href={addressOf(state)}
            className={style.state}
            aria-current={chosen === state ? 'true' : undefined}
            scroll={false}
          >
            {t(`states.${state}`)}
            <Going />
          </Link>
        ))}
      </nav>
      <SearchInAddress label={t('search')} className={style.search} />
    </div>
  )
}
