'use client'

import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl/react'
import { Chip } from '@/app/ui/show/chip'
import { sameNumbers, useDesk } from '../desk/context'
import { progressOf } from '../model/progress'
import style from './bar.module.css'
import { DocumentActs } from './document-acts'
import { SaveState } from './save-state'

/** What the top bar says while an article is open: is it saved, how far is it, and what can be done with it. */
export function DocumentBar() {
  const slot = useSlot()
  return slot && createPortal(<BarContent />, slot)
}

function BarContent() {
  const t = useTranslations('annotator.bar')
  const states = useTranslations('common.states')
  const state = useDesk((desk) => desk.state)
  const { done, total } = useDesk(
    (desk) => progressOf(desk.paragraphs, (segment) => desk.works[segment]?.draft ?? null),
    sameNumbers,
  )
  return (
    <>
      {state !== 'open' && <Chip tone="good">{states(state)}</Chip>}
      <SaveState />
      <span className={style.progress} title={t('progress', { done, total })}>
        <span aria-hidden="true">
          {done} / {total}
        </span>
        <span className="visually-hidden">{t('progress', { done, total })}</span>
      </span>
      <DocumentActs />
    </>
  )
}

/** The place the shell keeps in its bar; it is there only in a browser. */
const useSlot = (): HTMLElement | null =>
  useSyncExternalStore(
    never,
    () => document.getElementById('bar-slot'),
    () => null,
  )

const never = () => () => undefined
