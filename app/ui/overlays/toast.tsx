'use client'

import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { classNames } from '../class-names'
import style from './toast.module.css'

export interface ToastWords {
  readonly words: string
  readonly bad?: boolean
  /** What takes it back, or does it again. */
  readonly offer?: { readonly label: string; readonly take: () => void }
}

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 })

/** Says something in the corner; with an offer it stays longer, so that a hand can reach it. */
export function say(toast: ToastWords): string {
  return queue.add(toast, { timeout: toast.offer || toast.bad ? 12_000 : 5_000 })
}

export function Toasts() {
  const t = useTranslations('common')
  return (
    <ToastRegion queue={queue} className={style.region} aria-label={t('notices')}>
      {({ toast }) => (
        <Toast toast={toast} className={classNames(style.toast, toast.content.bad && style.bad)}>
          <ToastContent className={style.content}>
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {toast.content.offer && (
            <AriaButton
              className={style.offer}
              onPress={() => {
                toast.content.offer?.take()
                queue.close(toast.key)
              }}
            >
              {toast.content.offer.label}
            </AriaButton>
          )}
          <AriaButton slot="close" className={style.close} aria-label={t('close')}>
            <span aria-hidden="true">×</span>
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  )
}
