'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { describeChain } from '@/lib/core/chain/words'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { useScope } from '../desk/context'
import type { Judged } from '../model/paragraph-marks'
import { spread } from '../model/spread'
import { Stem } from './stem'
import { heightOf, stemItems, type StemItem } from './stem-items'
import style from './paragraph.module.css'

interface Props {
  readonly judged: readonly Judged[]
  readonly suggestions: readonly SuggestionItem[]
  readonly letters: ReadonlyMap<string, string>
  /** The segment in hand, and the suggestion. */
  readonly here: string | null
  readonly inHand: string | null
}

/** The stem lines of further segments and of suggestions, each beside the line its words begin in. */
export function SegmentStems({ judged, suggestions, letters, here, inHand }: Props) {
  const t = useTranslations('annotator.paragraph')
  const { language } = useScope()
  const column = useRef<HTMLSpanElement>(null)
  const items = useMemo(() => stemItems(judged, suggestions), [judged, suggestions])
  const places = usePlaces(column, items)
  const last = items.findLastIndex(({ isDraft }) => !isDraft)
  const least = last < 0 ? 0 : (places[last] ?? 0) + heightOf(items[last]!)
  return (
    <span
      ref={column}
      className={classNames(style.stems, last < 0 && style.draftsOnly)}
      style={{ minHeight: least }}
    >
      {items.map(({ id, chain, isDraft }, i) => {
        const letter = letters.get(id) ?? ''
        const words = chain ? describeChain([], chain, language) : t('nothing')
        const isHere = isDraft ? id === inHand : id === here
        return (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            {...(isDraft ? { 'data-draft': id } : { 'data-segment': id })}
            aria-label={
              isDraft ? t('proposes', { chain: words }) : t('segmentSays', { letter, chain: words })
            }
            aria-pressed={isHere}
            className={classNames(style.segment, isHere && !isDraft && style.segmentHere)}
            style={places[i] === hidden ? { visibility: 'hidden' } : { top: places[i] ?? 0 }}
          >
            <span className={style.letter} aria-hidden="true">
              {letter}
            </span>
            <Stem spine={[]} chain={chain} words="" small draft={draftLook(isDraft, isHere)} />
          </button>
        )
      })}
    </span>
  )
}

const draftLook = (isDraft: boolean, isHere: boolean) =>
  isDraft ? (isHere ? 'here' : 'waiting') : null

/** The place of what is not drawn. */
const hidden = -1

/** Measures where the words of each item begin, and again whenever the column changes its width. */
function usePlaces(
  column: React.RefObject<HTMLSpanElement | null>,
  items: readonly StemItem[],
): readonly number[] {
  const [places, setPlaces] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const paragraph = column.current?.parentElement
    if (!paragraph) return
    const measure = () => {
      const top = column.current!.getBoundingClientRect().top
      const wanted = items.map(({ start }) => {
        const piece = paragraph.querySelector(`[data-start="${start}"]`)
        const rect = piece?.getClientRects()[0]
        return rect ? rect.top - top + 2 : 0
      })
      const sizes = items.map(heightOf)
      // A suggestion makes no paragraph taller: one that finds no room is seen by its words alone.
      const room = paragraph.clientHeight
      const next = spread(wanted, sizes).map((place, i) =>
        items[i]!.isDraft && place + sizes[i]! - 12 > room ? hidden : place,
      )
      setPlaces((before) => (before.join() === next.join() ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(paragraph)
    return () => observer.disconnect()
  }, [column, items])
  return places
}
