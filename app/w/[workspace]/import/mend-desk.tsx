'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { InBar } from '@/app/ui/show/in-bar'
import { Notice } from '@/app/ui/show/notice'
import { PageHead } from '@/app/ui/show/page-head'
import { Progress } from '@/app/ui/show/progress'
import { useErrorWords } from '@/app/ui/use-error-words'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { ImportPreview } from '@/lib/imports/schema'
import { FoundFacts } from './found-facts'
import style from './mend-desk.module.css'
import { MendKeys } from './mend-keys-help'
import { Paragraphs } from './paragraphs'
import { SameText } from './same-text'
import { SpineHints } from './spine-hints'
import type { useImport } from './use-import'
import { useMending } from './use-mending'

interface Props {
  readonly workspace: string
  readonly work: ReturnType<typeof useImport>
  readonly preview: ImportPreview
  readonly onBack: () => void
  readonly onStore: () => void
}

export function MendDesk({ workspace, work, preview, onBack, onStore }: Props) {
  const t = useTranslations('import.mend')
  const wordsFor = useErrorWords()
  const { draft, change, waiting, problem, kept } = work
  const { ranges } = draft
  const mending = useMending(preview.text, ranges, (next) => change({ ...draft, ranges: next }))
  const counted = ranges.filter(({ type }) => carriesChains(type)).length
  return (
    <div className={style.desk}>
      <InBar>
        <Button
          look="quiet"
          size="small"
          isDisabled={!mending.canUndo}
          onPress={mending.undo}
          className={style.undo}
        >
          {t('undo')}
        </Button>
        <Button look="primary" size="small" isPending={waiting !== null} onPress={onStore}>
          {waiting ? t('importing') : t('import')}
        </Button>
      </InBar>
      <div className={style.text}>
        <PageHead
          title={t('title')}
          below={
            <>
              <p>{t('intro')}</p>
              <p>{t('count', { count: ranges.length, counted })}</p>
            </>
          }
          actions={
            <>
              <Button
                isDisabled={!mending.canUndo}
                onPress={mending.undo}
                className={style.undoHere}
              >
                {t('undo')}
              </Button>
              <Button look="quiet" onPress={onBack}>
                {draft.original || draft.page ? t('discard') : t('back')}
              </Button>
            </>
          }
        />
        {problem && (
          <Notice tone="warn" live>
            {wordsFor(problem)}
          </Notice>
        )}
        {!kept && <Notice tone="warn">{t('notKept')}</Notice>}
        <SameText workspace={workspace} preview={preview} />
        {waiting && draft.original && (
          <Progress label={t('importing')} share={waiting.share} words={t('importing')} />
        )}
        <Paragraphs ranges={ranges} mending={mending} onStore={onStore} />
      </div>
      <aside className={style.side}>
        <FoundFacts preview={preview} draft={draft} onChange={change} />
        <SpineHints hints={preview.spine} />
        <MendKeys />
      </aside>
    </div>
  )
}
