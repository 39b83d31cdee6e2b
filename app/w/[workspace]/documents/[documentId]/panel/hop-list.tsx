'use client'

import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import type { Hop } from '@/lib/core/chain/chain'
import { facetWords } from '@/lib/core/chain/facets'
import { kinds } from '@/lib/core/chain/kinds'
import type { ParsedHop } from '@/lib/core/chain/parsed'
import { classNames } from '@/app/ui/class-names'
import { useScope, useUi } from '../desk/context'
import { useActs } from '../keys/acts'
import { places } from '../keys/focus'
import type { LineReading } from '../model/line-reading'
import { Mark } from '../reading/mark'
import { HopEditor } from './hop-editor'
import style from './hops.module.css'
import { useWork } from './use-work'

/** The chain as read, hop by hop; each opens to be said more of. */
export function HopList({ reading }: { reading: LineReading }) {
  const t = useTranslations('annotator.hops')
  const acts = useActs()
  const { draft } = useWork()
  const open = useUi((state) => state.hop)
  const isRead = !draft.unread && draft.chain
  const hops: readonly (Hop | ParsedHop)[] =
    isRead || (reading.status === 'undecided' ? reading.hops : [])
  if (hops.length === 0) return null
  return (
    <ol className={style.list} id={places.hops} aria-label={t('label')}>
      {hops.map((hop, i) => (
        <li key={i} className={classNames(style.hop, hop.parallel && style.beside)}>
          {isRead && hop.kind ? (
            <Button
              className={style.row}
              aria-expanded={open === i}
              onPress={() => acts.showHop(open === i ? null : i)}
            >
              <HopRow hop={hop} />
            </Button>
          ) : (
            <div className={style.row}>
              <HopRow hop={hop} />
            </div>
          )}
          {isRead && open === i && isRead[i] && <HopEditor hop={isRead[i]} at={i} />}
        </li>
      ))}
    </ol>
  )
}

function HopRow({ hop }: { hop: Hop | ParsedHop }) {
  const t = useTranslations('annotator.hops')
  const basis = useTranslations('annotator.basis')
  const { language } = useScope()
  const { kind, label, count, certain, facets } = hop
  const details = [
    count && `×${count.atLeast ? '≥' : ''}${count.n}`,
    hop.basis !== 'explicit' && basis(hop.basis),
    !certain && t('uncertain'),
    facets.channel && facetWords.channel.values[facets.channel][language],
    facets.proximity && facetWords.proximity.values[facets.proximity][language],
    hop.evidence.length > 0 && t('with-evidence'),
  ].filter(Boolean)
  return (
    <>
      <Mark kind={kind} dashed={!certain || hop.basis === 'inferred'} />
      <span className={style.name}>
        {label || (kind && kinds[kind].label[language])}
        {details.length > 0 && <small> {details.join(' · ')}</small>}
      </span>
      <span className={style.kind}>
        {kind ? label && kinds[kind].label[language] : t('kind-open')}
      </span>
    </>
  )
}
