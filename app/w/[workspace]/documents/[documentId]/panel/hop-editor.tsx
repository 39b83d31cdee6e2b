'use client'

import { useTranslations } from 'use-intl/react'
import { Select } from '@/app/ui/controls/select'
import { TextField } from '@/app/ui/controls/text-field'
import { bases, type Hop } from '@/lib/core/chain/chain'
import { facetsOf, facetWords, type FacetName, type Facets } from '@/lib/core/chain/facets'
import { hopKinds, kinds, type HopKind } from '@/lib/core/chain/kinds'
import { printChain } from '@/lib/core/chain/print'
import { useScope } from '../desk/context'
import { typeLine } from '../desk/chain-line'
import { withHop } from '../model/retype'
import { ButtonRow } from './button-row'
import { EvidenceField } from './evidence-field'
import style from './hops.module.css'
import { useWork } from './use-work'

const unset = 'unset'

/** What can be said of one hop beyond its name: the facets of its kind, its words, its basis, its certainty. */
export function HopEditor({ hop, at }: { hop: Hop; at: number }) {
  const t = useTranslations('annotator.hops')
  const basis = useTranslations('annotator.basis')
  const { desk, language } = useScope()
  const { segment, draft, change } = useWork()
  const set = (to: Partial<Hop>) => change((now) => relined(withHop(now, at, to)))
  const setFacet = (name: FacetName, value: string) =>
    change((now) => withHop(now, at, { facets: withFacet(hop.facets, name, value) }))
  // A kind is part of the notation: the line is written anew and read again, so that all its rules hold.
  const setKind = (kind: HopKind) => {
    const chain = draft.chain?.map((each, i) => (i === at ? { ...each, kind } : each))
    if (chain && segment) typeLine(desk, segment, printChain(chain))
  }
  return (
    <div className={style.editor}>
      <Select
        label={t('kind')}
        options={hopKinds.map((kind) => ({
          id: kind,
          label: kinds[kind].label[language],
          help: kinds[kind].definition[language],
        }))}
        value={hop.kind}
        onChange={setKind}
      />
      <ButtonRow
        label={t('basis')}
        options={bases.map((id) => ({ id, label: basis(id) }))}
        value={hop.basis}
        onChange={(to) => set({ basis: to })}
      />
      <ButtonRow
        label={t('certainty')}
        options={[
          { id: 'certain', label: t('certain') },
          { id: 'uncertain', label: t('uncertain') },
        ]}
        value={hop.certain ? 'certain' : 'uncertain'}
        onChange={(to) => set({ certain: to === 'certain' })}
      />
      <EvidenceField spans={hop.evidence} onChange={(evidence) => set({ evidence })} />
      <div className={style.facets}>
        {facetsOf(hop.kind).map((name) => {
          const { label, values } = facetWords[name]
          const value = hop.facets[name] ?? ''
          if (!values) {
            return (
              <TextField
                key={name}
                label={label[language]}
                value={value}
                onChange={(text) => setFacet(name, text)}
              />
            )
          }
          const options = Object.entries(values).map(([id, words]) => ({
            id,
            label: words[language],
          }))
          return (
            <Select
              key={name}
              label={label[language]}
              options={[{ id: unset, label: t('unset') }, ...options]}
              value={value || unset}
              onChange={(id) => setFacet(name, id === unset ? '' : id)}
            />
          )
        })}
      </div>
    </div>
  )
}

/** A facet that says nothing is left out, not stored empty. */
function withFacet(facets: Facets, name: FacetName, value: string): Facets {
  const { [name]: _before, ...rest } = facets
  return value === '' ? rest : ({ ...rest, [name]: value } as Facets)
}

/** Certainty shows in the line. */
const relined = <D extends { line: string; chain: readonly Hop[] | null }>(draft: D): D =>
  draft.chain ? { ...draft, line: printChain(draft.chain) } : draft
