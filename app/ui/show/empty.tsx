import type { ReactNode } from 'react'
import style from './empty.module.css'

interface EmptyProps {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** What stands where a list has nothing to show: why, and what leads on. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={style.empty}>
      <p className={style.title}>{title}</p>
      {children && <p className={style.words}>{children}</p>}
      {action}
    </div>
  )
}
