'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Menu, MenuItem, MenuSection } from '@/app/ui/overlays/menu'
import { can } from '@/lib/access/policy'
import type { WorkspaceView } from '@/lib/workspaces/schema'
import style from './top-bar.module.css'

interface Props {
  readonly current: string
  readonly workspaces: readonly WorkspaceView[]
}

export function WorkspaceMenu({ current, workspaces }: Props) {
  const t = useTranslations('shell')
  const role = useTranslations('common.roles')
  const here = workspaces.find(({ slug }) => slug === current)
  const name = here?.name ?? current
  const button = (
    <Button look="quiet" className={style.workspace} aria-label={t('switchWorkspace', { name })}>
      <span>{name}</span>
      <span className={style.arrow} aria-hidden="true" />
    </Button>
  )
  return (
    <Menu button={button} label={t('workspace')} placement="bottom start">
      <MenuSection label={t('workspace')} selectionMode="single" selectedKeys={[current]}>
        {workspaces.map((workspace) => (
          <MenuItem
            key={workspace.slug}
            id={workspace.slug}
            href={`/w/${workspace.slug}`}
            label={workspace.name}
            help={role(workspace.role)}
          />
        ))}
      </MenuSection>
      <MenuSection>
        {here && can(here, 'suggestion.rate') && (
          <MenuItem href={`/w/${current}/suggestions`} label={t('suggestions')} />
        )}
        <MenuItem href="/workspaces/new" label={t('newWorkspace')} />
      </MenuSection>
    </Menu>
  )
}
