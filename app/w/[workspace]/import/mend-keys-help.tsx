'use client'

import { useTranslations } from 'use-intl/react'
import { Kbd } from '@/app/ui/show/kbd'
import { paragraphTypes } from '@/lib/core/text/paragraph'
import { typeKeys } from './mend-keys'
import style from './mend-keys-help.module.css'

export function MendKeys() {
  const t = useTranslations('import.mend')
  const type = useTranslations('common.types')
  const others = [
    [['j', 'k'], t('keyMove')],
    [['←', '→'], t('keyMark')],
    [['⏎'], t('keySplit')],
    [['⌫'], t('keyMerge')],
    [['u'], t('keyUndo')],
    [['Ctrl', '⏎'], t('import')],
  ] as const
  return (
    <section className={style.keys} aria-labelledby="mend-keys">
      <h2 id="mend-keys" className="eyebrow">
        {t('keys')}
      </h2>
      <ul className={style.list}>
        {paragraphTypes.map((name) => (
          <li key={name}>
            <Kbd>{typeKeys[name]}</Kbd> {type(name)}
          </li>
        ))}
        {others.map(([keys, words]) => (
          <li key={words}>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}{' '}
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
