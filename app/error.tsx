'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from './ui/controls/button'
import { Door } from './ui/show/door'

interface Props {
  readonly error: Error & { digest?: string }
  readonly reset: () => void
}

/** What a reader sees of a fault: that it is ours, that nothing is lost, and the number to look it up by. */
export default function Fault({ error, reset }: Props) {
  const t = useTranslations('shell')
  useEffect(() => {
    const again = () => reset()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [reset])
  return (
    <Door product={t('product')} title={t('fault')} motto={t('faultHelp')}>
      {error.digest && <p className="eyebrow">{t('reference', { digest: error.digest })}</p>}
      <div>
        <Button look="primary" onPress={reset}>
          {t('again')}
        </Button>
      </div>
    </Door>
  )
}
