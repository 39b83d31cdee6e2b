'use client'

import type { Ref } from 'react'
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps, LinkProps } from 'react-aria-components'
import { classNames } from '../class-names'
import style from './button.module.css'

export interface Look {
  /** One `primary` a screen; `plain` beside it; `quiet` in rows and bars; `danger` for what cannot be undone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small' | 'icon'
  readonly className?: string
}

const classOf = ({ look = 'plain', size = 'normal', className }: Look) =>
  classNames(style.button, style[look], size !== 'normal' && style[size], className)

export type ButtonProps = Omit<AriaButtonProps, 'className'> &
  Look & { readonly ref?: Ref<HTMLButtonElement> }

/**
 * A pending button keeps the focus and does nothing. The library's own pending state is not used: what it announces
 * names elements that are gone from the page a moment later.
 */
export function Button({ look, size, className, isPending, onPress, type, ...props }: ButtonProps) {
  const act = isPending ? { type: 'button' as const } : { type, onPress }
  return (
    <AriaButton
      {...props}
      {...act}
      data-pending={isPending || undefined}
      className={classOf({ look, size, className })}
    />
  )
}

export type LinkButtonProps = Omit<LinkProps, 'className'> & Look

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({ look, size, className, ...props }: LinkButtonProps) {
  return <AriaLink {...props} className={classOf({ look, size, className })} />
}
