'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { Button } from '@/app/ui/controls/button'
import { Chip } from '@/app/ui/show/chip'
import { When } from '@/app/ui/show/when'
import { rules } from '@/lib/core/attribution/rule-ids'
import type { Language } from '@/lib/core/language'
import { shareTaken } from '@/lib/core/suggestion/acceptance'
import type { RuleView } from '@/lib/suggestions/schema'
import style from './suggestions.module.css'

interface Props {
  readonly rule: RuleView
  readonly onSwitch: () => void
}

export function RuleRow({ rule: view, onSwitch }: Props) {
  const t = useTranslations('suggestions')
  const language = useLocale() as Language
  const { rule, accepted, edited, rejected, isOn, switched } = view
  const name = rules[rule][language]
  const share = shareTaken(view)
  return (
    <tr className={classNames(!isOn && style.off)}>
      <th scope="row" className={style.name}>
        {name}
      </th>
      <td>
        {share === null ? (
          <span className={style.counts}>{t('none')}</span>
        ) : (
          <>
            <Share share={share} />
            <span className={style.counts}>{t('counts', { accepted, edited, rejected })}</span>
          </>
        )}
      </td>
      <td>
        <Chip tone={isOn ? 'good' : 'warn'}>{t(isOn ? 'on' : 'off')}</Chip>
        {switched && (
          <span className={style.why}>
            {switched.by
              ? t('switchedBy', { by: switched.by, reason: switched.reason })
              : t('switchedByRate', { share: switched.reason })}{' '}
            <When iso={switched.at} style="day" />
          </span>
        )}
      </td>
      <td className={style.act}>
        <Button
          look="quiet"
          size="small"
          onPress={onSwitch}
          aria-label={t(isOn ? 'switchOffOf' : 'switchOnOf', { name })}
        >
          {t(isOn ? 'switchOff' : 'switchOn')}
        </Button>
      </td>
    </tr>
  )
}

function Share({ share }: { share: number }) {
  return (
    <span className={style.share}>
      <span className={style.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {Math.round(share * 100)} %
    </span>
  )
}
