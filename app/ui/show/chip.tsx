import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import style from './chip.module.css'

export interface ChipProps {
  readonly tone?: 'plain' | 'good' | 'warn' | 'faint'
  readonly children: ReactNode
  readonly className?: string
}

/** A word or two in a rounded frame: a state, a role, a type. */
export function Chip({ tone = 'plain', children, className }: ChipProps) {
  return <span className={classNames(style.chip, style[tone], className)}>{children}</span>
}
