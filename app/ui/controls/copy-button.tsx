'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from './button'

/** Copies a text; says so on the button itself, and aloud. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations('common')
  const [copied, setCopied] = useState(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), 2_000)
    } catch {
      // Without the clipboard's permission the text can still be selected by hand.
      setCopied(false)
    }
  }

  return (
    <>
      <Button size="small" onPress={copy}>
        {copied ? t('copied') : t('copy')}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? t('copied') : ''}
      </span>
    </>
  )
}
