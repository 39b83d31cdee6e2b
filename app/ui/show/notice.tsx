import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import style from './notice.module.css'

export interface NoticeProps {
  readonly tone?: 'plain' | 'warn' | 'good'
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Read out as soon as it appears. */
  readonly live?: boolean
  readonly className?: string
}

/** Something the reader should know, where it matters. */
export function Notice({ tone = 'plain', title, children, live, className }: NoticeProps) {
  return (
    <div
      role={live ? (tone === 'warn' ? 'alert' : 'status') : undefined}
      className={classNames(style.notice, style[tone], className)}
    >
      {title && <p className={style.title}>{title}</p>}
      {children}
    </div>
  )
}
