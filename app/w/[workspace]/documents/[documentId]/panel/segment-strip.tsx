'use client'

import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import type { ParagraphView } from '@/lib/documents/schema'
import { Kbd } from '@/app/ui/show/kbd'
import { useDesk, useMayWrite } from '../desk/context'
import { useActs } from '../keys/acts'
import { keyOf } from '../model/keymap'
import { segmentLetters } from '../model/paragraph-marks'
import { quoteOf } from '../model/quote'
import { inOrder, segmentsFor } from '../model/reading-order'
import style from './panel.module.css'

interface Props {
  readonly paragraph: ParagraphView
}

/** The paragraph and its further segments, to turn from one to the other; nothing while there is only one. */
export function SegmentStrip({ paragraph }: Props) {
  const t = useTranslations('annotator.segments')
  const acts = useActs()
  const mayWrite = useMayWrite()
  const viewer = useDesk((state) => state.viewer)
  const here = useDesk((state) => state.here?.segment ?? null)
  const segments = useMemo(() => inOrder(segmentsFor(paragraph, viewer)), [paragraph, viewer])
  const letters = useMemo(() => segmentLetters(segments), [segments])
  const current = segments.find(({ id }) => id === here)
  if (segments.length < 2) return null
  return (
    <div className={style.segments}>
      <div className={style.strip} role="group" aria-label={t('label')}>
        {segments.map(({ id, shared }) => (
          <ToggleButton
            key={id}
            className={style.tab}
            isSelected={id === here}
            onChange={() => acts.turnTo({ paragraph: paragraph.id, segment: id })}
          >
            {shared ? t('whole') : letters.get(id)}
          </ToggleButton>
        ))}
        {mayWrite && current && !current.shared && (
          <Button look="quiet" size="small" className={style.take} onPress={acts.askToRemove}>
            {t('remove')} <Kbd>{keyOf('remove-segment')}</Kbd>
          </Button>
        )}
      </div>
      {current && !current.shared && (
        <q className={style.quote}>{quoteOf([paragraph], [current.start, current.end], 14)}</q>
      )}
    </div>
  )
}
