'use client'

import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { useDesk, useMayWrite } from '../desk/context'
import { workAt, type DeskState } from '../desk/state'
import { useActs } from '../keys/acts'
import style from './article.module.css'

/** What can be done with the words that are chosen, under them, each with its key. */
export function SelectionBar({ column }: { column: RefObject<HTMLElement | null> }) {
  const t = useTranslations('annotator.selection')
  const acts = useActs()
  const mayWrite = useMayWrite()
  const selection = useDesk((state) => state.selection)
  const chain = useDesk((state) => state.here && workAt(state, state.here.segment).draft.chain)
  const bar = usePlace(column, selection)
  if (!selection || !mayWrite) return null
  return (
    <div ref={bar} className={style.verbs} role="toolbar" aria-label={t('label')}>
      <Button look="quiet" size="small" onPress={acts.makeSegment}>
        <Kbd>⏎</Kbd> {t('segment')}
      </Button>
      <Button look="quiet" size="small" onPress={acts.openLabels}>
        <Kbd>l</Kbd> {t('label-act')}
      </Button>
      <Button look="quiet" size="small" onPress={acts.openFlags}>
        <Kbd>f</Kbd> {t('flag-act')}
      </Button>
      {chain?.map((hop, i) => (
        <Button key={i} look="quiet" size="small" onPress={() => acts.setEvidence(i)}>
          <Kbd>{i + 1}</Kbd> {t('evidence', { hop: hop.label || hop.kind })}
        </Button>
      ))}
      <Button look="quiet" size="small" onPress={acts.dropSelection}>
        <Kbd>Esc</Kbd>
        <span className="visually-hidden">{t('drop')}</span>
      </Button>
    </div>
  )
}

/** Keeps the bar below the last line of what is chosen, whoever drew the selection. */
function usePlace(column: RefObject<HTMLElement | null>, selection: DeskState['selection']) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const sheet = column.current?.firstElementChild
    if (!selection || !sheet || !bar.current) return
    const frame = sheet.getBoundingClientRect()
    const rects = selection.drawn ? drawnRects(sheet, selection.span) : browserRects()
    const last = rects.at(-1)
    if (!last) return
    const wanted = Math.min(...rects.map((rect) => rect.left)) - frame.left
    const room = frame.width - bar.current.offsetWidth - 12
    bar.current.style.top = `${last.bottom - frame.top + 8}px`
    bar.current.style.left = `${Math.max(Math.min(wanted, room), 12)}px`
  }, [column, selection])
  return bar
}

const browserRects = (): DOMRect[] => {
  const selection = window.getSelection()
  return selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : []
}

const drawnRects = (sheet: Element, [start, end]: readonly [number, number]): DOMRect[] =>
  [...sheet.querySelectorAll<HTMLElement>('[data-start]')]
    .filter(({ dataset }) => Number(dataset.start) >= start && Number(dataset.start) < end)
    .flatMap((piece) => [...piece.getClientRects()])
