'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { Notice } from '@/app/ui/show/notice'
import type { ImportPreview } from '@/lib/imports/schema'

interface Props {
  readonly workspace: string
  readonly preview: Pick<ImportPreview, 'same' | 'alike'>
}

/** What is here already: the very text, or one much like it. */
export function SameText({ workspace, preview: { same, alike } }: Props) {
  const t = useTranslations('import.mend')
  const others = alike.filter(({ id }) => !same.some((one) => one.id === id))
  return (
    <>
      {same.length > 0 && (
        <Notice tone="warn" title={t('same')}>
          <ul>
            {same.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/w/${workspace}/documents/${id}` as Route}>{title}</Link>
              </li>
            ))}
          </ul>
          <p>{t('sameHelp')}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice title={t('alike')}>
          <ul>
            {others.map(({ id, title, kind }) => (
              <li key={id}>
                <Link href={`/w/${workspace}/documents/${id}` as Route}>{title}</Link>
                {' · '}
                {t(`alikeKinds.${kind}`)}
              </li>
            ))}
          </ul>
          <p>{t('alikeHelp')}</p>
        </Notice>
      )}
    </>
  )
}
