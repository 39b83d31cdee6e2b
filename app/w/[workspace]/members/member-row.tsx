'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { Button } from '@/app/ui/controls/button'
import { Select } from '@/app/ui/controls/select'
import { Menu, MenuItem } from '@/app/ui/overlays/menu'
import { say } from '@/app/ui/overlays/toast'
import { Chip } from '@/app/ui/show/chip'
import { When } from '@/app/ui/show/when'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useOutcome, type Outcome } from '@/app/ui/use-outcome'
import { roles } from '@/lib/access/actor'
import type { MemberView } from '@/lib/workspaces/schema'
import { giveAccess, giveRole } from './actions'
import style from './member-row.module.css'

interface Props {
  readonly workspace: string
  readonly member: MemberView
  readonly mayChange: boolean
  readonly isSelf: boolean
}

export function MemberRow({ workspace, member, mayChange, isSelf }: Props) {
  const t = useTranslations('members')
  const role = useTranslations('common.roles')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const roleDoor = useOutcome(giveRole)
  const accessDoor = useOutcome(giveAccess)
  const { userId, name, disabled } = member

  function tell(outcome: Outcome<unknown>, words: string) {
    if (outcome.ok) router.refresh()
    say(outcome.ok ? { words } : { words: wordsFor(outcome), bad: true })
  }

  return (
    <tr className={classNames(disabled && style.disabled)}>
      <th scope="row" className={style.name}>
        {name}
        {isSelf && <small>{t('self')}</small>}
        {disabled && (
          <Chip tone="faint" className={style.chip}>
            {t('disabled')}
          </Chip>
        )}
        {member.email && <span className={style.email}>{member.email}</span>}
      </th>
      <td>
        {mayChange ? (
          <Select
            bare
            label={t('roleOf', { name })}
            className={style.role}
            options={roles.map((id) => ({ id, label: role(id), help: t(`rolesHelp.${id}`) }))}
            value={member.role}
            isDisabled={roleDoor.pending}
            onChange={async (chosen) =>
              tell(
                await roleDoor.run(workspace, { userId, role: chosen }),
                t('said.role', { name, role: role(chosen) }),
              )
            }
          />
        ) : (
          role(member.role)
        )}
      </td>
      <td className={style.since}>
        <When iso={member.since} style="day" />
      </td>
      {mayChange && (
        <td className={style.menu}>
          <Menu
            label={t('menuOf', { name })}
            button={
              <Button look="quiet" size="icon" aria-label={t('menuOf', { name })}>
                <span aria-hidden="true">⋯</span>
              </Button>
            }
          >
            <MenuItem
              danger={!disabled}
              isDisabled={isSelf}
              label={t(disabled ? 'enable' : 'disable')}
              onAction={async () =>
                tell(
                  await accessDoor.run(workspace, { userId, disabled: !disabled }),
                  t(disabled ? 'said.enabled' : 'said.disabled', { name }),
                )
              }
            />
          </Menu>
        </td>
      )}
    </tr>
  )
}
