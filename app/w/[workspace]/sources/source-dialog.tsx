'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { Modal } from '@/app/ui/overlays/modal'
import { say } from '@/app/ui/overlays/toast'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { SourceView } from '@/lib/sources/schema'
import { SourceFields } from './source-fields'
import { changeOf, formOf } from './source-form'

interface Props {
  readonly workspace: string
  /** Null makes a new one. */
  readonly source: SourceView | null
  readonly onClose: () => void
}

export function SourceDialog({ workspace, source, onClose }: Props) {
  const t = useTranslations('sources.form')
  const cancel = useTranslations('common')('cancel')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [form, setForm] = useState(() => formOf(source))
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function save() {
    setPending(true)
    const answer = await apiOf(workspace)<SourceView>(
      source ? `/sources/${source.id}` : '/sources',
      { method: source ? 'PATCH' : 'POST', body: changeOf(formOf(source), form) },
    )
    setPending(false)
    if (!answer.ok) return setProblem(answer.problem)
    const { id, name } = answer.value
    say({ words: t(source ? 'saidSaved' : 'saidCreated', { name }) })
    onClose()
    if (source) router.refresh()
    else router.push(`/w/${workspace}/sources/${id}` as Route)
  }

  return (
    <Modal
      wide
      title={t(source ? 'edit' : 'new')}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            look="primary"
            isPending={pending}
            isDisabled={!form.name.trim() || !form.kind}
            onPress={save}
          >
            {t(source ? 'save' : 'create')}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      <SourceFields form={form} onChange={setForm} problem={problem} isNew={source === null} />
    </Modal>
  )
}
