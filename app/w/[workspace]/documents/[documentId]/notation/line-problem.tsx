'use client'

import { Button } from '@/app/ui/controls/button'
import { Kbd } from '@/app/ui/show/kbd'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useTranslations } from 'use-intl/react'
import type { Problem } from '@/lib/core/chain/problems'
import style from './verdict.module.css'

interface Props {
  readonly problem: Problem
  readonly onType: (line: string) => void
}

/** What is wrong with a line, with the words that stand there, and a line that would do. */
export function LineProblem({ problem, onType }: Props) {
  const t = useTranslations('annotator.line')
  const words = useErrorWords()
  const { found, after, offer, at } = problem
  const place = after ? t('after', { words: after }) : found ? t('at', { words: found }) : ''
  return (
    <div className={style.problem}>
      <p>
        {words(problem)} {place && <span className={style.place}>{place}</span>}
        <span className="visually-hidden"> {t('position', { at: at + 1 })}</span>
      </p>
      {offer && (
        <Button look="quiet" size="small" className={style.offer} onPress={() => onType(offer)}>
          <Kbd>⏎</Kbd> {offer}
        </Button>
      )}
    </div>
  )
}
