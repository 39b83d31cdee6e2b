'use client'

import { useLocale } from 'use-intl/react'
import { nameOfLanguage } from '../language-name'

/** The name of a language by its tag, in the reader's language. */
export const LanguageName = ({ tag }: { tag: string }) => (
  <span suppressHydrationWarning>{nameOfLanguage(tag, useLocale())}</span>
)
