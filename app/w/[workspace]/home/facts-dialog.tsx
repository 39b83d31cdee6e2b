'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { Modal } from '@/app/ui/overlays/modal'
import { say } from '@/app/ui/overlays/toast'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { DocumentListItem, DocumentView } from '@/lib/documents/schema'
import { changedFacts, factsOf, type Facts } from './facts'
import { FactsFields } from './facts-fields'

interface Props {
  readonly workspace: string
  readonly item: DocumentListItem
  readonly onClose: () => void
}

export function FactsDialog({ workspace, item, onClose }: Props) {
  const t = useTranslations('home.facts')
  const said = useTranslations('home.said')
  const common = useTranslations('common')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [stored, setStored] = useState<Facts | null>(null)
  const [facts, setFacts] = useState<Facts | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)
  const path = `/documents/${item.id}`

  useEffect(() => {
    let gone = false
    apiOf(workspace)<DocumentView>(path).then((answer) => {
      if (gone) return
      if (!answer.ok) return setProblem(answer.problem)
      setStored(factsOf(answer.value))
      setFacts(factsOf(answer.value))
    })
    return () => {
      gone = true
    }
  }, [workspace, path])

  async function save() {
    if (!facts || !stored) return
    setPending(true)
    const body = changedFacts(stored, facts)
    const answer = await apiOf(workspace)(path, { method: 'PATCH', body })
    setPending(false)
    if (!answer.ok) return setProblem(answer.problem)
    say({ words: said('facts') })
    router.refresh()
    onClose()
  }

  return (
    <Modal
      wide
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button look="primary" isPending={pending} isDisabled={!facts} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {facts ? (
        <FactsFields facts={facts} onChange={setFacts} problem={problem} />
      ) : (
        !problem && <p>{common('loading')}</p>
      )}
    </Modal>
  )
}
