'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { When } from '@/app/ui/show/when'
import type { DocumentView } from '@/lib/documents/schema'
import style from './article.module.css'

interface Props {
  readonly document: DocumentView
  /** The text has a headline of its own; then the title is only there for those who listen. */
  readonly hasHeadline: boolean
}

export function ArticleHead({ document: article, hasHeadline }: Props) {
  const t = useTranslations('annotator')
  const locale = useLocale()
  const { title, outlet, byline, publishedAt, language, url, versionNumber } = article
  return (
    <header className={style.head} lang={locale}>
      <h1 className={hasHeadline ? 'visually-hidden' : style.title} lang={language ?? undefined}>
        {title}
      </h1>
      <p className={style.facts}>
        {outlet && <span>{outlet.name}</span>}
        {byline && <span>{byline}</span>}
        {publishedAt && <When iso={publishedAt} style="long" />}
        {language && <span>{nameOfLanguage(language, locale)}</span>}
        <span>{t('version', { number: versionNumber })}</span>
        {url && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {new URL(url).hostname}
          </a>
        )}
      </p>
    </header>
  )
}

function nameOfLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
