'use client'

import { useState, type ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { Button } from '@/app/ui/controls/button'
import { TextField } from '@/app/ui/controls/text-field'
import { findBiasLabel } from '@/lib/core/label/bias'
import { findFlag } from '@/lib/core/label/fidelity'
import type { Span } from '@/lib/core/text/span'
import { useDesk, useScope } from '../desk/context'
import type { FlagMark, LabelMark } from '../model/judgement'
import { quoteOf } from '../model/quote'
import { ButtonRow } from './button-row'
import { EvidenceField } from './evidence-field'
import style from './vocabulary.module.css'

interface CardProps {
  readonly title: string
  readonly spans: readonly Span[]
  readonly warn?: boolean
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** A label or flag that was given; it opens to be said more of. */
function Card({ title, spans, warn, onRemove, children }: CardProps) {
  const t = useTranslations('annotator.marks')
  const [open, setOpen] = useState(false)
  const paragraphs = useDesk((state) => state.paragraphs)
  const words = spans.map((span) => quoteOf(paragraphs, span, 4)).join(', ')
  return (
    <div className={classNames(style.card, warn && style.warn)}>
      <div className={style.title}>
        <AriaButton className={style.open} aria-expanded={open} onPress={() => setOpen(!open)}>
          {title} {words && <small>{t('quoted', { words })}</small>}
        </AriaButton>
        <Button look="quiet" size="small" aria-label={t('remove', { title })} onPress={onRemove}>
          ×
        </Button>
      </div>
      {open && <div className={style.body}>{children}</div>}
    </div>
  )
}

interface LabelProps {
  readonly label: LabelMark
  readonly onChange: (change: Partial<LabelMark>) => void
  readonly onRemove: () => void
}

export function LabelCard({ label, onChange, onRemove }: LabelProps) {
  const t = useTranslations('annotator.marks')
  const { language } = useScope()
  const { id, spans, target, polarity, inQuote } = label
  return (
    <Card title={findBiasLabel(id)?.prefLabel[language] ?? id} spans={spans} onRemove={onRemove}>
      <EvidenceField spans={spans} onChange={(next) => onChange({ spans: next })} />
      <TextField
        label={t('target')}
        value={target}
        onChange={(text) => onChange({ target: text })}
      />
      <ButtonRow
        label={t('polarity')}
        options={(['-1', '0', '1'] as const).map((value) => ({
          id: value,
          label: t(`polarities.${value}`),
        }))}
        value={polarity === null ? null : (String(polarity) as '-1' | '0' | '1')}
        onChange={(value) => onChange({ polarity: Number(value) as -1 | 0 | 1 })}
      />
      <ButtonRow
        label={t('speaker')}
        options={[
          { id: 'text', label: t('by-text') },
          { id: 'quote', label: t('in-quote') },
        ]}
        value={inQuote === null ? null : inQuote ? 'quote' : 'text'}
        onChange={(value) => onChange({ inQuote: value === 'quote' })}
      />
    </Card>
  )
}

interface FlagProps {
  readonly flag: FlagMark
  readonly onChange: (change: Partial<FlagMark>) => void
  readonly onRemove: () => void
}

export function FlagCard({ flag, onChange, onRemove }: FlagProps) {
  const t = useTranslations('annotator.marks')
  const { language } = useScope()
  const entry = findFlag(flag.type)
  return (
    <Card warn title={entry?.label[language] ?? flag.type} spans={flag.spans} onRemove={onRemove}>
      <EvidenceField spans={flag.spans} onChange={(spans) => onChange({ spans })} />
      <TextField
        label={t('flag-note')}
        help={entry?.needsEvidence ? t('needs-evidence') : undefined}
        value={flag.note}
        onChange={(note) => onChange({ note })}
        rows={2}
      />
    </Card>
  )
}
