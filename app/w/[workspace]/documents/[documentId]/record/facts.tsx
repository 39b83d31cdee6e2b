'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FactView } from '@/lib/documents/schema'
import { FactRow } from './fact-row'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly documentId: string
  readonly facts: readonly FactView[]
  readonly mayChange: boolean
}

/** Each thing known of the article, with the words it was read from or the person who said it. */
export function Facts({ workspace, documentId, facts, mayChange }: Props) {
  const t = useTranslations('record')
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <section className={style.section} aria-labelledby="facts">
      <h2 id="facts" className="eyebrow">
        {t('facts')}
      </h2>
      <dl className={style.facts}>
        {facts.map((fact) => (
          <FactRow
            key={fact.field}
            {...{ workspace, documentId, fact, mayChange }}
            isEditing={editing === fact.field}
            onEdit={(open) => setEditing(open ? fact.field : null)}
          />
        ))}
      </dl>
    </section>
  )
}
