'use client'

import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { typeByKey } from './mend-keys'
import { ParagraphMenu } from './paragraph-menu'
import { ParagraphRow } from './paragraph-row'
import style from './paragraphs.module.css'
import type { Mending } from './use-mending'

interface Props {
  readonly ranges: readonly ParagraphRange[]
  readonly mending: Mending
  readonly onStore: () => void
}

/** The text in its paragraphs, each a unit that keys walk over, re-type, split and merge. */
export function Paragraphs({ ranges, mending, onStore }: Props) {
  const t = useTranslations('import.mend')
  const list = useRef<HTMLOListElement>(null)
  const menuButton = useRef<HTMLButtonElement | null>(null)
  const [menuOf, setMenuOf] = useState<number | null>(null)
  const { announce, said } = useAnnounced()
  const act = useActs(ranges, mending, announce)
  useFollow(list, mending.place.index, ranges)

  function strike(event: KeyboardEvent<HTMLOListElement>) {
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter' && !event.ctrlKey) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return onStore()
    }
    if (event.altKey || event.metaKey || event.ctrlKey !== (event.key === 'z')) return
    if (act(event.key)) event.preventDefault()
  }

  return (
    <>
      <ol ref={list} className={style.list} aria-label={t('list')} onKeyDown={strike}>
        {ranges.map((range, index) => (
          <ParagraphRow
            key={index}
            index={index}
            start={range.start}
            type={range.type}
            sub={range.sub}
            text={mending.wordsOf(range)}
            mark={
              mending.place.index === index && mending.place.mark !== null
                ? mending.place.mark - range.start
                : null
            }
            active={mending.place.index === index}
            onPlace={(offset) =>
              mending.setMark(index, offset === null ? null : range.start + offset)
            }
            onMenu={(button) => {
              menuButton.current = button
              setMenuOf(index)
            }}
          />
        ))}
      </ol>
      {menuOf !== null && ranges[menuOf] && (
        <ParagraphMenu
          index={menuOf}
          type={ranges[menuOf].type}
          button={menuButton}
          canSplit={mending.place.index === menuOf && mending.place.mark !== null}
          onClose={() => setMenuOf(null)}
          onKey={(key) => {
            mending.setMark(menuOf, mending.place.index === menuOf ? mending.place.mark : null)
            act(key, menuOf)
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

/** Does what a key says to the paragraph; false when the key means nothing here. */
function useActs(
  ranges: readonly ParagraphRange[],
  mending: Mending,
  announce: (words: string) => void,
) {
  const t = useTranslations('import.mend')
  const types = useTranslations('common.types')
  const wordsFor = useErrorWords()
  const tell = (code: string | null, words: string) =>
    announce(code === null ? words : wordsFor({ code }))
  return (key: string, at?: number): boolean => {
    const index = at ?? mending.place.index
    const type = typeByKey.get(key)
    if (type)
      tell(mending.retype(index, type), t('saidTyped', { number: index + 1, type: types(type) }))
    else if (key === 'j' || key === 'ArrowDown') mending.go(Math.min(index + 1, ranges.length - 1))
    else if (key === 'k' || key === 'ArrowUp') mending.go(Math.max(index - 1, 0))
    else if (key === 'ArrowRight' || key === 'ArrowLeft')
      mending.moveMark(key === 'ArrowRight' ? 1 : -1)
    else if (key === 'Enter') tell(mending.split(index), t('saidSplit'))
    else if (key === 'Backspace') tell(mending.merge(index), t('saidMerged'))
    else if (key === 'u' || key === 'z') {
      if (!mending.canUndo) return true
      mending.undo()
      announce(t('saidUndone'))
    } else return false
    return true
  }
}

/** Words for the live region; the same words twice in a row are said twice. */
function useAnnounced() {
  const [said, setSaid] = useState('')
  const announce = useCallback(
    (words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
    [],
  )
  return { announce, said }
}

/** Lets the focus follow the place when it moves by key, and only while it is in the list. */
function useFollow(
  list: React.RefObject<HTMLOListElement | null>,
  index: number,
  ranges: readonly ParagraphRange[],
) {
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return
    const row = list.current.children[index]
    if (!(row instanceof HTMLElement) || row.contains(document.activeElement)) return
    row.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  }, [list, index, ranges])
}
