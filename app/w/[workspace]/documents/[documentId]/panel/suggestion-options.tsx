'use client'

import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { Kbd } from '@/app/ui/show/kbd'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { useDesk } from '../desk/context'
import { useSuggestionActs } from '../keys/use-suggestion-acts'
import { optionsOf } from '../model/suggestions'
import style from './suggestion.module.css'

/** The chains that fit as well, each with its digit; nothing where only one does. */
export function SuggestionOptions({ item }: { item: SuggestionItem }) {
  const t = useTranslations('annotator.suggestion')
  const acts = useSuggestionActs()
  const chosen = useDesk(({ proposals }) => proposals.options[item.fingerprint] ?? 0)
  const options = optionsOf(item)
  if (options.length < 2) return null
  return (
    <RadioGroup
      className={style.options}
      value={String(chosen)}
      onChange={(value) => acts.choose(Number(value))}
    >
      <Label className={style.faint}>{t('options')}</Label>
      {options.map(({ line }, i) => (
        <Radio key={line} value={String(i)} className={style.option}>
          <Kbd>{i + 1}</Kbd> <span>{line}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
