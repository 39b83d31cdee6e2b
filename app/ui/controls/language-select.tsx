'use client'

import { useLocale } from 'use-intl/react'
import { nameOfLanguage } from '../language-name'
import { Select } from './select'
import type { FieldWords } from './field'

const usual = [
  'de',
  'en',
  'fr',
  'es',
  'it',
  'pl',
  'ru',
  'uk',
  'tr',
  'ar',
  'he',
  'fa',
  'zh',
] as const

interface LanguageSelectProps extends FieldWords {
  /** A BCP 47 tag, or empty for none; one that is not on the list is added to it. */
  readonly value: string
  readonly onChange: (tag: string) => void
  /** What stands for no language. */
  readonly none: string
}

export function LanguageSelect({ value, none, ...rest }: LanguageSelectProps) {
  const inLanguage = useLocale()
  const tags = new Set([...usual, ...(value ? [value] : [])])
  const options = [
    { id: 'none', label: none },
    ...[...tags].map((id) => ({ id, label: nameOfLanguage(id, inLanguage) })),
  ]
  return (
    <Select
      {...rest}
      options={options}
      value={value || 'none'}
      onChange={(id) => rest.onChange(id === 'none' ? '' : id)}
    />
  )
}
