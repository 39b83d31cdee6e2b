'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import style from './facts.module.css'

interface FactsProps {
  readonly title: string
  /** Label and value; a fact without a value is left out. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[]
  readonly children?: ReactNode
}

/** A quiet column of what is known. */
export function Facts({ title, facts, children }: FactsProps) {
  const none = useTranslations('common')('none')
  const known = facts.filter(([, value]) => value)
  return (
    <section className={style.facts} aria-label={title}>
      <h2 className="eyebrow">{title}</h2>
      {known.length > 0 ? (
        <dl className={style.list}>
          {known.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd suppressHydrationWarning>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={style.none}>{none}</p>
      )}
      {children}
    </section>
  )
}
