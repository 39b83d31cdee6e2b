'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { Chip } from '@/app/ui/show/chip'
import { Going } from '@/app/ui/show/going'
import { LanguageName } from '@/app/ui/show/language-name'
import { When } from '@/app/ui/show/when'
import { useStep } from '@/app/ui/use-step'
import type { ReportListItem } from '@/lib/reports/schema'
import style from './report-list.module.css'

interface Props {
  readonly workspace: string
  readonly reports: readonly ReportListItem[]
}

export function ReportList({ workspace, reports }: Props) {
  const t = useTranslations('reports')
  const list = useRef<HTMLOListElement>(null)
  useStep(list)
  return (
    <ol ref={list} className={style.list} aria-label={t('list')}>
      {reports.map((report) => (
        <li key={report.id} className={style.row} data-row>
          <span className={style.number} aria-hidden="true">
            {report.number}
          </span>
          <div className={style.words}>
            <h2 className={style.title} lang={report.language}>
              <Link
                href={`/w/${workspace}/reports/${report.id}` as Route}
                className={style.link}
                data-step
              >
                <span className="visually-hidden">{t('number', { number: report.number })}: </span>
                {report.title}
                <Going />
              </Link>
            </h2>
            <p className={style.facts}>
              {t('articles', { count: report.documents.length })}
              {' · '}
              <LanguageName tag={report.language} />
              {' · '}
              {t('by', { name: report.createdBy })}
            </p>
          </div>
          {report.redacted && <Chip tone="warn">{t('redacted')}</Chip>}
          <p className={style.made}>
            <When iso={report.createdAt} />
          </p>
        </li>
      ))}
    </ol>
  )
}
