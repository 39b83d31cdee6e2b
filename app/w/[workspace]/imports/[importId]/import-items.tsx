'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Chip } from '@/app/ui/show/chip'
import { Table } from '@/app/ui/show/table'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { ImportItemView, ItemState } from '@/lib/imports/schema'
import style from './import-work.module.css'

const tones = {
  waiting: 'faint',
  running: 'plain',
  done: 'good',
  failed: 'warn',
  cancelled: 'faint',
} as const satisfies Record<ItemState, string>

interface Props {
  readonly workspace: string
  readonly items: readonly ImportItemView[]
  readonly onRetry: ((id: string) => void) | null
}

export function ImportItems({ workspace, items, onRetry }: Props) {
  const t = useTranslations('imports')
  if (items.length === 0) return <p className={style.none}>{t('none')}</p>
  return (
    <Table
      caption={t('items')}
      columns={[
        { id: 'number', label: t('number') },
        { id: 'item', label: t('item') },
        { id: 'state', label: t('itemState') },
        { id: 'again', label: t('again'), hidden: true },
      ]}
    >
      {items.map((item) => (
        <Row key={item.id} workspace={workspace} item={item} onRetry={onRetry} />
      ))}
    </Table>
  )
}

interface RowProps extends Omit<Props, 'items'> {
  readonly item: ImportItemView
}

function Row({ workspace, item, onRetry }: RowProps) {
  const t = useTranslations('imports')
  const wordsFor = useErrorWords()
  const { document, label, number, state, problem } = item
  return (
    <tr>
      <td className={style.number}>{number}</td>
      <td className={style.label}>
        {document ? (
          <Link href={`/w/${workspace}/documents/${document.id}` as Route}>{document.title}</Link>
        ) : (
          label
        )}
        {document && document.title !== label && <small>{label}</small>}
        {problem && state === 'failed' && (
          <small className={style.problem}>{wordsFor(problem)}</small>
        )}
      </td>
      <td>
        <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
      </td>
      <td className={style.again}>
        {state === 'failed' && onRetry && (
          <Button
            look="quiet"
            size="small"
            aria-label={t('retryOne', { label })}
            onPress={() => onRetry(item.id)}
          >
            {t('again')}
          </Button>
        )}
      </td>
    </tr>
  )
}
