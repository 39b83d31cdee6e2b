'use client'

import { memo, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { codePointLength, indexCodePoints } from '@/lib/core/text/code-points'
import type { ParagraphSub, ParagraphType } from '@/lib/core/text/paragraph'
import style from './paragraph-row.module.css'

interface Props {
  readonly index: number
  /** Where it begins in the text, in code points. */
  readonly start: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
  readonly text: string
  /** Where the mark stands, in code points of the paragraph. */
  readonly mark: number | null
  readonly active: boolean
  readonly onPlace: (offset: number | null) => void
  readonly onMenu: (button: HTMLButtonElement) => void
}

export const ParagraphRow = memo(
  function ParagraphRow({ index, type, sub, text, mark, active, onPlace, onMenu }: Props) {
    const t = useTranslations('import.mend')
    const types = useTranslations('common.types')
    const subs = useTranslations('common.subs')
    const name = types(type)
    return (
      <li
        className={classNames(style.row, style[type], active && style.active)}
        tabIndex={active ? 0 : -1}
        aria-label={t('paragraph', { number: index + 1, type: name })}
        aria-current={active ? 'true' : undefined}
        onFocus={(event) => event.target === event.currentTarget && !active && onPlace(null)}
      >
        <span className={style.margin}>
          <span className={style.number} aria-hidden="true">
            {index + 1}
          </span>
          <button
            type="button"
            tabIndex={active ? 0 : -1}
            className={style.type}
            aria-haspopup="menu"
            aria-label={t('typeOf', { number: index + 1, type: name })}
            onClick={(event) => onMenu(event.currentTarget)}
          >
            {name}
          </button>
          {sub && <span className={style.sub}>{subs(sub)}</span>}
        </span>
        <p className={style.text} onClick={(event) => onPlace(clickedPlace(event))}>
          <Marked text={text} mark={mark} />
        </p>
        {type === 'boilerplate' && <span className={style.aside}>{t('aside')}</span>}
      </li>
    )
  },
  // The functions are new at every rendering; what they do depends on the rest alone.
  (before, after) =>
    before.index === after.index &&
    before.start === after.start &&
    before.type === after.type &&
    before.sub === after.sub &&
    before.text === after.text &&
    before.mark === after.mark &&
    before.active === after.active,
)

function Marked({ text, mark }: Pick<Props, 'text' | 'mark'>) {
  if (mark === null) return text
  const unit = indexCodePoints(text).toUnits(mark)
  return (
    <>
      {text.slice(0, unit)}
      <span className={style.mark} data-mark />
      {text.slice(unit)}
    </>
  )
}

/** The place in the paragraph that was clicked, in code points; null at its very start. */
function clickedPlace(event: MouseEvent<HTMLElement>): number | null {
  const caret = caretAt(event.clientX, event.clientY)
  if (!caret || !event.currentTarget.contains(caret.node)) return null
  const before = document.createRange()
  before.setStart(event.currentTarget, 0)
  before.setEnd(caret.node, caret.offset)
  return codePointLength(before.toString()) || null
}

// Two names for one thing: the standard's, and WebKit's.
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y)
    return place && { node: place.offsetNode, offset: place.offset }
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
