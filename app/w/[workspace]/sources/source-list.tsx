'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { Button, LinkButton } from '@/app/ui/controls/button'
import { Empty } from '@/app/ui/show/empty'
import { Going } from '@/app/ui/show/going'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useStep } from '@/app/ui/use-step'
import { kinds } from '@/lib/core/chain/kinds'
import { stemStyles } from '@/lib/core/chain/stem-svg'
import type { Language } from '@/lib/core/language'
import type { SourceView } from '@/lib/sources/schema'
import { Mark } from '../documents/[documentId]/reading/mark'
import style from './source-list.module.css'
import { useSources, type SourcePage } from './use-sources'

interface Props {
  readonly workspace: string
  readonly first: SourcePage
  readonly query: { readonly q?: string; readonly kind?: string }
}

export function SourceList({ workspace, first, query }: Props) {
  const t = useTranslations('sources')
  const wordsFor = useErrorWords()
  const list = useRef<HTMLOListElement>(null)
  const { items, next, more, pending, problem } = useSources(workspace, first, query)
  useStep(list)
  if (items.length === 0)
    return query.q || query.kind ? (
      <Empty
        title={t('noMatch')}
        action={<LinkButton href={`/w/${workspace}/sources`}>{t('clear')}</LinkButton>}
      >
        {t('noMatchHelp')}
      </Empty>
    ) : (
      <Empty title={t('empty')}>{t('emptyHelp')}</Empty>
    )
  return (
    <div>
      <style>{stemStyles}</style>
      <ol ref={list} className={style.list} aria-label={t('list')}>
        {items.map((source) => (
          <SourceRow key={source.id} source={source} workspace={workspace} />
        ))}
      </ol>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {next && (
        <Button onPress={more} isPending={pending} className={style.more}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

function SourceRow({ source, workspace }: { source: SourceView; workspace: string }) {
  const t = useTranslations('sources')
  const language = useLocale() as Language
  const belongs = [source.newsroom, source.domain].filter(
    (word) => word && word.toLowerCase() !== source.name.toLowerCase(),
  )
  return (
    <li className={style.row} data-row>
      <span className={style.mark}>
        <Mark kind={source.kind} />
      </span>
      <div className={style.words}>
        <h2 className={style.name}>
          <Link
            href={`/w/${workspace}/sources/${source.id}` as Route}
            className={style.link}
            data-step
          >
            {source.name}
            <Going />
          </Link>
        </h2>
        {source.aliases.length > 0 && (
          <p className={style.aliases}>
            {t('aliases')} {source.aliases.slice(0, 6).join(', ')}
            {source.aliases.length > 6 && ' …'}
          </p>
        )}
      </div>
      <p className={style.kind}>
        {kinds[source.kind].label[language]}
        {source.versionId && <small>{t('ofOneText')}</small>}
        {belongs.length > 0 && <small>{belongs.join(' · ')}</small>}
      </p>
      <p className={style.count}>{t('occurrences', { count: source.occurrences })}</p>
    </li>
  )
}
