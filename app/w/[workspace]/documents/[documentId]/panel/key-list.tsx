'use client'

import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '@/app/ui/class-names'
import { Kbd } from '@/app/ui/show/kbd'
import style from './key-list.module.css'

export interface KeyOption<Id extends string> {
  readonly id: Id
  readonly key: string
  readonly label: ReactNode
  readonly help?: string
}

interface Props<Id extends string> {
  readonly id?: string
  readonly label: string
  readonly options: readonly KeyOption<Id>[]
  readonly columns?: 1 | 2
  readonly onChoose: (id: Id) => void
  readonly onLeave: () => void
}

/** A short list in which every option has a key of its own; arrows and Enter do as well. */
export function KeyList<Id extends string>(props: Props<Id>) {
  const { id, label, options, columns = 1, onChoose, onLeave } = props
  const base = useId()
  const [active, setActive] = useState(0)
  const at = Math.min(active, options.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const hit = options.find(({ key }) => key === event.key.toLowerCase())
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (hit) onChoose(hit.id)
    else if (step) setActive((at + step + options.length) % options.length)
    else if (event.key === 'Enter' && options[at]) onChoose(options[at].id)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ul
      id={id}
      role="listbox"
      tabIndex={0}
      data-keys="own"
      aria-label={label}
      aria-activedescendant={`${base}-${at}`}
      className={classNames(style.list, columns === 2 && style.two)}
      onKeyDown={onKeyDown}
    >
      {options.map((option, i) => (
        <li
          key={option.id}
          id={`${base}-${i}`}
          role="option"
          aria-selected={i === at}
          title={option.help}
          className={style.option}
          onClick={() => onChoose(option.id)}
        >
          <Kbd>{option.key === 'enter' ? '⏎' : option.key}</Kbd>
          <span>{option.label}</span>
        </li>
      ))}
    </ul>
  )
}
