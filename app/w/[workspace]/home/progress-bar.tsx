'use client'

import { useTranslations } from 'use-intl/react'
import type { DocumentListItem } from '@/lib/documents/schema'
import style from './progress-bar.module.css'

/** A thin bar: what the reader has judged, then what the others have, of all that carries chains. */
export function ProgressBar({ total, judged, own }: DocumentListItem['progress']) {
  const t = useTranslations('home')
  if (total === 0) return <p className={style.words}>{t('noParagraphs')}</p>
  const share = (count: number) => `${(100 * Math.min(count, total)) / total}%`
  return (
    <div className={style.progress}>
      <span className={style.bar} role="img" aria-label={t('progress', { total, judged, own })}>
        <span className={style.all} style={{ width: share(judged) }} />
        <span className={style.own} style={{ width: share(own) }} />
      </span>
      <span className={style.words} aria-hidden="true">
        {t('progressShort', { total, judged })}
      </span>
    </div>
  )
}
