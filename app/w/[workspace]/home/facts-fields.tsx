'use client'

import { useTranslations } from 'use-intl/react'
import type { Problem } from '@/app/ui/api-client'
import { LanguageSelect } from '@/app/ui/controls/language-select'
import { Select } from '@/app/ui/controls/select'
import { TextField } from '@/app/ui/controls/text-field'
import form from '@/app/ui/form.module.css'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { Facts } from './facts'

interface Props {
  readonly facts: Facts
  readonly onChange: (facts: Facts) => void
  readonly problem: Problem | null
}

export function FactsFields({ facts, onChange, problem }: Props) {
  const t = useTranslations('home.facts')
  const none = useTranslations('common')('none')
  const wordsFor = useErrorWords()
  const issues = (problem?.extra.issues ?? []) as { path: string }[]
  const field = (name: Exclude<keyof Facts, 'textRights'>, label: string) => ({
    label,
    name,
    value: facts[name],
    onChange: (value: string) => onChange({ ...facts, [name]: value }),
    error: issues.some(({ path }) => path === name) ? wordsFor({ code: 'E_INVALID' }) : null,
  })
  return (
    <div className={form.form}>
      <TextField {...field('title', t('headline'))} isRequired />
      <div className={form.row}>
        <TextField {...field('byline', t('byline'))} />
        <TextField {...field('outlet', t('outlet'))} />
      </div>
      <div className={form.row}>
        <TextField {...field('publishedAt', t('published'))} help={t('publishedHelp')} />
        <LanguageSelect {...field('language', t('language'))} none={none} />
      </div>
      <TextField {...field('url', t('url'))} type="url" inputMode="url" />
      <Select
        label={t('rights')}
        options={[
          { id: 'quote', label: t('quote') },
          { id: 'full', label: t('full') },
        ]}
        value={facts.textRights}
        onChange={(textRights) => onChange({ ...facts, textRights })}
      />
    </div>
  )
}
