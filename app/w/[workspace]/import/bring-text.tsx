'use client'

import type { Route } from 'next'
import Link from 'next/link'
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
import { addressesIn } from './addresses'
import { Bookmarklet } from './bookmarklet'
import style from './bring-text.module.css'
import type { useImport } from './use-import'
import { countWords } from './words'

const readable = [
  ...['.txt', '.md', '.markdown', '.html', '.htm', '.mhtml', '.mht', '.pdf', '.docx', '.odt'],
  ...['.eml', '.mbox', '.jsonl', '.ndjson', '.csv', '.tsv', '.xml', '.rss', '.atom'],
]

interface Props {
  readonly workspace: string
  readonly work: ReturnType<typeof useImport>
  /** Work that follows has begun. */
  readonly onBegun: (importId: string) => void
}

/** One field for whatever is in the clipboard: a text, an address, forty addresses; files beside it. */
export function BringText({ workspace, work, onBegun }: Props) {
  const t = useTranslations('import')
  const format = useFormatter()
  const wordsFor = useErrorWords()
  const { draft, change, waiting, problem } = work
  const [seen, setSeen] = useState(() => lookThrough(draft.text))
  const { words, addresses } = seen
  const [first] = addresses

  function type(text: string) {
    change({ ...draft, text })
    setSeen(lookThrough(text))
  }

  async function go() {
    if (!first) return work.lookAtText()
    if (addresses.length === 1) return work.lookAtAddress(first)
    const begun = await work.bringAddresses(addresses)
    if (begun) onBegun(begun)
  }

  async function bringFiles(files: readonly File[]) {
    const [file] = files
    if (file && files.length === 1) return work.lookAtFile(file)
    const begun = await work.bringFiles(files)
    if (begun) onBegun(begun)
  }

  function strike(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || words === 0) return
    event.preventDefault()
    void go()
  }

  const deed = first ? t('fetch', { count: addresses.length }) : t('look')
  const found = first ? t('addresses', { count: addresses.length }) : t('words', { count: words })
  return (
    <Sheet>
      <PageHead
        title={t('title')}
        below={<p className={style.intro}>{t('intro')}</p>}
        actions={<Link href={`/w/${workspace}/imports` as Route}>{t('earlier')}</Link>}
      />
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      <div className={style.ways}>
        <div className={style.paste} onKeyDown={strike}>
          <TextField
            label={t('text')}
            aside={found}
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
              isDisabled={words === 0}
              isPending={waiting !== null}
              onPress={() => void go()}
            >
              {waiting ? t('looking') : deed}
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
            onFiles={(files) => void bringFiles(files)}
          />
          {waiting && waiting.share > 0 && (
            <Progress
              label={t('progress')}
              share={waiting.share}
              words={t('sending', { share: format.number(waiting.share, { style: 'percent' }) })}
            />
          )}
          <Bookmarklet workspace={workspace} />
        </div>
      </div>
    </Sheet>
  )
}

const lookThrough = (text: string) => ({ words: countWords(text), addresses: addressesIn(text) })
