'use client'

import { memo, useMemo } from 'react'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { Chip } from '@/app/ui/show/chip'
import { describeChain } from '@/lib/core/chain/words'
import { findFlag } from '@/lib/core/label/fidelity'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { ParagraphView } from '@/lib/documents/schema'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { sameItems, useDesk, useScope } from '../desk/context'
import { chainSaid } from '../model/judgement'
import { marksOf, marksOfSuggestions, segmentLetters, type Judged } from '../model/paragraph-marks'
import { inOrder, segmentsFor } from '../model/reading-order'
import { inHand, openIn, optionsOf } from '../model/suggestions'
import { MarkedText } from './marked-text'
import { SegmentStems } from './segment-stems'
import { Stem } from './stem'
import { useJudgements } from './use-judgements'
import style from './paragraph.module.css'

interface Props {
  readonly paragraph: ParagraphView
  readonly number: number | null
}

/** A paragraph as a unit that can be focused: its number, its stem line, its words with what is marked in them. */
export const Paragraph = memo(function Paragraph({ paragraph, number }: Props) {
  const { id, type, text, start } = paragraph
  const { language } = useScope()
  const t = useTranslations('annotator.paragraph')
  const typeWords = useTranslations('common.types')
  const viewer = useDesk((state) => state.viewer)
  const here = useDesk((state) => (state.here?.paragraph === id ? state.here.segment : null))
  const spine = useDesk((state) => state.spine.chain)
  const segments = useMemo(() => inOrder(segmentsFor(paragraph, viewer)), [paragraph, viewer])
  const judged = useJudgements(segments)
  const letters = useMemo(() => segmentLetters(segments), [segments])
  const suggestions = useDesk((state) => openIn(state, id), sameItems)
  const draft = useDesk((state) => (state.here?.paragraph === id ? inHand(state) : null))
  const marks = useMemo(
    () => [...marksOf(judged), ...marksOfSuggestions(suggestions, draft)],
    [judged, suggestions, draft],
  )
  const whole = judged.find(({ segment }) => segment.shared)?.judgement ?? null
  const further = judged.filter(({ segment }) => !segment.shared)
  const carries = carriesChains(type)
  const said = whole && chainSaid(whole)
  const proposed = said ? null : proposedWhole(suggestions, draft)
  const stretches = useMemo(
    () => suggestions.filter((item) => item !== proposed),
    [suggestions, proposed],
  )
  const words = wordsOf(judged)

  return (
    <div
      id={`p-${id}`}
      data-paragraph={id}
      role="group"
      tabIndex={here ? 0 : -1}
      aria-current={here ? 'true' : undefined}
      aria-label={t('name', {
        number: number ?? 0,
        type: typeWords(type),
        chain: words,
        carries: String(carries),
      })}
      aria-describedby={`t-${id}`}
      className={classNames(
        style.paragraph,
        style[type],
        here && style.here,
        !carries && style.quiet,
      )}
    >
      <span className={style.number} aria-hidden="true">
        {number}
      </span>
      <span className={style.gutter}>
        {carries && (said || proposed || further.length === 0) && (
          <Stem
            {...{ spine, words }}
            chain={proposed ? optionsOf(proposed)[0]!.chain : said}
            draft={proposed && (proposed === draft ? 'here' : 'waiting')}
          />
        )}
      </span>
      {further.length + stretches.length > 0 && (
        <SegmentStems
          {...{ letters, here }}
          judged={further}
          suggestions={stretches}
          inHand={draft?.fingerprint ?? null}
        />
      )}
      <div className={style.words}>
        <MarkedText id={`t-${id}`} {...{ text, start, marks, letters, here }} paragraph={id} />
        {!carries && <Chip tone="faint">{t('furniture', { type: typeWords(type) })}</Chip>}
        {carries && <Remarks judged={judged} />}
      </div>
    </div>
  )

  function wordsOf(all: readonly Judged[]): string {
    const told = all.flatMap(({ segment, judgement }) => {
      if (judgement && !judgement.judgeable) return t('notJudgeable')
      const said = judgement && chainSaid(judgement)
      if (!said) return []
      const chain = describeChain(segment.shared ? spine : [], said, language)
      return segment.shared
        ? chain
        : t('segmentSays', { letter: letters.get(segment.id) ?? '', chain })
    })
    const proposals = suggestions.length > 0 ? t('suggestions', { count: suggestions.length }) : ''
    return [told.join('; ') || t('nothing'), proposals].filter(Boolean).join('; ')
  }
})

/** The suggestion whose line stands beside the whole paragraph while nothing is said of it. */
const proposedWhole = (
  suggestions: readonly SuggestionItem[],
  draft: SuggestionItem | null,
): SuggestionItem | null =>
  draft?.whole ? draft : (suggestions.find(({ whole }) => whole) ?? null)

/** What was flagged, at the end of the paragraph in a few words. */
function Remarks({ judged }: { judged: readonly Judged[] }) {
  const { language } = useScope()
  const t = useTranslations('annotator.paragraph')
  const flags = judged.flatMap(({ judgement }) => judgement?.flags ?? [])
  const open = judged.some(({ judgement }) => judgement?.judgeable === false)
  if (flags.length === 0 && !open) return null
  return (
    <span className={style.remarks}>
      {open && <span className={style.remark}>{t('notJudgeable')}</span>}
      {flags.map(({ type }, i) => (
        <span key={`${type}-${i}`} className={style.flag}>
          <span aria-hidden="true">⚑ </span>
          {findFlag(type)?.label[language] ?? type}
        </span>
      ))}
    </span>
  )
}
