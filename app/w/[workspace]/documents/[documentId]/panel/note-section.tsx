'use client'

import { useTranslations } from 'use-intl/react'
import { useActs } from '../keys/acts'
import { places } from '../keys/focus'
import style from './panel.module.css'
import { Section } from './section'
import { useWork } from './use-work'

/** A note in Markdown; Ctrl and Enter save it and go on, Enter alone is a new line. */
export function NoteSection() {
  const t = useTranslations('annotator.note')
  const acts = useActs()
  const { draft, change } = useWork()
  return (
    <Section title={t('title')} shortcut="r">
      <textarea
        id={places.note}
        className={style.note}
        aria-label={t('title')}
        placeholder={t('placeholder')}
        rows={2}
        value={draft.note}
        onChange={({ target }) => change((now) => ({ ...now, note: target.value }))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          acts.saveAndNext()
        }}
      />
    </Section>
  )
}
