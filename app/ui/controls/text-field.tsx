'use client'

import type { Ref } from 'react'
import { Input, TextArea, TextField as AriaTextField } from 'react-aria-components'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { classNames } from '../class-names'
import { FieldLabel, FieldNotes, type FieldWords } from './field'
import style from './field.module.css'

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'className' | 'children' | 'isInvalid'>, FieldWords {
  readonly placeholder?: string
  /** More than one line: the field is a text area of this height at least. */
  readonly rows?: number
  readonly className?: string
  readonly inputClassName?: string
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    aside,
    help,
    error,
    placeholder,
    rows,
    className,
    inputClassName,
    inputRef,
    ...rest
  } = props
  return (
    <AriaTextField
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames(style.field, className)}
    >
      <FieldLabel label={label} aside={aside} />
      {rows ? (
        <TextArea
          ref={inputRef}
          rows={rows}
          placeholder={placeholder}
          className={classNames(style.input, style.area, inputClassName)}
        />
      ) : (
        <Input
          ref={inputRef}
          placeholder={placeholder}
          className={classNames(style.input, inputClassName)}
        />
      )}
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
