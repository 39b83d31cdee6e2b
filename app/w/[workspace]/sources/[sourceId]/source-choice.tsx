'use client'

import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useLocale, useTranslations } from 'use-intl/react'
import { apiOf } from '@/app/ui/api-client'
import { SearchField } from '@/app/ui/controls/search-field'
import { ItemWords } from '@/app/ui/overlays/item-words'
import list from '@/app/ui/overlays/list.module.css'
import { kinds } from '@/lib/core/chain/kinds'
import type { Language } from '@/lib/core/language'
import type { SourceView } from '@/lib/sources/schema'
import { sourcesPath, type SourcePage } from '../use-sources'
import style from './source-choice.module.css'

interface Props {
  readonly workspace: string
  /** The id that is not on offer. */
  readonly without: string
  readonly chosen: SourceView | null
  readonly onChoose: (source: SourceView | null) => void
}

export function SourceChoice({ workspace, without, chosen, onChoose }: Props) {
  const t = useTranslations('sources.merge')
  const loading = useTranslations('common')('loading')
  const language = useLocale() as Language
  const [words, setWords] = useState('')
  const all = useFound(workspace, words)
  const found = (all ?? []).filter(({ id, versionId }) => id !== without && versionId === null)
  return (
    <div className={style.choice}>
      <SearchField label={t('search')} value={words} onChange={setWords} autoFocus />
      <ListBox
        aria-label={t('results')}
        className={style.list}
        selectionMode="single"
        items={found}
        selectedKeys={chosen ? [chosen.id] : []}
        onSelectionChange={(keys) =>
          onChoose(keys === 'all' ? null : (found.find(({ id }) => keys.has(id)) ?? null))
        }
        renderEmptyState={() => <p className={style.none}>{all ? t('none') : loading}</p>}
      >
        {(source) => (
          <ListBoxItem textValue={source.name} className={list.item}>
            <ItemWords
              label={source.name}
              help={[kinds[source.kind].label[language], ...source.aliases.slice(0, 3)].join(' · ')}
            />
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

/** The sources whose names hold the words; null until the first answer is there. */
function useFound(workspace: string, words: string): readonly SourceView[] | null {
  const [found, setFound] = useState<readonly SourceView[] | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const path = sourcesPath({ q: words.trim() }, null, 30)
      const { signal } = abort
      const answer = await apiOf(workspace)<SourcePage>(path, { signal }).catch(() => null)
      if (answer?.ok) setFound(answer.value.items)
    }, 150)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [workspace, words])
  return found
}
