'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Button } from '@/app/ui/controls/button'
import { Chip } from '@/app/ui/show/chip'
import { Going } from '@/app/ui/show/going'
import { Notice } from '@/app/ui/show/notice'
import { When } from '@/app/ui/show/when'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useStep } from '@/app/ui/use-step'
import type { Page } from '@/lib/documents/schema'
import type { ImportView } from '@/lib/imports/schema'
import style from './import-list.module.css'

interface Props {
  readonly workspace: string
  readonly first: Page<ImportView>
}

export function ImportList({ workspace, first }: Props) {
  const t = useTranslations('imports')
  const wordsFor = useErrorWords()
  const list = useRef<HTMLOListElement>(null)
  const [shown, setShown] = useState(first)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  useStep(list)

  async function more() {
    setPending(true)
    const answer = await apiOf(workspace)<Page<ImportView>>(`/imports?cursor=${shown.next}`)
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok)
      setShown({ items: [...shown.items, ...answer.value.items], next: answer.value.next })
  }

  return (
    <>
      <ol ref={list} className={style.list} aria-label={t('list')}>
        {shown.items.map((work) => (
          <li key={work.id} className={style.row} data-row>
            <div className={style.words}>
              <h2 className={style.name}>
                <Link
                  href={`/w/${workspace}/imports/${work.id}` as Route}
                  className={style.link}
                  data-step
                >
                  {work.label}
                  <Going />
                </Link>
              </h2>
              <p className={style.facts}>
                {t('counts', work.counts)} · {t('by', { name: work.by })}
              </p>
            </div>
            {work.state !== 'finished' && (
              <Chip tone={work.state === 'cancelled' ? 'faint' : 'plain'}>
                {t(`state.${work.state}`)}
              </Chip>
            )}
            <p className={style.made}>
              <When iso={work.at} />
            </p>
          </li>
        ))}
      </ol>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {shown.next && (
        <Button onPress={() => void more()} isPending={pending} className={style.more}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
