'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { facetWords } from '@/lib/core/chain/facets'
import type { Hop } from '@/lib/core/chain/chain'
import { kinds } from '@/lib/core/chain/kinds'
import { useDesk, useMayWrite, useScope, useUi } from '../desk/context'
import { useActs } from '../keys/acts'
import { Mark } from '../reading/mark'
import style from './rail.module.css'
import { SpineEditor } from './spine-editor'

/** How the text came here: the hops all its paragraphs share, nearest to the reader first. */
export function Spine() {
  const t = useTranslations('annotator.rail')
  const acts = useActs()
  const mayWrite = useMayWrite()
  const isEdited = useUi((state) => state.spine)
  const { chain, by } = useDesk((state) => state.spine)
  return (
    <section className={style.section}>
      <h2 className="eyebrow">{t('spine')}</h2>
      {isEdited && mayWrite ? (
        <SpineEditor />
      ) : chain.length === 0 ? (
        <p className={style.none}>{t('no-spine')}</p>
      ) : (
        <ol className={style.spine}>
          {chain.map((hop, i) => (
            <SpineHop key={i} hop={hop} />
          ))}
        </ol>
      )}
      {!isEdited && (
        <p className={style.by}>
          {by && t('set-by', { name: by })}
          {mayWrite && (
            <Button look="quiet" size="small" className={style.edit} onPress={acts.toSpine}>
              {t(chain.length ? 'change' : 'set')} <Kbd>t</Kbd>
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

function SpineHop({ hop }: { hop: Hop }) {
  const basis = useTranslations('annotator.basis')
  const t = useTranslations('annotator.hops')
  const { language } = useScope()
  const { kind, label, certain, facets } = hop
  const isNamed = label !== '' && label !== '?'
  const words = kinds[kind].label[language]
  const details = [
    isNamed && words,
    facets.mode && facetWords.mode.values[facets.mode][language],
    facets.from && facets.to && `${facets.from} → ${facets.to}`,
    basis(hop.basis),
    !certain && t('uncertain'),
  ].filter(Boolean)
  return (
    <li className={style.hop}>
      <span className={style.mark}>
        <Mark kind={kind} dashed={!certain || hop.basis === 'inferred'} />
      </span>
      <b>{isNamed ? label : words}</b>
      <small>{details.join(' · ')}</small>
    </li>
  )
}
