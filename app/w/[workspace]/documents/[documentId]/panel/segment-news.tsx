'use client'

import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useActs } from '../keys/acts'
import { useWork } from './use-work'

/** What has to be known about the state of what is in hand, where it is edited. */
export function SegmentNews() {
  const t = useTranslations('annotator.news')
  const words = useErrorWords()
  const acts = useActs()
  const { work } = useWork()
  if (work.phase === 'stale') {
    return (
      <Notice tone="warn" title={t('stale')} live>
        <p>{t('stale-help')}</p>
        <Button size="small" onPress={acts.openConflict}>
          {t('compare')}
        </Button>
      </Notice>
    )
  }
  if (work.phase === 'refused') {
    return (
      <Notice tone="warn" title={t('refused')} live>
        <p>{words({ code: work.refusal ?? '' })}</p>
      </Notice>
    )
  }
  if (!work.restored) return null
  return (
    <Notice live>
      <p>{t('restored')}</p>
    </Notice>
  )
}
