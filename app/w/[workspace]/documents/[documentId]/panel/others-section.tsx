'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl/react'
import type { AnnotationView } from '@/lib/annotations/schema'
import { printChain } from '@/lib/core/chain/print'
import { describeChain } from '@/lib/core/chain/words'
import { findBiasLabel } from '@/lib/core/label/bias'
import { findFlag } from '@/lib/core/label/fidelity'
import type { SegmentView } from '@/lib/documents/schema'
import { sameItems, useDesk, useMayWrite, useScope } from '../desk/context'
import type { DeskState } from '../desk/state'
import { judgementOf, type Judgement } from '../model/judgement'
import { quoteOf } from '../model/quote'
import { Section } from './section'
import style from './others.module.css'

/** What others say of this paragraph and of parts of it, quietly and by name; where nothing can be written, all of it. */
export function OthersSection() {
  const t = useTranslations('annotator.others')
  const { person } = useScope()
  const mayWrite = useMayWrite()
  const views = useDesk(viewsHere, sameItems)
  const own = useDesk(ownHere, sameItems)
  const read = useMemo(
    () =>
      views.map((view) => ({
        segment: view.segmentId,
        name: view.reviewer.name,
        says: judgementOf(view),
      })),
    [views],
  )
  const mine = mayWrite
    ? []
    : own.map(({ segment, says }) => ({ segment, says, name: person.name }))
  if (read.length + mine.length === 0)
    return mayWrite ? null : <p className={style.none}>{t('none')}</p>
  return (
    <Section title={t(mayWrite ? 'title' : 'all')}>
      <ul className={style.list}>
        {[...mine, ...read].map(({ segment, name, says }) => (
          <Said key={`${segment} ${name}`} {...{ segment, name, says }} />
        ))}
      </ul>
    </Section>
  )
}

/** The segments whose annotations are shown: of the whole paragraph all, of a part those that share words with it. */
function segmentsHere({ here, paragraphs }: DeskState): readonly SegmentView[] {
  const paragraph = paragraphs.find(({ id }) => id === here?.paragraph)
  const part = paragraph?.segments.find(({ id, shared }) => id === here?.segment && !shared)
  if (!paragraph || !part) return paragraph?.segments ?? []
  return paragraph.segments.filter(
    ({ shared, start, end }) => !shared && start < part.end && part.start < end,
  )
}

const viewsHere = (state: DeskState): AnnotationView[] =>
  segmentsHere(state).flatMap(({ id }) => state.others[id] ?? [])

const kept = new WeakMap<Judgement, { segment: string; says: Judgement }>()

const ownHere = (state: DeskState): { segment: string; says: Judgement }[] =>
  segmentsHere(state).flatMap(({ id }) => {
    const saved = state.works[id]?.saved
    if (!saved) return []
    const item = kept.get(saved) ?? { segment: id, says: saved }
    kept.set(saved, item)
    return item
  })

interface SaidProps {
  readonly segment: string
  readonly name: string
  readonly says: Judgement
}

function Said({ segment, name, says }: SaidProps) {
  const t = useTranslations('annotator.others')
  const { language } = useScope()
  const paragraphs = useDesk((state) => state.paragraphs)
  const part = paragraphs.flatMap(({ segments }) => segments).find(({ id }) => id === segment)
  const { chain, judgeable, note, labels, flags } = says
  const marks = [
    ...flags.map(({ type }) => findFlag(type)?.label[language] ?? type),
    ...labels.map(({ id }) => findBiasLabel(id)?.prefLabel[language] ?? id),
  ]
  return (
    <li className={style.other}>
      <span className={style.name}>{name}</span>
      <span className={style.says}>
        {part && !part.shared && (
          <q className={style.quote}>{quoteOf(paragraphs, [part.start, part.end], 6)}</q>
        )}
        <span
          className={style.chain}
          title={chain ? describeChain([], chain, language) : undefined}
        >
          {!judgeable ? t('cannot-judge') : chain ? printChain(chain) : t('no-chain')}
        </span>
        <Ratings says={says} />
        {marks.length > 0 && <span>{marks.join(' · ')}</span>}
        {note && <span className={style.note}>{note}</span>}
      </span>
    </li>
  )
}

/** Digit and letters, apart. */
function Ratings({ says: { credibility, reliability } }: { says: Judgement }) {
  const t = useTranslations('annotator.others')
  if (!credibility && reliability.length === 0) return null
  const letters = reliability.map(({ hop, value }) => t('letter', { hop, value })).join(', ')
  return (
    <span>
      {[credibility && t('digit', { value: credibility }), letters].filter(Boolean).join(' · ')}
    </span>
  )
}
