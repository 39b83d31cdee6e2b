'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Notice } from '@/app/ui/show/notice'
import { PageHead } from '@/app/ui/show/page-head'
import { Progress } from '@/app/ui/show/progress'
import { When } from '@/app/ui/show/when'
import { useErrorWords } from '@/app/ui/use-error-words'
import { ImportItems } from './import-items'
import style from './import-work.module.css'
import { shownStates, type Shown } from './shown'
import { useImportWork, type Seen } from './use-import-work'

interface Props {
  readonly workspace: string
  readonly first: Seen
  readonly shown: Shown
  readonly canChange: boolean
}

/** One import while it goes on and afterwards: how far it is, what became of each item, and what can be done. */
export function ImportWork({ workspace, first, shown, canChange }: Props) {
  const t = useTranslations('imports')
  const wordsFor = useErrorWords()
  const { seen, problem, pending, working, cancel, retry, more } = useImportWork(
    workspace,
    first,
    shown,
  )
  const { work } = seen
  const { counts } = work
  const settled = counts.done + counts.failed + counts.cancelled
  return (
    <>
      <PageHead
        above={<Link href={`/w/${workspace}/imports` as Route}>{t('title')}</Link>}
        title={work.label}
        below={
          <p>
            {t(`state.${work.state}`)} · {t('by', { name: work.by })} · <When iso={work.at} />
          </p>
        }
        actions={
          canChange && (
            <>
              {counts.failed > 0 && (
                <Button isPending={pending} onPress={() => void retry()}>
                  {t('retry', { count: counts.failed })}
                </Button>
              )}
              {working && (
                <Button look="quiet" isPending={pending} onPress={() => void cancel()}>
                  {t('cancel')}
                </Button>
              )}
            </>
          )
        }
      />
      {working && (
        <Progress
          label={t('progress')}
          share={counts.total === 0 ? 0 : settled / counts.total}
          words={t('done', { done: settled, total: counts.total })}
        />
      )}
      <p className={style.counts} role="status">
        {t('counts', counts)}
      </p>
      {!work.workerAlive && <Notice tone="warn">{t('asleep')}</Notice>}
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      <nav className={style.shown} aria-label={t('show')}>
        {shownStates.map((state) => (
          <Link
            key={state}
            href={
              `/w/${workspace}/imports/${work.id}${state === 'all' ? '' : `?show=${state}`}` as Route
            }
            aria-current={state === shown ? 'page' : undefined}
          >
            {t(state === 'all' ? 'all' : state === 'failed' ? 'onlyFailed' : 'onlyDone')}
          </Link>
        ))}
      </nav>
      <ImportItems
        workspace={workspace}
        items={seen.items}
        onRetry={canChange ? (id) => void retry([id]) : null}
      />
      {seen.next !== null && <Button onPress={() => void more()}>{t('more')}</Button>}
    </>
  )
}
