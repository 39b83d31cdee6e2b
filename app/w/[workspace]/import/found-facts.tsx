'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { LanguageSelect } from '@/app/ui/controls/language-select'
import { TextField } from '@/app/ui/controls/text-field'
import { nameOfLanguage } from '@/app/ui/language-name'
import type { ImportPreview } from '@/lib/imports/schema'
import { foundFact, type FactName, type ImportDraft } from './draft'
import style from './found-facts.module.css'

interface Props {
  readonly preview: ImportPreview
  readonly draft: ImportDraft
  readonly onChange: (draft: ImportDraft) => void
}

const labels = {
  title: 'titleField',
  byline: 'byline',
  outlet: 'outlet',
  publishedAt: 'published',
  language: 'language',
  url: 'url',
} as const satisfies Record<FactName, string>

/** Each fact with the words of the text it was read from; a person's word stands above it. */
export function FoundFacts({ preview, draft, onChange }: Props) {
  const t = useTranslations('import.facts')
  const say = (name: FactName, value: string | null) =>
    onChange({ ...draft, said: { ...draft.said, [name]: value } })
  const field = (name: FactName) => {
    const found = foundFact(preview.metadata, name)
    return {
      label: t(labels[name]),
      value: draft.said[name] ?? found?.value ?? '',
      onChange: (value: string) => say(name, value === (found?.value ?? '') ? null : value),
      help: (
        <Evidence {...{ preview, name }} said={draft.said[name]} restore={() => say(name, null)} />
      ),
    }
  }
  return (
    <section className={style.facts} aria-labelledby="found-facts">
      <h2 id="found-facts" className="eyebrow">
        {t('title')}
      </h2>
      <TextField {...field('title')} rows={3} inputClassName={style.title} />
      <TextField {...field('byline')} />
      <TextField {...field('outlet')} />
      <TextField {...field('publishedAt')} />
      <LanguageSelect {...field('language')} none={t('unknown')} />
      <TextField {...field('url')} type="url" inputMode="url" />
      <dl className={style.file}>
        {draft.original && (
          <div>
            <dt>{t(draft.original.fetchedFrom ? 'fetchedFrom' : 'file')}</dt>
            <dd>{draft.original.fetchedFrom ?? draft.original.name}</dd>
          </div>
        )}
        <div>
          <dt>{t('encoding')}</dt>
          <dd>{preview.encoding.toUpperCase()}</dd>
        </div>
      </dl>
    </section>
  )
}

interface EvidenceProps {
  readonly preview: ImportPreview
  readonly name: FactName
  readonly said: string | null
  readonly restore: () => void
}

function Evidence({ preview, name, said, restore }: EvidenceProps) {
  const t = useTranslations('import.facts')
  const language = useLocale()
  const found = foundFact(preview.metadata, name)
  if (!found) return <span className={style.evidence}>{t('missing')}</span>
  if (said === null) return <span className={style.evidence}>{whence(found.evidence, t)}</span>
  const was = name === 'language' ? nameOfLanguage(found.value, language) : found.value
  return (
    <span className={style.evidence}>
      {t('changed', { words: clip(was) })}
      <Button
        look="quiet"
        size="small"
        onPress={restore}
        aria-label={t('restore', { field: t(labels[name]) })}
      >
        <span aria-hidden="true">↺</span>
      </Button>
    </span>
  )
}

// A language is read from the whole text and not from some words of it.
const whence = (evidence: string, t: ReturnType<typeof useTranslations<'import.facts'>>) =>
  evidence === 'content' ? t('fromContent') : t('from', { words: clip(evidence) })

const clip = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line
}
