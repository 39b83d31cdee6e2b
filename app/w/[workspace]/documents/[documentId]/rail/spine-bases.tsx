'use client'

import { useTranslations } from 'use-intl/react'
import { Select } from '@/app/ui/controls/select'
import { TextField } from '@/app/ui/controls/text-field'
import { bases, type Chain, type Hop } from '@/lib/core/chain/chain'
import { facetWords, translationModes } from '@/lib/core/chain/facets'
import { kinds } from '@/lib/core/chain/kinds'
import { useScope } from '../desk/context'
import { Mark } from '../reading/mark'
import style from './rail.module.css'

interface Props {
  readonly chain: Chain
  readonly onChange: (chain: Chain) => void
}

/** Where each hop of the spine is known from; for a translation also how it was made. */
export function SpineBases({ chain, onChange }: Props) {
  const t = useTranslations('annotator.basis')
  const rail = useTranslations('annotator.rail')
  const { language } = useScope()
  const set = (at: number, change: Partial<Hop>) =>
    onChange(chain.map((hop, i) => (i === at ? { ...hop, ...change } : hop)))
  return (
    <ul className={style.bases}>
      {chain.map((hop, i) => {
        const name = hop.label && hop.label !== '?' ? hop.label : kinds[hop.kind].label[language]
        return (
          <li key={i} className={style.basis}>
            <span className={style.basisName}>
              <Mark kind={hop.kind} dashed={!hop.certain || hop.basis === 'inferred'} /> {name}
            </span>
            <Select
              bare
              label={rail('basis-of', { name })}
              options={bases.map((id) => ({ id, label: t(id) }))}
              value={hop.basis}
              onChange={(basis) => set(i, { basis })}
            />
            {hop.kind === 'translation' && (
              <>
                <Select
                  bare
                  label={facetWords.mode.label[language]}
                  options={translationModes.map((id) => ({
                    id,
                    label: facetWords.mode.values[id][language],
                  }))}
                  value={hop.facets.mode ?? null}
                  placeholder={facetWords.mode.label[language]}
                  onChange={(mode) => set(i, { facets: { ...hop.facets, mode } })}
                />
                <div className={style.row}>
                  {(['from', 'to'] as const).map((facet) => (
                    <TextField
                      key={facet}
                      label={facetWords[facet].label[language]}
                      value={hop.facets[facet] ?? ''}
                      onChange={(text) =>
                        set(i, { facets: { ...hop.facets, [facet]: text || undefined } })
                      }
                    />
                  ))}
                </div>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
