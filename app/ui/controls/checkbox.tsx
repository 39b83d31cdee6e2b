'use client'

import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components'
import { classNames } from '../class-names'
import style from './checkbox.module.css'

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'children'> {
  readonly children: ReactNode
  readonly className?: string
}

export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={classNames(style.checkbox, className)}>
      <span className={style.box} aria-hidden="true" />
      <span className={style.words}>{children}</span>
    </AriaCheckbox>
  )
}
