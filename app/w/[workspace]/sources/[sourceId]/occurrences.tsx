'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { When } from '@/app/ui/show/when'
import type { SourceOccurrence } from '@/lib/sources/schema'
import style from './occurrences.module.css'

/** As many as the query answers at most. */
const most = 200

interface Props {
  readonly workspace: string
  readonly occurrences: readonly SourceOccurrence[]
}

export function Occurrences({ workspace, occurrences }: Props) {
  const t = useTranslations('sources.page')
  return (
    <section aria-labelledby="occurrences">
      <h2 id="occurrences" className="eyebrow">
        {t('occurrences')}
      </h2>
      {occurrences.length === 0 && <p className={style.nowhere}>{t('nowhere')}</p>}
      {byDocument(occurrences).map(([id, places]) => (
        <article key={id} className={style.document}>
          <h3 className={style.title}>
            <Link href={`/w/${workspace}/documents/${id}` as Route}>
              {places[0]?.documentTitle}
            </Link>
          </h3>
          <ul>
            {places.map((place, at) => (
              <li key={at} className={style.place}>
                <p className={style.notation}>{place.notation}</p>
                {place.paragraphId === null ? (
                  <p className={style.spine}>{t('spine')}</p>
                ) : (
                  <p className={style.words}>
                    {place.words}
                    {place.words.length >= 160 && ' …'}
                  </p>
                )}
                <p className={style.by}>
                  {place.reviewer} · <When iso={place.at} />
                </p>
              </li>
            ))}
          </ul>
        </article>
      ))}
      {occurrences.length >= most && (
        <p className={style.by}>{t('capped', { count: occurrences.length })}</p>
      )}
    </section>
  )
}

const byDocument = (occurrences: readonly SourceOccurrence[]) => {
  const groups = new Map<string, SourceOccurrence[]>()
  for (const place of occurrences)
    groups.set(place.documentId, [...(groups.get(place.documentId) ?? []), place])
  return [...groups]
}
