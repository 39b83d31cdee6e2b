'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { Going } from '@/app/ui/show/going'
import style from './top-bar.module.css'

const places = [
  { id: 'documents', path: '' },
  { id: 'sources', path: '/sources' },
  { id: 'reports', path: '/reports' },
  { id: 'members', path: '/members' },
] as const

export function Navigation({ workspace }: { workspace: string }) {
  const t = useTranslations('shell')
  const here = usePathname().replace(`/w/${workspace}`, '')
  const named = places.find(({ path }) => path !== '' && here.startsWith(path))
  // How suggestions fare is reached from the workspace's menu and is no place of its own here.
  const current = named ?? (here.startsWith('/suggestions') ? null : places[0])
  return (
    <nav className={style.nav} aria-label={t('mainNavigation')}>
      {places.map((place) => (
        <Link
          key={place.id}
          href={`/w/${workspace}${place.path}` as Route}
          className={style.link}
          aria-current={place === current ? 'page' : undefined}
        >
          {t(place.id)}
          <Going />
        </Link>
      ))}
    </nav>
  )
}
