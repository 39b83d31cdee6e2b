'use client'

import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { Kbd } from '@/app/ui/show/kbd'
import { useMayWrite } from '../desk/context'
import { useActs } from '../keys/acts'
import style from './panel.module.css'

const always = [['next', ['j', 'k']]] as const
const writing = [
  ['chain', ['/']],
  ['save', ['⏎']],
  ['select', ['s']],
  ['undo', ['u']],
] as const

/** The few keys that carry a morning; all of them are behind “?”. */
export function KeyHints() {
  const t = useTranslations('annotator.hints')
  const acts = useActs()
  const mayWrite = useMayWrite()
  return (
    <div className={style.hints}>
      {[...always, ...(mayWrite ? writing : [])].map(([id, keys]) => (
        <span key={id} className={style.hint}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {t(id)}
        </span>
      ))}
      <Button className={style.hintButton} onPress={acts.openKeys}>
        <Kbd>?</Kbd> {t('all')}
      </Button>
    </div>
  )
}
