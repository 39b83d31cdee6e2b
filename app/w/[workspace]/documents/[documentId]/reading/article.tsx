'use client'

import { useMemo, useRef, type FocusEvent, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import type { DocumentView } from '@/lib/documents/schema'
import { useDesk, useScope } from '../desk/context'
import { choose, goTo } from '../desk/moving'
import { changeProposals } from '../desk/suggestions'
import { cutIntoPieces, wholeWords } from '../model/word-selection'
import { selectedSpan } from '../model/offsets'
import { readingNumbers } from '../model/reading-order'
import { paragraphAt } from '../model/mending'
import { useTouchSelection } from './use-touch-selection'
import { ArticleHead } from './article-head'
import { Paragraph } from './paragraph'
import { SelectionBar } from './selection-bar'
import style from './article.module.css'

/** The reading column. One handler each for all paragraphs, however many there are. */
export function Article({ document: article }: { document: DocumentView }) {
  const t = useTranslations('annotator')
  const { desk, textLanguage } = useScope()
  const paragraphs = useDesk((state) => state.paragraphs)
  const numbers = useMemo(() => readingNumbers(paragraphs), [paragraphs])
  const column = useRef<HTMLElement>(null)

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const paragraph = (target as HTMLElement).dataset.paragraph
    const { here } = desk.store.get()
    if (paragraph && here?.paragraph !== paragraph) goTo(desk, { paragraph, segment: paragraph })
  }
  const onClick = ({ target }: MouseEvent<HTMLElement>) => {
    if (takeMouseSelection()) return
    const element = target as HTMLElement
    const paragraph = element.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph
    const segment = element.closest<HTMLElement>('[data-segment]')?.dataset.segment
    if (paragraph) goTo(desk, { paragraph, segment: segment ?? paragraph })
    const draft = element.closest<HTMLElement>('[data-draft]')?.dataset.draft
    if (draft) changeProposals(desk, () => ({ chosen: draft }))
    choose(desk, null)
  }
  /** Words that were chosen with the mouse stay the browser's selection; the desk only knows them. */
  const takeMouseSelection = (): boolean => {
    const rough = selectedSpan(window.getSelection())
    const paragraph = rough && paragraphAt(desk.store.get().paragraphs, rough[0])
    if (!rough || !paragraph || rough[1] > paragraph.end) return false
    const { id, text, start } = paragraph
    const pieces = cutIntoPieces(text, textLanguage)
    const local = wholeWords(text, pieces, [rough[0] - start, rough[1] - start])
    if (!local) return false
    if (desk.store.get().here?.paragraph !== id) goTo(desk, { paragraph: id, segment: id })
    choose(desk, { paragraph: id, span: [local[0] + start, local[1] + start], drawn: false })
    return true
  }

  useTouchSelection(takeMouseSelection)

  return (
    <section ref={column} className={style.column} aria-label={t('article')}>
      <div className={style.sheet}>
        <article lang={article.language ?? undefined} onFocus={onFocus} onClick={onClick}>
          <ArticleHead
            document={article}
            hasHeadline={paragraphs.some(({ type }) => type === 'headline')}
          />
          {paragraphs.map((paragraph) => (
            <Paragraph
              key={paragraph.id}
              paragraph={paragraph}
              number={numbers.get(paragraph.id) ?? null}
            />
          ))}
        </article>
        <SelectionBar column={column} />
      </div>
    </section>
  )
}
