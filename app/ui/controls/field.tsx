'use client'

import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import style from './field.module.css'

export interface FieldWords {
  readonly label: string
  /** A word beside the label, such as "optional". */
  readonly aside?: string
  readonly help?: ReactNode
  /** Why the value cannot be used; the field is invalid while it is there. */
  readonly error?: string | null
}

export function FieldLabel({ label, aside }: Pick<FieldWords, 'label' | 'aside'>) {
  return (
    <Label className={style.label}>
      {label}
      {aside && <small>{aside}</small>}
    </Label>
  )
}

export function FieldNotes({ help, error }: Pick<FieldWords, 'help' | 'error'>) {
  return (
    <>
      {help && (
        <Text slot="description" className={style.help}>
          {help}
        </Text>
      )}
      <FieldError className={style.error}>{error}</FieldError>
    </>
  )
}
