'use client'

import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components'
import type { DisclosureProps as AriaDisclosureProps } from 'react-aria-components'
import { classNames } from '../class-names'
import style from './disclosure.module.css'

export interface DisclosureProps extends Omit<AriaDisclosureProps, 'children' | 'className'> {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

export function Disclosure({ title, children, className, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className={classNames(style.disclosure, className)}>
      <Button slot="trigger" className={style.button}>
        <span className={style.arrow} aria-hidden="true" />
        {title}
      </Button>
      <DisclosurePanel className={style.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
