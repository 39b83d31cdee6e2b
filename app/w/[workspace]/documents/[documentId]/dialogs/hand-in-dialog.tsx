'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Modal } from '@/app/ui/overlays/modal'
import { sameNumbers, useDesk } from '../desk/context'
import { progressOf } from '../model/progress'
import { isUnsaved } from '../model/phase'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onHandIn: () => void
}

/** Handing in closes the document; what is missing or unsaved is said before. */
export function HandInDialog({ isOpen, onClose, onHandIn }: Props) {
  const t = useTranslations('annotator.hand-in')
  const { done, total, unsaved } = useDesk(
    ({ paragraphs, works }) => ({
      ...progressOf(paragraphs, (segment) => works[segment]?.draft ?? null),
      unsaved: Object.values(works).filter(({ phase }) => isUnsaved(phase)).length,
    }),
    sameNumbers,
  )
  return (
    <Modal
      title={t('title')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" isDisabled={unsaved > 0} onPress={onHandIn}>
            {t('hand-in')}
          </Button>
        </>
      }
    >
      <p>{t('help', { done, total, missing: total - done })}</p>
      {unsaved > 0 && <p role="alert">{t('unsaved', { count: unsaved })}</p>}
    </Modal>
  )
}
