'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import type { Problem } from '@/app/ui/api-client'
import { LanguageSelect } from '@/app/ui/controls/language-select'
import { Select } from '@/app/ui/controls/select'
import { TextField } from '@/app/ui/controls/text-field'
import layout from '@/app/ui/form.module.css'
import { useErrorWords } from '@/app/ui/use-error-words'
import { facetWords, media } from '@/lib/core/chain/facets'
import { kinds } from '@/lib/core/chain/kinds'
import type { Language } from '@/lib/core/language'
import { knownKinds } from './known-kinds'
import type { SourceForm } from './source-form'

interface Props {
  readonly form: SourceForm
  readonly onChange: (form: SourceForm) => void
  readonly problem: Problem | null
  readonly isNew: boolean
}

export function SourceFields({ form, onChange, problem, isNew }: Props) {
  const t = useTranslations('sources.form')
  const language = useLocale() as Language
  const wordsFor = useErrorWords()
  const issues = (problem?.extra.issues ?? []) as { path: string }[]
  const field = (name: Exclude<keyof SourceForm, 'kind'>) => ({
    label: t(name),
    value: form[name],
    onChange: (value: string) => onChange({ ...form, [name]: value }),
    error: issues.some(({ path }) => path.split('.')[0] === name)
      ? wordsFor({ code: 'E_INVALID' })
      : null,
  })
  return (
    <div className={layout.form}>
      <TextField
        {...field('name')}
        help={isNew ? undefined : t('nameHelp')}
        maxLength={300}
        isRequired
        autoFocus
      />
      <Select
        label={t('kind')}
        placeholder={t('chooseKind')}
        options={knownKinds.map((id) => ({
          id: id as string,
          label: kinds[id].label[language],
          help: kinds[id].definition[language],
        }))}
        value={form.kind}
        onChange={(kind) => onChange({ ...form, kind: kind as SourceForm['kind'] })}
        isRequired
      />
      <TextField {...field('aliases')} rows={3} help={t('aliasesHelp')} />
      <div className={layout.row}>
        <TextField {...field('newsroom')} help={t('newsroomHelp')} />
        <TextField {...field('domain')} help={t('domainHelp')} inputMode="url" />
      </div>
      <div className={layout.row}>
        <Select
          label={t('medium')}
          options={[
            { id: 'none', label: t('noMedium') },
            ...media.map((id) => ({
              id: id as string,
              label: facetWords.medium.values[id][language],
            })),
          ]}
          value={form.medium || 'none'}
          onChange={(medium) => onChange({ ...form, medium: medium === 'none' ? '' : medium })}
        />
        <LanguageSelect {...field('language')} none={t('noMedium')} />
        <TextField {...field('country')} help={t('countryHelp')} maxLength={2} />
      </div>
      <TextField {...field('note')} rows={3} />
    </div>
  )
}
