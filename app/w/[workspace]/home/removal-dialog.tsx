'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { apiOf } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { TextField } from '@/app/ui/controls/text-field'
import { Modal } from '@/app/ui/overlays/modal'
import { say } from '@/app/ui/overlays/toast'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { DocumentListItem } from '@/lib/documents/schema'

interface Props {
  readonly workspace: string
  readonly item: DocumentListItem
  readonly onClose: () => void
}

/** Takes a text away on a legal demand, after saying what goes and what stays. */
export function RemovalDialog({ workspace, item, onClose }: Props) {
  const t = useTranslations('home.removal')
  const said = useTranslations('home.said')
  const cancel = useTranslations('common')('cancel')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  async function remove() {
    setPending(true)
    const path = `/documents/${item.id}/removal`
    const answer = await apiOf(workspace)(path, { method: 'POST', body: { reason } })
    setPending(false)
    if (!answer.ok) return setRefused(wordsFor(answer.problem))
    say({ words: said('removed', { title: item.title }) })
    router.refresh()
    onClose()
  }

  return (
    <Modal
      alert
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      foot={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button
            look="danger"
            isPending={pending}
            isDisabled={reason.trim().length < 3}
            onPress={remove}
          >
            {t('remove')}
          </Button>
        </>
      }
    >
      <p>{t('about', { title: item.title })}</p>
      <Notice tone="warn" title={t('goesTitle')}>
        {t('goes')}
      </Notice>
      <Notice title={t('staysTitle')}>{t('stays')}</Notice>
      <TextField
        label={t('reason')}
        help={t('reasonHelp')}
        error={refused}
        rows={3}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
      />
    </Modal>
  )
}
