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
import { SourceChoice } from './source-choice'

interface Props {
  readonly workspace: string
  readonly source: SourceView
  readonly onClose: () => void
}

export function MergeDialog({ workspace, source, onClose }: Props) {
  const t = useTranslations('sources.merge')
  const cancel = useTranslations('common')('cancel')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [into, setInto] = useState<SourceView | null>(null)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { name } = source

  async function merge() {
    if (!into) return
    setPending(true)
    const path = `/sources/${source.id}/merge`
    const answer = await apiOf(workspace)(path, { method: 'POST', body: { into: into.id } })
    setPending(false)
    if (!answer.ok) return setProblem(answer.problem)
    say({ words: t('said', { from: name, into: into.name }) })
    onClose()
    router.replace(`/w/${workspace}/sources/${into.id}` as Route)
  }

  return (
    <Modal
      alert
      title={t('title', { name })}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="danger" isPending={pending} isDisabled={!into} onPress={merge}>
            {into ? t('into', { name: into.name }) : t('choose')}
          </Button>
        </>
      }
    >
      <p>{t('about', { name })}</p>
      <Notice>{t('stays')}</Notice>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      <SourceChoice workspace={workspace} without={source.id} chosen={into} onChoose={setInto} />
    </Modal>
  )
}
