'use client'

import { useTranslations } from 'use-intl/react'
import { Select } from '@/app/ui/controls/select'
import type { ColumnMapping, TablePreview } from '@/lib/core/intake/collection'
import style from './collection-desk.module.css'

const fields = [
  ...(['text', 'title', 'url', 'outlet', 'byline', 'published', 'modified', 'language'] as const),
]
const none = '\u0000'

interface Props {
  readonly table: TablePreview
  readonly columns: ColumnMapping
  readonly onChange: (columns: ColumnMapping) => void
}

/** Which column holds what, with the first words that stand there. */
export function ColumnChoice({ table, columns, onChange }: Props) {
  const t = useTranslations('import.collection')
  const options = [
    { id: none, label: t('noColumn') },
    ...table.header.map((name) => ({ id: name, label: name })),
  ]
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className="eyebrow">
        {t('columns')}
      </h2>
      <div className={style.columns}>
        {fields.map((field) => (
          <Select
            key={field}
            label={t(`fields.${field}`)}
            options={options}
            value={columns[field] ?? none}
            onChange={(name) => onChange({ ...columns, [field]: name === none ? null : name })}
            help={sample(table, columns[field])}
          />
        ))}
      </div>
    </section>
  )
}

function sample({ header, rows }: TablePreview, name: string | null): string {
  const at = name === null ? -1 : header.indexOf(name)
  const words = rows.map((row) => row[at]?.trim()).find(Boolean) ?? ''
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
