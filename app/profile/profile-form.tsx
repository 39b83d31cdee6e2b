'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Person } from '@/lib/access/actor'
import { languages } from '@/lib/core/language'
import { Button } from '../ui/controls/button'
import { Select } from '../ui/controls/select'
import { TextField } from '../ui/controls/text-field'
import form from '../ui/form.module.css'
import { say } from '../ui/overlays/toast'
import { Notice } from '../ui/show/notice'
import { useErrorWords } from '../ui/use-error-words'
import { useOutcome } from '../ui/use-outcome'
import { saveProfile } from './actions'

const themes = ['system', 'light', 'dark'] as const

interface Props {
  readonly person: Pick<Person, 'name' | 'email' | 'language' | 'theme'>
}

export function ProfileForm({ person }: Props) {
  const t = useTranslations('profile.self')
  const languageName = useTranslations('common.languages')
  const themeName = useTranslations('shell.themes')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const { run, pending, refused } = useOutcome(saveProfile)
  const { email, ...stored } = person
  const [profile, setProfile] = useState(stored)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await run(profile)
    if (!outcome.ok) return
    say({ words: t('saved') })
    router.refresh()
  }

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {refused && !refused.field && (
        <Notice tone="warn" live>
          {wordsFor(refused)}
        </Notice>
      )}
      <TextField
        label={t('name')}
        help={t('nameHelp')}
        error={refused?.field === 'name' ? wordsFor(refused) : null}
        value={profile.name}
        onChange={(name) => setProfile({ ...profile, name })}
        autoComplete="name"
        isRequired
      />
      <TextField label={t('email')} value={email} isReadOnly />
      <div className={form.row}>
        <Select
          label={t('language')}
          options={languages.map((id) => ({ id, label: languageName(id) }))}
          value={profile.language}
          onChange={(language) => setProfile({ ...profile, language })}
        />
        <Select
          label={t('theme')}
          options={themes.map((id) => ({ id, label: themeName(id) }))}
          value={profile.theme}
          onChange={(theme) => setProfile({ ...profile, theme })}
        />
      </div>
      <div className={form.end}>
        <Button type="submit" look="primary" isPending={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
