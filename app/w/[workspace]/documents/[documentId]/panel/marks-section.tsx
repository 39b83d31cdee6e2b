'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { biasScheme } from '@/lib/core/label/bias'
import { flags as flagEntries, flagTypesToRaise } from '@/lib/core/label/fidelity'
import { useScope, useUi } from '../desk/context'
import { choose } from '../desk/moving'
import { useActs } from '../keys/acts'
import { adders, focusParagraph } from '../keys/focus'
import { toggleFlag, toggleLabel } from '../model/marks'
import { FlagCard, LabelCard } from './label-card'
import { Section } from './section'
import { useWork } from './use-work'
import style from './vocabulary.module.css'
import { VocabularySearch } from './vocabulary-search'

/** What the retelling did to the content, and how the wording leans. */
export function MarksSection() {
  const t = useTranslations('annotator.marks')
  const { desk, ui, language } = useScope()
  const acts = useActs()
  const open = useUi((state) => state.open)
  const { draft, change } = useWork()
  const { labels, flags } = draft

  const give = (toggle: typeof toggleLabel, id: string) => {
    const { selection, here } = desk.store.get()
    change((now) => toggle(now, id, selection ? [selection.span] : []))
    window.getSelection()?.removeAllRanges()
    choose(desk, null)
    acts.close()
    if (here) requestAnimationFrame(() => focusParagraph(here.paragraph))
  }
  const opener = (which: 'labels' | 'flags') => ({
    isOpen: open === which,
    onOpenChange: (isOpen: boolean) =>
      ui.set((state) => ({ ...state, open: isOpen ? which : null })),
  })

  return (
    <Section title={t('title')}>
      {labels.length + flags.length > 0 && (
        <div className={style.given}>
          {flags.map((flag) => (
            <FlagCard
              key={flag.type}
              flag={flag}
              onChange={(to) => change((now) => ({ ...now, flags: changed(now.flags, flag, to) }))}
              onRemove={() => change((now) => toggleFlag(now, flag.type, []))}
            />
          ))}
          {labels.map((label) => (
            <LabelCard
              key={label.id}
              label={label}
              onChange={(to) =>
                change((now) => ({ ...now, labels: changed(now.labels, label, to) }))
              }
              onRemove={() => change((now) => toggleLabel(now, label.id, []))}
            />
          ))}
        </div>
      )}
      <div id={adders} className={style.adders}>
        <VocabularySearch
          label={t('labels')}
          placeholder={t('search-labels')}
          terms={biasScheme.concepts.map(({ id, prefLabel, definition }) => ({
            id,
            label: prefLabel[language],
            definition: definition[language],
          }))}
          chosen={new Set(labels.map(({ id }) => id))}
          onChoose={(id) => give(toggleLabel, id)}
          button={
            <Button size="small">
              {t('add-label')} <Kbd>l</Kbd>
            </Button>
          }
          {...opener('labels')}
        />
        <VocabularySearch
          label={t('flags')}
          placeholder={t('search-flags')}
          terms={flagTypesToRaise.map((id) => ({
            id,
            label: flagEntries[id].label[language],
            definition: flagEntries[id].meaning[language],
          }))}
          chosen={new Set(flags.map(({ type }) => type))}
          onChoose={(id) => give(toggleFlag, id)}
          button={
            <Button size="small">
              {t('add-flag')} <Kbd>f</Kbd>
            </Button>
          }
          {...opener('flags')}
        />
      </div>
    </Section>
  )
}

const changed = <T,>(items: readonly T[], item: T, to: Partial<T>): T[] =>
  items.map((each) => (each === item ? { ...each, ...to } : each))
