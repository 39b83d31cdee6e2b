'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { stepsOf } from '@/lib/core/chain/shape'
import { describeChain } from '@/lib/core/chain/words'
import { useScope } from '../desk/context'
import { chainSaid } from '../model/judgement'
import type { Judged } from '../model/paragraph-marks'
import { spread } from '../model/spread'
import { Stem } from './stem'
import style from './paragraph.module.css'

interface Props {
  readonly judged: readonly Judged[]
  readonly letters: ReadonlyMap<string, string>
  readonly here: string | null
}

/** Height that a small stem line takes, its letter included, in pixels. */
const heightOf = ({ judgement }: Judged): number =>
  Math.max(22, stepsOf((judgement && chainSaid(judgement)) ?? []).length * 15 + 14)

/** The stem lines of further segments, each beside the line its words begin in. */
export function SegmentStems({ judged, letters, here }: Props) {
  const t = useTranslations('annotator.paragraph')
  const { language } = useScope()
  const column = useRef<HTMLSpanElement>(null)
  const places = usePlaces(column, judged)
  const last = (places.at(-1) ?? 0) + (judged.length ? heightOf(judged.at(-1)!) : 0)
  return (
    <span ref={column} className={style.stems} style={{ minHeight: last }}>
      {judged.map(({ segment, judgement }, i) => {
        const letter = letters.get(segment.id) ?? ''
        const chain = judgement && chainSaid(judgement)
        const words = chain ? describeChain([], chain, language) : t('nothing')
        return (
          <button
            key={segment.id}
            type="button"
            tabIndex={-1}
            data-segment={segment.id}
            aria-label={t('segmentSays', { letter, chain: words })}
            aria-pressed={segment.id === here}
            className={classNames(style.segment, segment.id === here && style.segmentHere)}
            style={{ top: places[i] ?? 0 }}
          >
            <span className={style.letter} aria-hidden="true">
              {letter}
            </span>
            <Stem spine={[]} chain={chain} words="" small />
          </button>
        )
      })}
    </span>
  )
}

/** Measures where the words of each segment begin, and again whenever the column changes its width. */
function usePlaces(
  column: React.RefObject<HTMLSpanElement | null>,
  judged: readonly Judged[],
): readonly number[] {
  const [places, setPlaces] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const paragraph = column.current?.parentElement
    if (!paragraph) return
    const measure = () => {
      const top = column.current!.getBoundingClientRect().top
      const wanted = judged.map(({ segment }) => {
        const piece = paragraph.querySelector(`[data-start="${segment.start}"]`)
        const rect = piece?.getClientRects()[0]
        return rect ? rect.top - top + 2 : 0
      })
      const next = spread(wanted, judged.map(heightOf))
      setPlaces((before) => (before.join() === next.join() ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(paragraph)
    return () => observer.disconnect()
  }, [column, judged])
  return places
}
