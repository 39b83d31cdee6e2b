'use client'

import { useActs } from '../keys/acts'
import style from './scale.module.css'

interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A reason in one line. Enter saves and goes on, as everywhere. */
export function Reason({ id, label, value, onChange }: Props) {
  const acts = useActs()
  return (
    <input
      id={id}
      className={style.reason}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        acts.saveAndNext()
      }}
    />
  )
}
