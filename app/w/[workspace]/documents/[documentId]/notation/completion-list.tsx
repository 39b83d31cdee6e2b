'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl/react'
import { classNames } from '@/app/ui/class-names'
import { kinds } from '@/lib/core/chain/kinds'
import type { Completion } from '../model/completion'
import { useScope } from '../desk/context'
import { Mark } from '../reading/mark'
import style from './notation.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly isOpen: boolean
  readonly active: number
  readonly options: readonly Completion[]
  readonly onTake: (option: Completion) => void
}

/** The names offered below the line. It is always there, so that the field can point at it. */
export function CompletionList({ id, label, isOpen, active, options, onTake }: Props) {
  const t = useTranslations('annotator.line')
  const { language } = useScope()
  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('names', { field: label })}
      className={style.options}
      hidden={!isOpen}
    >
      {isOpen &&
        options.map((option, index) => (
          <li
            key={`${option.name}-${option.kind}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classNames(style.option, index === active && style.active)}
            onMouseDown={(event) => {
              event.preventDefault()
              onTake(option)
            }}
          >
            <Mark kind={option.kind} />
            <span className={style.name}>
              {option.name}
              {option.alias && <small> {option.alias}</small>}
            </span>
            <span className={style.kind}>{kinds[option.kind].label[language]}</span>
          </li>
        ))}
    </ul>
  )
}
