'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { SearchInAddress } from '@/app/ui/controls/search-in-address'
import { Select } from '@/app/ui/controls/select'
import { useAddress } from '@/app/ui/use-address'
import { kinds } from '@/lib/core/chain/kinds'
import type { Language } from '@/lib/core/language'
import style from './source-filters.module.css'
import { knownKinds } from './known-kinds'

export function SourceFilters() {
  const t = useTranslations('sources')
  const language = useLocale() as Language
  const { query, change } = useAddress()
  const chosen = query.get('kind') ?? 'all'
  const options = [
    { id: 'all', label: t('allKinds') },
    ...knownKinds.map((kind) => ({ id: kind as string, label: kinds[kind].label[language] })),
  ]
  return (
    <div className={style.filters}>
      <SearchInAddress label={t('search')} className={style.search} />
      <Select
        bare
        label={t('kindFilter')}
        options={options}
        value={chosen}
        onChange={(kind) => change({ kind: kind === 'all' ? null : kind })}
        className={style.kind}
      />
    </div>
  )
}
