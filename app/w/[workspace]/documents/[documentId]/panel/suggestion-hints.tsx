'use client'

import { useTranslations } from 'use-intl/react'
import { findBiasLabel } from '@/lib/core/label/bias'
import { findFlag } from '@/lib/core/label/fidelity'
import type { Hint } from '@/lib/core/attribution/suggestion'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import type { Language } from '@/lib/core/language'
import { useDesk, useScope } from '../desk/context'
import { quoteOf } from '../model/quote'
import style from './suggestion.module.css'

/** What to look at beside the chain. It is said and never set: labels and flags are a person's judgement. */
export function SuggestionHints({ item: { hints } }: { item: SuggestionItem }) {
  const t = useTranslations('annotator.suggestion')
  const { language } = useScope()
  const paragraphs = useDesk((state) => state.paragraphs)
  if (hints.length === 0) return null
  return (
    <ul className={style.hints}>
      {hints.map((hint, i) => (
        <li key={i}>
          {t('hint', { title: titleOf(hint, language), words: quoteOf(paragraphs, hint.span, 6) })}
        </li>
      ))}
    </ul>
  )
}

const titleOf = (hint: Hint, language: Language): string =>
  hint.kind === 'bias'
    ? (findBiasLabel(hint.label)?.prefLabel[language] ?? hint.label)
    : (findFlag(hint.flag)?.label[language] ?? hint.flag)
