'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import type { Person } from '@/lib/access/actor'
import type { WorkspaceView } from '@/lib/workspaces/schema'
import { Navigation } from './navigation'
import { PersonMenu } from './person-menu'
import style from './top-bar.module.css'
import { WorkspaceMenu } from './workspace-menu'

export type ShownPerson = Pick<Person, 'name' | 'email' | 'language' | 'theme'>

interface Props {
  readonly workspace: string
  readonly workspaces: readonly WorkspaceView[]
  readonly person: ShownPerson
}

export function TopBar({ workspace, workspaces, person }: Props) {
  const t = useTranslations('shell')
  return (
    <header className={style.bar}>
      <Link href={`/w/${workspace}`} className={style.logo}>
        {t('product')}
      </Link>
      <WorkspaceMenu current={workspace} workspaces={workspaces} />
      <Navigation workspace={workspace} />
      <div id="bar-slot" className={style.slot} />
      <PersonMenu person={person} />
    </header>
  )
}
