'use client'

import type { ReactNode } from 'react'
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { classNames } from '../class-names'
import { Button } from '../controls/button'
import style from './modal.module.css'

export interface ModalProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
  /** The buttons at the foot, the one that does it last. */
  readonly foot?: ReactNode
  readonly wide?: boolean
  /** Asks before something that cannot be undone; a click beside it does not close it. */
  readonly alert?: boolean
}

/** A dialog above the page; focus goes in, stays in, and returns to where it was. */
export function Modal({ title, isOpen, onOpenChange, children, foot, wide, alert }: ModalProps) {
  const t = useTranslations('common')
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!alert}
      className={style.shade}
    >
      <AriaModal className={classNames(style.modal, wide && style.wide)}>
        <Dialog role={alert ? 'alertdialog' : 'dialog'} className={style.dialog}>
          <header className={style.head}>
            <Heading slot="title" level={2} className={style.title}>
              {title}
            </Heading>
            <Button slot="close" look="quiet" size="icon" aria-label={t('close')}>
              <span aria-hidden="true">×</span>
            </Button>
          </header>
          <div className={style.body}>{children}</div>
          {foot && <footer className={style.foot}>{foot}</footer>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}
