'use client'

import { useTranslations } from 'use-intl/react'
import { Table } from '@/app/ui/show/table'
import type { MemberView } from '@/lib/workspaces/schema'
import { MemberRow } from './member-row'

interface Props {
  readonly workspace: string
  readonly members: readonly MemberView[]
  readonly mayChange: boolean
  /** The reader's own id. */
  readonly self: string
}

export function MemberTable({ workspace, members, mayChange, self }: Props) {
  const t = useTranslations('members')
  const columns = [
    { id: 'name', label: t('columns.name') },
    { id: 'role', label: t('columns.role') },
    { id: 'since', label: t('columns.since') },
    ...(mayChange ? [{ id: 'actions', label: t('columns.actions'), hidden: true }] : []),
  ]
  return (
    <Table caption={t('list')} columns={columns}>
      {members.map((member) => (
        <MemberRow
          key={member.userId}
          {...{ workspace, member, mayChange }}
          isSelf={member.userId === self}
        />
      ))}
    </Table>
  )
}
