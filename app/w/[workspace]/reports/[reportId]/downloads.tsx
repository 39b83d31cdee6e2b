'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import type { Messages } from '@/app/messages'
import { LinkButton } from '@/app/ui/controls/button'
import { Disclosure } from '@/app/ui/show/disclosure'
import type { Language, Words } from '@/lib/core/language'
import style from './downloads.module.css'

interface Offered {
  readonly id: string
  readonly name: string
  readonly readBy: 'people' | 'machines'
  readonly leavesOut: readonly Words[]
}

interface Props {
  readonly workspace: string
  readonly reportId: string
  readonly formats: readonly Offered[]
}

type Known = keyof Messages['reports']['page']['formats']

/** The formats as files, those to read before those for programs, each with what it cannot carry. */
export function Downloads({ workspace, reportId, formats }: Props) {
  const t = useTranslations('reports.page')
  return (
    <section className={style.downloads} aria-labelledby="downloads">
      <h2 id="downloads" className="eyebrow">
        {t('downloads')}
      </h2>
      {(['people', 'machines'] as const).map((readBy) => (
        <section key={readBy} className={style.group} aria-labelledby={`downloads-${readBy}`}>
          <h3 id={`downloads-${readBy}`}>{t(`readBy.${readBy}`)}</h3>
          <ul>
            {formats
              .filter((format) => format.readBy === readBy)
              .map((format) => (
                <Download
                  key={format.id}
                  format={format}
                  address={`/api/v1/reports/${reportId}/${format.id}?workspace=${workspace}`}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Download({ format, address }: { readonly format: Offered; readonly address: string }) {
  const t = useTranslations('reports.page')
  const language = useLocale() as Language
  const { id, name, leavesOut } = format
  const known = t.has(`formats.${id as Known}.name`)
  return (
    <li className={style.format}>
      <div>
        <a href={`${address}&download`} download className={style.name}>
          {known ? t(`formats.${id as Known}.name`) : name}
        </a>
        <small>{known && t(`formats.${id as Known}.help`)}</small>
      </div>
      {leavesOut.length > 0 && (
        <Disclosure title={t('leavesOut')} className={style.leavesOut}>
          <ul>
            {leavesOut.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {id === 'html' && (
        <LinkButton look="quiet" size="small" href={address} target="_blank">
          {t('openAlone')}
        </LinkButton>
      )}
    </li>
  )
}
