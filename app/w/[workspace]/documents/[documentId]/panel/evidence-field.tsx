'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import type { Span } from '@/lib/core/text/span'
import { useDesk, useScope } from '../desk/context'
import { choose } from '../desk/moving'
import { quoteOf } from '../model/quote'
import style from './hops.module.css'

interface Props {
  readonly spans: readonly Span[]
  readonly onChange: (spans: readonly Span[]) => void
}

/** The words something rests on: shown as quoted, taken from what is chosen in the text. */
export function EvidenceField({ spans, onChange }: Props) {
  const t = useTranslations('annotator.spans')
  const { desk } = useScope()
  const paragraphs = useDesk((state) => state.paragraphs)
  const selection = useDesk((state) => state.selection)
  return (
    <div className={style.spans}>
      <p className={style.label}>{t('label')}</p>
      {spans.map((span, i) => (
        <p key={span.join('-')} className={style.span}>
          <q>{quoteOf(paragraphs, span)}</q>
          <Button
            look="quiet"
            size="small"
            aria-label={t('remove')}
            onPress={() => onChange(spans.filter((_, at) => at !== i))}
          >
            ×
          </Button>
        </p>
      ))}
      {selection ? (
        <Button
          size="small"
          onPress={() => {
            onChange([...spans, selection.span])
            choose(desk, null)
          }}
        >
          {t('take', { words: quoteOf(paragraphs, selection.span, 5) })}
        </Button>
      ) : (
        <p className={style.hint}>{t('how')}</p>
      )}
    </div>
  )
}
