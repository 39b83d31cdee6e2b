'use client'

import { useTranslations } from 'use-intl/react'
import type { Chain } from '@/lib/core/chain/chain'
import { sameItems, useDesk, useScope } from '../desk/context'
import type { DeskState } from '../desk/state'
import { chainSaid } from '../model/judgement'
import { sharesOf } from '../model/progress'
import style from './rail.module.css'
import { Spine } from './spine'

/** The left rail: how the text came here, what it rests on. */
export function Rail() {
  const t = useTranslations('annotator.rail')
  return (
    <aside className={style.rail} aria-label={t('label')}>
      <Spine />
      <Shares />
    </aside>
  )
}

/** One's own chains; where one has none and only reads, those of the first reviewer of each segment. */
function chainsOf({ works, others, viewer }: DeskState): Chain[] {
  const own = Object.values(works).flatMap(({ draft }) => {
    const said = chainSaid(draft)
    return said ? [said] : []
  })
  if (viewer.judges || own.length > 0) return own
  return Object.values(others).flatMap(([view]) =>
    view?.judgeable && view.chain ? [view.chain] : [],
  )
}

function Shares() {
  const t = useTranslations('annotator.rail')
  const families = useTranslations('annotator.families')
  const { language } = useScope()
  const chains = useDesk(chainsOf, sameItems)
  const shares = sharesOf(chains)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  if (shares.length === 0) return null
  return (
    <section className={style.section}>
      <h2 className="eyebrow">{t('rests-on')}</h2>
      <div className={style.bar} aria-hidden="true">
        {shares.map(({ family, share }) => (
          <span key={family} style={{ flexGrow: share, background: `var(--${family})` }} />
        ))}
      </div>
      <dl className={style.shares}>
        {shares.map(({ family, share, count }) => (
          <div key={family} className={style.share} title={t('chains', { count })}>
            <dt>
              <span className={style.dot} style={{ background: `var(--${family})` }} />
              {families(family)}
            </dt>
            <dd>{percent.format(share)}</dd>
          </div>
        ))}
      </dl>
      <p className={style.total}>{t('of-chains', { count: chains.length })}</p>
    </section>
  )
}
