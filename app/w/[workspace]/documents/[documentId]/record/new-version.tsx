'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { apiOf, sendFiles, type Answer, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { FileDrop } from '@/app/ui/controls/file-drop'
import { TextField } from '@/app/ui/controls/text-field'
import { Modal } from '@/app/ui/overlays/modal'
import { say } from '@/app/ui/overlays/toast'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { AddedVersion } from '@/lib/versions/schema'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly documentId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A corrected or updated text: pasted, or as a file; what was said of the older one moves over to it. */
export function NewVersion({ workspace, documentId, isOpen, onClose }: Props) {
  const t = useTranslations('record')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const path = `/documents/${documentId}/versions`

  async function add(asking: () => Promise<Answer<AddedVersion>>) {
    setPending(true)
    const answer = await asking()
    setPending(false)
    if (!answer.ok) return setProblem(answer.problem)
    const { carried, orphaned } = answer.value
    say({ words: t('added', { carried, orphaned }) })
    setText('')
    setNote('')
    setProblem(null)
    router.refresh()
    onClose()
  }

  const facts = { note: note.trim() || null }
  const addText = () =>
    add(() => apiOf(workspace)(path, { method: 'POST', body: { text, ...facts } }))
  const addFile = (files: readonly File[]) =>
    add(() =>
      sendFiles(workspace, path, files.slice(0, 1), {
        fields: { facts: JSON.stringify(facts) },
        onProgress: () => undefined,
      }),
    )

  return (
    <Modal
      wide
      title={t('addVersion')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            look="primary"
            isDisabled={text.trim() === ''}
            isPending={pending}
            onPress={() => void addText()}
          >
            {t('add')}
          </Button>
        </>
      }
    >
      <div className={style.stack}>
        <p>{t('addHelp')}</p>
        {problem && (
          <Notice tone="warn" live>
            {wordsFor(problem)}
          </Notice>
        )}
        <TextField label={t('newText')} rows={10} value={text} onChange={setText} autoFocus />
        <TextField label={t('note')} value={note} onChange={setNote} help={t('noteHelp')} />
        <FileDrop
          label={t('orFile')}
          choose={t('chooseFile')}
          accept={['.txt', '.md', '.html', '.htm', '.pdf', '.docx', '.odt', '.eml']}
          onFiles={(files) => void addFile(files)}
        />
      </div>
    </Modal>
  )
}
