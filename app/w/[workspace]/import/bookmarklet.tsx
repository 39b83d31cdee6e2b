'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl/react'
import { CopyButton } from '@/app/ui/controls/copy-button'
import { Disclosure } from '@/app/ui/show/disclosure'
import style from './bookmarklet.module.css'
import { bookmarkletCode } from './bookmarklet-code'

/** A bookmark that sends the page one is reading, as the reader's own browser shows it. */
export function Bookmarklet({ workspace }: { workspace: string }) {
  const t = useTranslations('import.bookmarklet')
  const code = bookmarkletCode(window.location.origin, workspace)
  // React refuses addresses that are code; this one is meant to be dragged, not followed.
  const setAddress = useCallback(
    (link: HTMLAnchorElement | null) => link?.setAttribute('href', code),
    [code],
  )
  return (
    <Disclosure title={t('title')}>
      <div className={style.words}>
        <p>{t('how')}</p>
        <p className={style.row}>
          <a ref={setAddress} className={style.link} onClick={(event) => event.preventDefault()}>
            {t('name')}
          </a>
          <CopyButton text={code} />
        </p>
        <p className={style.small}>{t('what')}</p>
      </div>
    </Disclosure>
  )
}
