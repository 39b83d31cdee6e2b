'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { When } from '@/app/ui/show/when'
import type { VersionView } from '@/lib/versions/schema'
import { NewVersion } from './new-version'
import style from './record.module.css'

interface Props {
  readonly workspace: string
  readonly documentId: string
  readonly versions: readonly VersionView[]
  readonly mayAdd: boolean
}

/** Every text this article has had, the newest first, and how each differs from the one before. */
export function Versions({ workspace, documentId, versions, mayAdd }: Props) {
  const t = useTranslations('record')
  const [adding, setAdding] = useState(false)
  const here = `/w/${workspace}/documents/${documentId}/record`
  return (
    <section className={style.section} aria-labelledby="versions">
      <div className={style.sectionHead}>
        <h2 id="versions" className="eyebrow">
          {t('versions')}
        </h2>
        {mayAdd && (
          <Button size="small" onPress={() => setAdding(true)}>
            {t('addVersion')}
          </Button>
        )}
      </div>
      <ol className={style.list}>
        {versions.map(({ id, number, capturedAt, capturedBy, note, ...version }) => (
          <li key={id} className={style.item}>
            <p className={style.itemHead}>
              <strong>{t('version', { number })}</strong>
              <span className={style.small}>
                <When iso={capturedAt} style="long" />
                {capturedBy && ` · ${capturedBy}`}
              </span>
            </p>
            {note && <p>{note}</p>}
            <p className={style.small}>
              {t('letters', { count: version.length })} ·{' '}
              {t('annotations', { count: version.annotations })}
              {version.orphans > 0 && ` · ${t('waiting', { count: version.orphans })}`}
              {number > 1 && (
                <>
                  {' · '}
                  <Link href={`${here}/difference?from=${number - 1}&to=${number}` as Route}>
                    {t('compare', { number: number - 1 })}
                  </Link>
                </>
              )}
            </p>
            <code className={style.digest}>{version.sha256}</code>
          </li>
        ))}
      </ol>
      <NewVersion
        workspace={workspace}
        documentId={documentId}
        isOpen={adding}
        onClose={() => setAdding(false)}
      />
    </section>
  )
}
