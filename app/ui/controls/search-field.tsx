'use client'

import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { classNames } from '../class-names'
import field from './field.module.css'
import style from './search-field.module.css'

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children'> {
  readonly label: string
  readonly placeholder?: string
  readonly className?: string
}

export function SearchField({ label, placeholder, className, ...rest }: SearchFieldProps) {
  const t = useTranslations('common')
  return (
    <AriaSearchField {...rest} aria-label={label} className={classNames(style.search, className)}>
      <svg className={style.glass} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
        <path d="m10.6 10.6 3.4 3.4" />
      </svg>
      <Input placeholder={placeholder ?? label} className={classNames(field.input, style.input)} />
      <Button className={style.clear} aria-label={t('clear')}>
        <span aria-hidden="true">×</span>
      </Button>
    </AriaSearchField>
  )
}
