'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { nameOfLanguage } from '@/app/ui/language-name'
import { Facts } from '@/app/ui/show/facts'
import { facetWords, media } from '@/lib/core/chain/facets'
import type { Language } from '@/lib/core/language'
import type { SourceView } from '@/lib/sources/schema'

export function SourceFacts({ source }: { source: SourceView }) {
  const t = useTranslations('sources.page')
  const language = useLocale() as Language
  const medium = media.find((known) => known === source.medium)
  return (
    <Facts
      title={t('facts')}
      facts={[
        [t('newsroom'), source.newsroom],
        [t('medium'), medium && facetWords.medium.values[medium][language]],
        [t('country'), source.country && countryName(source.country, language)],
        [t('language'), source.language && nameOfLanguage(source.language, language)],
        [t('domain'), source.domain],
        [t('note'), source.note],
      ]}
    />
  )
}

function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code
}
