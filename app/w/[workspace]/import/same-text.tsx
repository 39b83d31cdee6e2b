'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { Notice } from '@/app/ui/show/notice'
import type { ImportPreview } from '@/lib/documents/schema'

interface Props {
  readonly workspace: string
  readonly same: ImportPreview['same']
}

export function SameText({ workspace, same }: Props) {
  const t = useTranslations('import.mend')
  if (same.length === 0) return null
  return (
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
  )
}
