'use client'

import { CopyButton } from '../controls/copy-button'
import style from './secret.module.css'

/** A secret that is shown once, easy to copy and to read out. */
export function Secret({ label, secret }: { label: string; secret: string }) {
  return (
    <div className={style.secret}>
      <span className={style.label}>{label}</span>
      <code className={style.words}>{secret}</code>
      <CopyButton text={secret} />
    </div>
  )
}
