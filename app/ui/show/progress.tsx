'use client'

import { ProgressBar } from 'react-aria-components'
import style from './progress.module.css'

interface ProgressProps {
  readonly label: string
  /** From 0 to 1; 1 means that it has left and the answer is awaited. */
  readonly share: number
  readonly words: string
}

export function Progress({ label, share, words }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      value={share * 100}
      valueLabel={words}
      className={style.progress}
    >
      <span className={style.bar}>
        <span className={style.fill} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={style.words} aria-hidden="true">
        {words}
      </span>
    </ProgressBar>
  )
}
