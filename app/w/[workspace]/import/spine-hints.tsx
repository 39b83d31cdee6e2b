'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { kinds } from '@/lib/core/chain/kinds'
import type { SpineHint } from '@/lib/core/intake/spine-hints'
import type { Language } from '@/lib/core/language'
import style from './found-facts.module.css'

/** What the text betrays about its way to the reader, each hop with the words that speak for it. */
export function SpineHints({ hints }: { hints: readonly SpineHint[] }) {
  const t = useTranslations('import.spine')
  const language = useLocale() as Language
  if (hints.length === 0) return null
  return (
    <section className={style.spine} aria-labelledby="spine-hints">
      <h2 id="spine-hints" className="eyebrow">
        {t('title')}
      </h2>
      <ol className={style.hops}>
        {hints.map(({ label, kind, evidence }) => (
          <li key={`${kind} ${label}`}>
            <span className={style.hop}>{label === '?' ? t('unnamed') : label}</span>
            <span className={style.evidence}>
              {kinds[kind].label[language]} · {t('from', { words: clip(evidence) })}
            </span>
          </li>
        ))}
      </ol>
      <p className={style.evidence}>{t('help')}</p>
    </section>
  )
}

const clip = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line
}
