'use client'

import { useState, type KeyboardEvent } from 'react'
import { useFormatter, useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { FileDrop } from '@/app/ui/controls/file-drop'
import { TextField } from '@/app/ui/controls/text-field'
import { Kbd } from '@/app/ui/show/kbd'
import { Notice } from '@/app/ui/show/notice'
import { PageHead } from '@/app/ui/show/page-head'
import { Progress } from '@/app/ui/show/progress'
import { Sheet } from '@/app/ui/show/sheet'
import { useErrorWords } from '@/app/ui/use-error-words'
import style from './bring-text.module.css'
import type { useImport } from './use-import'
import { countWords } from './words'

const readable = ['.txt', '.md', '.markdown', 'text/plain', 'text/markdown']

export function BringText({ work }: { work: ReturnType<typeof useImport> }) {
  const t = useTranslations('import')
  const format = useFormatter()
  const wordsFor = useErrorWords()
  const { draft, change, waiting, problem } = work
  const [words, setWords] = useState(() => countWords(draft.text))
  const empty = words === 0

  function type(text: string) {
    change({ ...draft, text })
    setWords(countWords(text))
  }

  function strike(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || empty) return
    event.preventDefault()
    void work.lookAtText()
  }

  return (
    <Sheet>
      <PageHead title={t('title')} below={<p className={style.intro}>{t('intro')}</p>} />
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      <div className={style.ways}>
        <div className={style.paste} onKeyDown={strike}>
          <TextField
            label={t('text')}
            aside={t('words', { count: words })}
            placeholder={t('placeholder')}
            rows={14}
            value={draft.text}
            onChange={type}
            autoFocus
            className={style.field}
            inputClassName={style.text}
          />
          <div className={style.go}>
            <Button
              look="primary"
              isDisabled={empty}
              isPending={waiting !== null}
              onPress={() => void work.lookAtText()}
            >
              {waiting ? t('looking') : t('look')}
            </Button>
            <span className={style.keys}>
              <Kbd>Ctrl</Kbd> <Kbd>⏎</Kbd>
            </span>
          </div>
        </div>
        <div className={style.file}>
          <FileDrop
            label={t('drop')}
            choose={t('choose')}
            help={t('dropHelp')}
            accept={readable}
            onFile={(file) => void work.lookAtFile(file)}
          />
          {waiting && draft.original === null && (
            <Progress
              label={t('progress')}
              share={waiting.share}
              words={t('sending', { share: format.number(waiting.share, { style: 'percent' }) })}
            />
          )}
        </div>
      </div>
    </Sheet>
  )
}
