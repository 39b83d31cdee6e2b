'use client'

import { useEffect, useState } from 'react'
import { CheckboxGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import { Checkbox } from '@/app/ui/controls/checkbox'
import { FieldLabel } from '@/app/ui/controls/field'
import { SearchField } from '@/app/ui/controls/search-field'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { DocumentListItem, Page } from '@/lib/documents/schema'
import style from './document-choice.module.css'

export type Choosable = Pick<DocumentListItem, 'id' | 'title'>

interface Props {
  readonly workspace: string
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

export function DocumentChoice({ workspace, chosen, onChange }: Props) {
  const t = useTranslations('reports.dialog')
  const loading = useTranslations('common')('loading')
  const wordsFor = useErrorWords()
  const [words, setWords] = useState('')
  const { documents, problem } = useTitles(workspace, words)
  return (
    <CheckboxGroup value={[...chosen]} onChange={onChange} className={style.group}>
      <FieldLabel label={t('articles')} aside={t('chosen', { count: chosen.length })} />
      <SearchField label={t('search')} value={words} onChange={setWords} />
      {problem && <Notice tone="warn">{wordsFor(problem)}</Notice>}
      <div className={style.list}>
        {documents?.map((document) => (
          <Checkbox key={document.id} value={document.id}>
            {document.title}
            <small>{document.outlet}</small>
          </Checkbox>
        ))}
        {!documents && !problem && <p className={style.none}>{loading}</p>}
        {documents?.length === 0 && <p className={style.none}>{t('none')}</p>}
      </div>
    </CheckboxGroup>
  )
}

/** The documents whose titles hold the words; null until the first answer is there. */
function useTitles(workspace: string, words: string) {
  const [documents, setDocuments] = useState<readonly DocumentListItem[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const wanted = new URLSearchParams({ limit: '100', state: 'all', q: words.trim() })
      const { signal } = abort
      const answer = await apiOf(workspace)<Page<DocumentListItem>>(`/documents?${wanted}`, {
        signal,
      }).catch(() => null)
      if (!answer) return
      setProblem(answer.ok ? null : answer.problem)
      if (answer.ok) setDocuments(answer.value.items)
    }, 150)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [workspace, words])
  return { documents, problem }
}
