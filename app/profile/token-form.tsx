'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WorkspaceView } from '@/lib/workspaces/schema'
import { Button } from '../ui/controls/button'
import { Select } from '../ui/controls/select'
import { TextField } from '../ui/controls/text-field'
import form from '../ui/form.module.css'
import { Notice } from '../ui/show/notice'
import { Secret } from '../ui/show/secret'
import { useErrorWords } from '../ui/use-error-words'
import { useOutcome } from '../ui/use-outcome'
import { makeToken } from './actions'

const spans = ['30', '90', '365', 'none'] as const

export function TokenForm({ workspaces }: { workspaces: readonly WorkspaceView[] }) {
  const t = useTranslations('profile.token')
  const wordsFor = useErrorWords()
  const { run, pending, refused } = useOutcome(makeToken)
  const [workspace, setWorkspace] = useState(workspaces[0]?.slug ?? '')
  const [name, setName] = useState('')
  const [days, setDays] = useState<(typeof spans)[number]>('90')
  const [token, setToken] = useState<string | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await run(workspace, { name, days: days === 'none' ? null : Number(days) })
    if (!outcome.ok) return
    setToken(outcome.value.token)
    setName('')
  }

  const labels = { 365: t('year'), none: t('forever') } as Partial<Record<string, string>>
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {refused && !refused.field && (
        <Notice tone="warn" live>
          {wordsFor(refused)}
        </Notice>
      )}
      <div className={form.row}>
        <Select
          label={t('workspace')}
          options={workspaces.map(({ slug, name }) => ({ id: slug, label: name }))}
          value={workspace}
          onChange={setWorkspace}
        />
        <Select
          label={t('days')}
          options={spans.map((id) => ({
            id,
            label: labels[id] ?? t('forDays', { days: Number(id) }),
          }))}
          value={days}
          onChange={setDays}
        />
      </div>
      <TextField
        label={t('name')}
        placeholder={t('namePlaceholder')}
        value={name}
        onChange={setName}
        maxLength={100}
        error={refused?.field === 'name' ? wordsFor(refused) : null}
        isRequired
      />
      <div className={form.end}>
        <Button type="submit" isPending={pending} isDisabled={!name.trim()}>
          {t('make')}
        </Button>
      </div>
      {token && (
        <Notice tone="good" title={t('made')} live>
          <Secret label={t('secret')} secret={token} />
        </Notice>
      )}
    </form>
  )
}
