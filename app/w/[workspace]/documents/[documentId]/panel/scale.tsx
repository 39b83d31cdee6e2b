'use client'

import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import type { Scheme } from '@/lib/core/rating/scheme'
import { useScope } from '../desk/context'
import style from './scale.module.css'

const none = 'none'

interface Props<Id extends string> {
  readonly id?: string
  readonly scheme: Scheme<Id>
  readonly label: string
  /** Null is "not rated"; undefined while nothing was decided. */
  readonly value: Id | null | undefined
  readonly onChange: (value: Id | null) => void
  /** After a key chose a value; the hand is free for the next thing. */
  readonly onDone: () => void
  readonly onSubmit: () => void
  readonly children?: ReactNode
}

/** The values of a scale side by side, each with its key; the standard's words stand below. */
export function Scale<Id extends string>(props: Props<Id>) {
  const { id, scheme, label, value, onChange, onDone, onSubmit, children } = props
  const t = useTranslations('annotator.rating')
  const { language } = useScope()
  const [looked, setLooked] = useState<string | null>(null)
  const chosen = value === undefined ? null : (value ?? none)
  const shown = scheme.values.find((each) => each.id === (looked ?? chosen))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toUpperCase()
    const hit = scheme.values.find((each) => each.id === key)
    if (hit || key === '-' || key === '0') {
      onChange(hit?.id ?? null)
      onDone()
    } else if (event.key === 'Enter') onSubmit()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={style.block} data-keys="own" onKeyDownCapture={onKeyDown}>
      <RadioGroup
        id={id}
        aria-label={label}
        orientation="horizontal"
        value={chosen}
        onChange={(next) => onChange(next === none ? null : (next as Id))}
        className={style.scale}
      >
        {scheme.values.map((each) => (
          <Radio
            key={each.id}
            value={each.id}
            aria-label={`${each.id}: ${each.label[language]}`}
            onHoverStart={() => setLooked(each.id)}
            onHoverEnd={() => setLooked(null)}
            className={classNames(style.value, each.ordinal === null && style.off)}
          >
            {each.id}
          </Radio>
        ))}
        <Radio
          value={none}
          aria-label={t('none')}
          onHoverStart={() => setLooked(none)}
          onHoverEnd={() => setLooked(null)}
          className={classNames(style.value, style.off, style.none)}
        >
          –
        </Radio>
      </RadioGroup>
      <p className={style.help} aria-live="polite">
        {shown ? (
          <>
            <b>
              {shown.id} {shown.label[language]}.
            </b>{' '}
            {shown.explanation[language]}
          </>
        ) : (
          looked === none && t('none-help')
        )}
      </p>
      {children}
    </div>
  )
}
