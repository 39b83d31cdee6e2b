'use client'

import { useRouter } from 'next/navigation'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { saveProfile } from '@/app/profile/actions'
import { leave } from '@/app/ui/leave'
import { Menu, MenuItem, MenuSection } from '@/app/ui/overlays/menu'
import { say } from '@/app/ui/overlays/toast'
import { useOutcome } from '@/app/ui/use-outcome'
import { languages } from '@/lib/core/language'
import type { ShownPerson } from './top-bar'
import style from './top-bar.module.css'

const themes = ['system', 'light', 'dark'] as const

export function PersonMenu({ person }: { person: ShownPerson }) {
  const t = useTranslations('shell')
  const language = useTranslations('common.languages')
  const router = useRouter()
  const { run } = useOutcome(saveProfile)

  async function change(choice: Partial<ShownPerson>) {
    const { email: _, ...profile } = { ...person, ...choice }
    const outcome = await run(profile)
    if (outcome.ok) router.refresh()
    else say({ words: t('notChanged'), bad: true })
  }

  async function goOut() {
    const out = await leave(() => say({ words: t('signingOut') }))
    if (!out) say({ words: t('notSignedOut'), bad: true })
  }

  const button = (
    <Button
      className={style.face}
      aria-label={t('person', { name: person.name })}
      data-initials={initials(person.name)}
    />
  )
  return (
    <Menu button={button} label={t('person', { name: person.name })}>
      <MenuSection>
        <MenuItem href="/profile" label={t('profile')} help={`${person.name} · ${person.email}`} />
      </MenuSection>
      <MenuSection
        label={t('language')}
        selectionMode="single"
        selectedKeys={[person.language]}
        disallowEmptySelection
      >
        {languages.map((id) => (
          <MenuItem
            key={id}
            id={id}
            label={language(id)}
            onAction={() => change({ language: id })}
          />
        ))}
      </MenuSection>
      <MenuSection
        label={t('theme')}
        selectionMode="single"
        selectedKeys={[person.theme]}
        disallowEmptySelection
      >
        {themes.map((id) => (
          <MenuItem
            key={id}
            id={id}
            label={t(`themes.${id}`)}
            onAction={() => change({ theme: id })}
          />
        ))}
      </MenuSection>
      <MenuSection>
        <MenuItem label={t('signOut')} onAction={goOut} />
      </MenuSection>
    </Menu>
  )
}

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
