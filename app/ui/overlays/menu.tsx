'use client'

import type { ReactElement, ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import type {
  MenuItemProps as AriaMenuItemProps,
  MenuSectionProps as AriaMenuSectionProps,
} from 'react-aria-components'
import { classNames } from '../class-names'
import { Kbd } from '../show/kbd'
import { ItemWords } from './item-words'
import style from './list.module.css'

interface MenuProps {
  /** The button that opens it, and the items. */
  readonly button: ReactElement
  readonly label: string
  readonly children: ReactNode
  readonly placement?: 'bottom start' | 'bottom end'
}

export function Menu({ button, label, children, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {button}
      <Popover className={style.popover} placement={placement} offset={4}>
        <AriaMenu className={style.list} aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuItemProps extends Omit<AriaMenuItemProps, 'className' | 'children'> {
  readonly label: string
  readonly help?: string
  readonly danger?: boolean
  /** The key that does the same. */
  readonly shortcut?: string
}

export function MenuItem({ label, help, danger, shortcut, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      textValue={label}
      className={classNames(style.item, danger && style.danger)}
    >
      <ItemWords label={label} help={help} />
      {shortcut && (
        <span className={style.key}>
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </AriaMenuItem>
  )
}

interface MenuSectionProps extends Omit<AriaMenuSectionProps<object>, 'className' | 'children'> {
  readonly label?: string
  readonly children: ReactNode
}

export function MenuSection({ label, children, ...rest }: MenuSectionProps) {
  return (
    <AriaMenuSection {...rest} className={style.section}>
      {label && <Header className={style.header}>{label}</Header>}
      {children}
    </AriaMenuSection>
  )
}
