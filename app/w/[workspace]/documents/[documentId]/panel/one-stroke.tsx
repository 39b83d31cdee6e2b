'use client'

import { useTranslations } from 'use-intl/react'
import { ToggleButton } from 'react-aria-components'
import { Kbd } from '@/app/ui/show/kbd'
import { useActs } from '../keys/acts'
import { keyOf } from '../model/keymap'
import { places } from '../keys/focus'
import style from './panel.module.css'
import { Reason } from './reason'
import { useWork } from './use-work'

/** The three answers that take one key. */
export function OneStroke() {
  const t = useTranslations('annotator.one-stroke')
  const acts = useActs()
  const { draft, change } = useWork()
  const only = draft.chain?.length === 1 && !draft.unread ? draft.chain[0]?.kind : null
  const answers = [
    { id: 'own', isOn: only === 'own', act: acts.own },
    { id: 'unattributed', isOn: only === 'unattributed', act: acts.unattributed },
    { id: 'cannot-judge', isOn: !draft.judgeable, act: acts.cannotJudge },
  ] as const
  return (
    <>
      <div className={style.strokes}>
        {answers.map(({ id, isOn, act }) => (
          <ToggleButton key={id} className={style.stroke} isSelected={isOn} onChange={act}>
            <Kbd>{keyOf(id)}</Kbd> {t(id)}
          </ToggleButton>
        ))}
      </div>
      {!draft.judgeable && (
        <Reason
          id={places.reason}
          label={t('why')}
          value={draft.judgeableReason}
          onChange={(text) => change((now) => ({ ...now, judgeableReason: text }))}
        />
      )}
    </>
  )
}
