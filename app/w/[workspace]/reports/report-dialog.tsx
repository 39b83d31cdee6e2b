'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { Select } from '@/app/ui/controls/select'
import { TextField } from '@/app/ui/controls/text-field'
import form from '@/app/ui/form.module.css'
import { Modal } from '@/app/ui/overlays/modal'
import { say } from '@/app/ui/overlays/toast'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import { languages, type Language } from '@/lib/core/language'
import { DocumentChoice, type Choosable } from './document-choice'

interface Props {
  readonly workspace: string
  /** What the report is about; empty: the dialog lets one choose. */
  readonly documents: readonly Choosable[]
  readonly onClose: () => void
}

export function ReportDialog({ workspace, documents, onClose }: Props) {
  const t = useTranslations('reports.dialog')
  const common = useTranslations('common')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly string[]>(documents.map(({ id }) => id))
  const [language, setLanguage] = useState(useLocale() as Language)
  const [title, setTitle] = useState('')
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function make() {
    setPending(true)
    const body = { documentIds: chosen, language, title: title.trim() || undefined }
    const answer = await apiOf(workspace)<{ id: string; number: number }>('/reports', {
      method: 'POST',
      body,
    })
    setPending(false)
    if (!answer.ok) return setProblem(answer.problem)
    say({ words: t('said', { number: answer.value.number }) })
    onClose()
    router.push(`/w/${workspace}/reports/${answer.value.id}` as Route)
  }

  return (
    <Modal
      wide={documents.length === 0}
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button look="primary" isPending={pending} isDisabled={!chosen.length} onPress={make}>
            {pending ? t('pending') : t('make')}
          </Button>
        </>
      }
    >
      <p>{t('about')}</p>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      <div className={form.form}>
        {documents.length > 0 ? (
          <Notice title={documents.map((document) => document.title).join(' · ')} />
        ) : (
          <DocumentChoice workspace={workspace} chosen={chosen} onChange={setChosen} />
        )}
        <div className={form.row}>
          <Select
            label={t('language')}
            options={languages.map((id) => ({ id, label: common(`languages.${id}`) }))}
            value={language}
            onChange={setLanguage}
          />
          <TextField
            label={t('name')}
            aside={common('optional')}
            help={t('nameHelp')}
            value={title}
            onChange={setTitle}
            maxLength={300}
          />
        </div>
      </div>
    </Modal>
  )
}
