'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { CopyButton } from '@/app/ui/controls/copy-button'
import { Facts } from '@/app/ui/show/facts'
import type { ReportListItem } from '@/lib/reports/schema'
import style from './report-facts.module.css'

interface Props {
  readonly workspace: string
  readonly report: ReportListItem
}

export function ReportFacts({ workspace, report }: Props) {
  const t = useTranslations('reports.page')
  const language = useTranslations('common.languages')
  return (
    <Facts
      title={t('facts')}
      facts={[
        [
          t('articles'),
          <ul key="articles" className={style.articles}>
            {report.documents.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/w/${workspace}/documents/${id}` as Route}>{title}</Link>
              </li>
            ))}
          </ul>,
        ],
        [t('language'), language(report.language)],
        [
          t('checksum'),
          <div key="checksum" className={style.checksum}>
            <code>{report.sha256}</code>
            <CopyButton text={report.sha256} />
            <small>{t('checksumHelp')}</small>
          </div>,
        ],
      ]}
    />
  )
}
