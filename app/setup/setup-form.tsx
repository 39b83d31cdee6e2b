'use client'

import { useState, type FormEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { languages, type Language } from '@/lib/core/language'
import { Button } from '../ui/controls/button'
import { Select } from '../ui/controls/select'
import { TextField } from '../ui/controls/text-field'
import form from '../ui/form.module.css'
import { openSession } from '../ui/session-door'
import { Notice } from '../ui/show/notice'
import { slugOf } from '../ui/slug'
import { useErrorWords } from '../ui/use-error-words'
import { useOutcome } from '../ui/use-outcome'
import { makeFirstAdmin } from './actions'

export function SetupForm() {
  const t = useTranslations('setup')
  const names = useTranslations('common.languages')
  const wordsFor = useErrorWords()
  const { run, pending, refused } = useOutcome(makeFirstAdmin)
  const [answers, setAnswers] = useState({
    code: '',
    name: '',
    email: '',
    password: '',
    language: useLocale() as Language,
    workspaceName: '',
    workspaceSlug: '',
  })
  const slug = answers.workspaceSlug || slugOf(answers.workspaceName)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await run({ ...answers, workspaceSlug: slug })
    if (!outcome.ok) return
    const closed = await openSession(answers.email, answers.password)
    window.location.assign(closed === null ? `/w/${slug}` : '/sign-in')
  }

  const field = (name: Exclude<keyof typeof answers, 'language'>) => ({
    label: t(name),
    name,
    isRequired: true,
    value: name === 'workspaceSlug' ? slug : answers[name],
    onChange: (value: string) => setAnswers((before) => ({ ...before, [name]: value })),
    error: refused?.field === name ? wordsFor(refused) : null,
  })

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {refused && !refused.field && (
        <Notice tone="warn" live>
          {wordsFor(refused)}
        </Notice>
      )}
      <TextField {...field('code')} help={t('codeHelp')} autoFocus autoComplete="one-time-code" />
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('email')} type="email" autoComplete="username" />
      <TextField
        {...field('password')}
        type="password"
        autoComplete="new-password"
        help={t('passwordHelp')}
      />
      <Select
        label={t('language')}
        options={languages.map((id) => ({ id, label: names(id) }))}
        value={answers.language}
        onChange={(language) => setAnswers((before) => ({ ...before, language }))}
      />
      <TextField {...field('workspaceName')} />
      <TextField {...field('workspaceSlug')} help={t('slugHelp', { slug: slug || '…' })} />
      <div className={form.end}>
        <Button type="submit" look="primary" isPending={pending}>
          {pending ? t('pending') : t('submit')}
        </Button>
      </div>
    </form>
  )
}
