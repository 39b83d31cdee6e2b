'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Menu, MenuItem, MenuSection } from '@/app/ui/overlays/menu'
import type { Role } from '@/lib/access/actor'
import { can, type Deed } from '@/lib/access/policy'
import type { DocumentListItem } from '@/lib/documents/schema'
import { useStateChange } from './use-state-change'

/** A dialog about one document that the list opens. */
export interface DocumentAsk {
  readonly about: 'facts' | 'removal' | 'report'
  readonly item: DocumentListItem
}

interface Props {
  readonly item: DocumentListItem
  readonly workspace: string
  readonly role: Role
  readonly ask: (asked: DocumentAsk) => void
}

export function DocumentMenu({ item, workspace, role, ask }: Props) {
  const t = useTranslations('home.menu')
  const change = useStateChange(workspace, item)
  const may = (deed: Deed) => can({ role }, deed)
  const label = t('of', { title: item.title })
  const button = (
    <Button look="quiet" size="icon" aria-label={label}>
      <span aria-hidden="true">⋯</span>
    </Button>
  )
  return (
    <Menu button={button} label={label}>
      <MenuSection>
        <MenuItem href={`/w/${workspace}/documents/${item.id}`} label={t('open')} />
        {may('document.hand-in') && item.state === 'open' && (
          <MenuItem label={t('done')} onAction={() => change('done')} />
        )}
        {may('document.hand-in') && item.state === 'done' && (
          <MenuItem label={t('reopen')} onAction={() => change('open')} />
        )}
        {may('document.archive') && item.state === 'archived' && (
          <MenuItem label={t('reopen')} onAction={() => change('open')} />
        )}
        {may('document.archive') && item.state !== 'archived' && (
          <MenuItem label={t('archive')} onAction={() => change('archived')} />
        )}
      </MenuSection>
      {(may('document.change') || may('report.create')) && (
        <MenuSection>
          {may('document.change') && (
            <MenuItem label={t('facts')} onAction={() => ask({ about: 'facts', item })} />
          )}
          {may('report.create') && (
            <MenuItem label={t('report')} onAction={() => ask({ about: 'report', item })} />
          )}
        </MenuSection>
      )}
      {may('document.remove') && !item.removed && (
        <MenuSection>
          <MenuItem danger label={t('remove')} onAction={() => ask({ about: 'removal', item })} />
        </MenuSection>
      )}
    </Menu>
  )
}
