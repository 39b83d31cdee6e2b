'use client'

import { useTranslations } from 'use-intl/react'
import type { Chain } from '@/lib/core/chain/chain'
import { kinds } from '@/lib/core/chain/kinds'
import { useScope } from '../desk/context'
import { Mark } from '../reading/mark'
import style from './suggestion.module.css'

/** A proposed chain, hop by hop from the reader to the origin. */
export function SuggestedHops({ chain }: { chain: Chain }) {
  const t = useTranslations('annotator.suggestion')
  const { language } = useScope()
  return (
    <ol className={style.hops} aria-label={t('chain')}>
      {chain.map(({ label, kind, count, certain, basis }, i) => (
        <li key={i} className={style.hop}>
          <Mark kind={kind} dashed={!certain || basis === 'inferred'} />
          <span className={style.name}>
            {label || kinds[kind].label[language]}
            {count && <small> ×{`${count.atLeast ? '≥' : ''}${count.n}`}</small>}
          </span>
          <span className={style.kind}>{label && kinds[kind].label[language]}</span>
        </li>
      ))}
    </ol>
  )
}
