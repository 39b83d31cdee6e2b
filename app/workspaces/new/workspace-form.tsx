'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button, LinkButton } from '@/app/ui/controls/button'
import { TextField } from '@/app/ui/controls/text-field'
import form from '@/app/ui/form.module.css'
import { Notice } from '@/app/ui/show/notice'
import { slugOf } from '@/app/ui/slug'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useOutcome } from '@/app/ui/use-outcome'
import { makeWorkspace } from './actions'

export function WorkspaceForm({ back }: { back: string | null }) {
  const t = useTranslations('workspaces')
  const wordsFor = useErrorWords()
  const { run, pending, refused } = useOutcome(makeWorkspace)
  const [name, setName] = useState('')
  const [ownSlug, setOwnSlug] = useState('')
  const slug = ownSlug || slugOf(name)
  const slugTaken = refused?.code === 'E_SLUG_TAKEN' || refused?.field === 'slug'

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await run({ name, slug })
    if (outcome.ok) window.location.assign(`/w/${slug}`)
  }

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {refused && !slugTaken && (
        <Notice tone="warn" live>
          {wordsFor(refused)}
        </Notice>
      )}
      <TextField label={t('name')} value={name} onChange={setName} isRequired autoFocus />
      <TextField
        label={t('slug')}
        value={slug}
        onChange={setOwnSlug}
        help={t('slugHelp', { slug: slug || '…' })}
        error={slugTaken && refused ? wordsFor(refused) : null}
      />
      <div className={form.end}>
        <Button type="submit" look="primary" isPending={pending} isDisabled={!name.trim() || !slug}>
          {pending ? t('pending') : t('submit')}
        </Button>
        {back && <LinkButton href={`/w/${back}`}>{t('back')}</LinkButton>}
      </div>
    </form>
  )
}
