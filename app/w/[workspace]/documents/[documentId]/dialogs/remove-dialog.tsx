'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Modal } from '@/app/ui/overlays/modal'
import { useDesk } from '../desk/context'
import { segmentView } from '../desk/segments'
import { useActs } from '../keys/acts'
import { quoteOf } from '../model/quote'
import style from './dialogs.module.css'

/** Asks before a segment goes, with its words. */
export function RemoveDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations('annotator.remove')
  const acts = useActs()
  const segment = useDesk((state) => state.here && segmentView(state, state.here.segment))
  const paragraphs = useDesk((state) => state.paragraphs)
  if (!segment) return null
  return (
    <Modal
      title={t('title')}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="danger" autoFocus onPress={acts.removeSegment}>
            {t('remove')}
          </Button>
        </>
      }
    >
      <p>
        <q className={style.quote}>{quoteOf(paragraphs, [segment.start, segment.end], 16)}</q>
      </p>
      <p>{t('help')}</p>
    </Modal>
  )
}
