'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import type { SourceView } from '@/lib/sources/schema'
import { SourceDialog } from '../source-dialog'
import { MergeDialog } from './merge-dialog'

interface Props {
  readonly workspace: string
  readonly source: SourceView
  readonly mayChange: boolean
  readonly mayMerge: boolean
}

export function SourceActions({ workspace, source, mayChange, mayMerge }: Props) {
  const t = useTranslations('sources.page')
  const [asked, setAsked] = useState<'edit' | 'merge' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      {mayMerge && <Button onPress={() => setAsked('merge')}>{t('merge')}</Button>}
      {mayChange && (
        <Button look="primary" onPress={() => setAsked('edit')}>
          {t('edit')}
        </Button>
      )}
      {asked === 'edit' && <SourceDialog {...{ workspace, source }} onClose={close} />}
      {asked === 'merge' && <MergeDialog {...{ workspace, source }} onClose={close} />}
    </>
  )
}
