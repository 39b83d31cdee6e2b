'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { useDesk, useScope } from '../desk/context'
import { goTo } from '../desk/moving'
import type { DeskState } from '../desk/state'
import { useActs } from '../keys/acts'
import { overall, type Phase } from '../model/phase'
import style from './bar.module.css'

const phaseOf = ({ works }: DeskState): Phase =>
  overall(Object.values(works).map(({ phase }) => phase))

/** Saved, saving, or not saved and why. */
export function SaveState() {
  const t = useTranslations('annotator.save')
  const { desk } = useScope()
  const acts = useActs()
  const phase = useDesk(phaseOf)
  const settled = useSettled(phase)
  if (phase === null) return <span role="status" className="visually-hidden" />
  const turn = () => {
    const { paragraphs, works } = desk.store.get()
    const segment = Object.keys(works).find((id) => works[id]?.phase === phase)
    const paragraph = paragraphs.find(({ segments }) => segments.some(({ id }) => id === segment))
    if (!segment || !paragraph) return
    goTo(desk, { paragraph: paragraph.id, segment })
    if (phase === 'stale') acts.openConflict()
    else acts.turnTo({ paragraph: paragraph.id, segment })
  }
  return (
    <span className={style.save} data-phase={phase}>
      <span aria-hidden="true">{t(phase)}</span>
      <span role="status" className="visually-hidden">
        {settled && t(settled)}
      </span>
      {phase === 'signed-out' && (
        <a className={style.link} href="/sign-in" target="_blank" rel="opener">
          {t('sign-in')}
        </a>
      )}
      {(phase === 'waiting' || phase === 'signed-out') && (
        <Button look="quiet" size="small" onPress={() => desk.queue.wake()}>
          {t('try-now')}
        </Button>
      )}
      {(phase === 'stale' || phase === 'refused') && (
        <Button look="quiet" size="small" onPress={turn}>
          {t('show')}
        </Button>
      )}
    </span>
  )
}

/** The state once it holds for a moment, so that a listener does not hear every step. */
function useSettled(phase: Phase): Phase {
  const [settled, setSettled] = useState<Phase>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(phase), phase === 'saving' ? 2_000 : 600)
    return () => clearTimeout(timer)
  }, [phase])
  return settled
}
