'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from 'react-aria-components'
import { classNames } from '@/app/ui/class-names'
import { carriesChains } from '@/lib/core/text/paragraph'
import { useDesk, useMayWrite, useScope, useUi } from '../desk/context'
import { readingNumbers } from '../model/reading-order'
import { ChainSection } from './chain-section'
import { KeyHints } from './key-hints'
import { MarksSection } from './marks-section'
import { MendPanel } from './mend-panel'
import { NoteSection } from './note-section'
import { OthersSection } from './others-section'
import style from './panel.module.css'
import { CredibilitySection, ReliabilitySection } from './ratings'
import { SegmentNews } from './segment-news'
import { SegmentStrip } from './segment-strip'
import { SuggestionSection } from './suggestion-section'

/** The instruments for what is in hand. They stay beside the text; on a narrow screen they are drawn up over it. */
export function Panel() {
  const t = useTranslations('annotator.panel')
  const { ui } = useScope()
  const sheet = useUi((state) => state.sheet)
  const mending = useDesk((state) => state.mending !== null)
  return (
    <aside
      className={classNames(style.panel, sheet && style.up)}
      aria-label={t('label')}
      onFocusCapture={() => ui.set((state) => (state.sheet ? state : { ...state, sheet: true }))}
    >
      <Button
        className={style.grip}
        aria-expanded={sheet}
        onPress={() => ui.set((state) => ({ ...state, sheet: !state.sheet }))}
      >
        {t(sheet ? 'lower' : 'raise')}
      </Button>
      {mending ? <MendPanel /> : <Instruments />}
    </aside>
  )
}

function Instruments() {
  const t = useTranslations('annotator.panel')
  const mayWrite = useMayWrite()
  const paragraph = useDesk(({ here, paragraphs }) =>
    paragraphs.find(({ id }) => id === here?.paragraph),
  )
  const number = useDesk(({ here, paragraphs }) =>
    here ? readingNumbers(paragraphs).get(here.paragraph) : undefined,
  )
  const segment = useDesk(({ here }) => here?.segment ?? null)
  if (!paragraph || !segment) return <p className={style.quiet}>{t('nothing')}</p>
  if (!carriesChains(paragraph.type)) {
    return (
      <>
        <p className={style.quiet}>{t('furniture')}</p>
        <KeyHints />
      </>
    )
  }
  const title = t('chain-of', { number: number ?? 0 })
  return (
    <>
      {mayWrite && <SuggestionSection />}
      <SegmentStrip paragraph={paragraph} />
      {mayWrite && (
        <>
          <SegmentNews />
          <ChainSection title={title} />
          <CredibilitySection />
          <ReliabilitySection />
          <MarksSection />
          <NoteSection />
        </>
      )}
      <OthersSection />
      <KeyHints />
    </>
  )
}
