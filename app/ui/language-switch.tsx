'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl/react'
import { languages, type Language } from '@/lib/core/language'
import style from './language-switch.module.css'

const ownNames: Record<Language, string> = { de: 'Deutsch', en: 'English' }

const year = 365 * 24 * 60 * 60

function remember(language: Language) {
  document.cookie = `stemma-language=${language}; path=/; max-age=${year}; samesite=lax`
}

/** Before signing in the choice is kept on this device; afterwards the person's own counts. */
export function LanguageSwitch() {
  const t = useTranslations('shell')
  const current = useLocale()
  const router = useRouter()
  function choose(language: Language) {
    remember(language)
    router.refresh()
  }
  return (
    <div className={style.switch} role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={style.choice}
          aria-pressed={language === current}
          onClick={() => choose(language)}
        >
          {ownNames[language]}
        </button>
      ))}
    </div>
  )
}
