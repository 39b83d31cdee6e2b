'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { Chip } from '@/app/ui/show/chip'
import { Going } from '@/app/ui/show/going'
import { LanguageName } from '@/app/ui/show/language-name'
import { When } from '@/app/ui/show/when'
import type { Role } from '@/lib/access/actor'
import type { DocumentListItem } from '@/lib/documents/schema'
import { DocumentMenu, type DocumentAsk } from './document-menu'
import style from './document-row.module.css'
import { ProgressBar } from './progress-bar'

interface Props {
  readonly item: DocumentListItem
  readonly workspace: string
  readonly role: Role
  readonly ask: (asked: DocumentAsk) => void
}

export function DocumentRow({ item, workspace, role, ask }: Props) {
  const t = useTranslations('home')
  const state = useTranslations('common.states')
  return (
    <li className={style.row} data-row>
      <div className={style.words}>
        <h2 className={style.title} lang={item.language ?? undefined}>
          <Link
            href={`/w/${workspace}/documents/${item.id}` as Route}
            className={style.link}
            data-step
          >
            {item.title}
            <Going />
          </Link>
        </h2>
        <p className={style.facts}>
          {item.outlet && <span>{item.outlet}</span>}
          <span>{item.publishedAt ? <When iso={item.publishedAt} /> : t('undated')}</span>
          {item.language && (
            <span>
              <LanguageName tag={item.language} />
            </span>
          )}
        </p>
      </div>
      <div className={style.state}>
        {item.removed ? (
          <Chip tone="warn">{t('removed')}</Chip>
        ) : (
          <Chip tone={tones[item.state]}>{state(item.state)}</Chip>
        )}
      </div>
      <div className={style.work}>
        <ProgressBar {...item.progress} />
        <p className={style.people}>
          <span className="visually-hidden">{t('reviewers')} </span>
          {item.reviewers.map(({ name }) => name).join(', ') || t('nobody')}
        </p>
      </div>
      <p className={style.changed}>
        <span className="visually-hidden">{t('changed')} </span>
        <When iso={item.changedAt} style="day" /> <When iso={item.changedAt} style="time" />
      </p>
      <div className={style.menu}>
        <DocumentMenu item={item} workspace={workspace} role={role} ask={ask} />
      </div>
    </li>
  )
}

const tones = { open: 'plain', done: 'good', archived: 'faint' } as const
