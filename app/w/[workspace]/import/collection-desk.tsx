'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Chip } from '@/app/ui/show/chip'
import { Notice } from '@/app/ui/show/notice'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { Table } from '@/app/ui/show/table'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { CollectionPreview } from '@/lib/imports/schema'
import { ColumnChoice } from './column-choice'
import style from './collection-desk.module.css'
import { emptyDraft } from './draft'
import { fileOf, type useImport } from './use-import'

interface Props {
  readonly work: ReturnType<typeof useImport>
  readonly collection: CollectionPreview
  readonly onBegun: (importId: string) => void
}

/** A file that holds many documents: what is in it, which column is what, and the press that begins. */
export function CollectionDesk({ work, collection, onBegun }: Props) {
  const t = useTranslations('import.collection')
  const wordsFor = useErrorWords()
  const { draft, change, waiting, problem } = work
  const { table, items, count } = collection
  const [columns, setColumns] = useState(table?.proposed ?? null)
  const cannot = columns !== null && columns.text === null && columns.url === null

  async function begin() {
    if (!draft.original) return
    const begun = await work.bringFiles([fileOf(draft.original)], columns ?? undefined)
    if (begun) onBegun(begun)
  }

  return (
    <Sheet>
      <PageHead
        title={draft.original?.name ?? t('title')}
        above={t('title')}
        below={<p>{t('count', { count })}</p>}
        actions={
          <>
            <Button look="quiet" onPress={() => change({ ...emptyDraft, text: draft.text })}>
              {t('back')}
            </Button>
            <Button
              look="primary"
              isDisabled={cannot}
              isPending={waiting !== null}
              onPress={() => void begin()}
            >
              {t('begin', { count })}
            </Button>
          </>
        }
      />
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {table && columns && <ColumnChoice table={table} columns={columns} onChange={setColumns} />}
      {cannot && <Notice tone="warn">{t('needsText')}</Notice>}
      <Table
        caption={t('items')}
        columns={[
          { id: 'place', label: t('place') },
          { id: 'label', label: t('label') },
          { id: 'kind', label: t('kind') },
        ]}
      >
        {items.map((item) => (
          <tr key={item.place}>
            <td className={style.place}>{item.place}</td>
            <td className={style.label}>{item.label}</td>
            <td>
              {item.code ? (
                <span className={style.refused}>{wordsFor({ code: item.code })}</span>
              ) : (
                <Chip tone="faint">{t(`kinds.${item.kind}`)}</Chip>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {count > items.length && (
        <p className={style.more}>{t('more', { count: count - items.length })}</p>
      )}
    </Sheet>
  )
}
