'use client'

import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { classNames } from '@/app/ui/class-names'
import type { Problem } from '@/lib/core/chain/problems'
import { codePointLength, sliceCodePoints } from '@/lib/core/text/code-points'
import type { KnownName } from '@/lib/sources/schema'
import { complete, type Completion } from '../model/completion'
import { CompletionList } from './completion-list'
import { useCompletion } from './use-completion'
import style from './notation.module.css'

export interface NotationFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (line: string) => void
  readonly names: readonly KnownName[]
  /** What is wrong, marked under the words it is about. */
  readonly problem?: Problem | null
  readonly describedBy?: string
  readonly placeholder?: string
  readonly onSubmit: () => void
  readonly onLeave: () => void
  /** Looks at a key first; true when it took it. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => boolean
}

/** One line of notation: an ordinary text field that completes names and marks the place of a mistake. */
export function NotationField(props: NotationFieldProps) {
  const { label, value, onChange, names, problem, placeholder, describedBy } = props
  const [caret, setCaret] = useState<number | null>(null)
  const completion = useCompletion(value, caret, names)
  const field = useRef<HTMLInputElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)
  const list = useId()

  useLayoutEffect(() => {
    const input = field.current
    if (input && wanted.current !== null) input.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
    if (input && mirror.current) mirror.current.scrollLeft = input.scrollLeft
  }, [value])

  const follow = (input: HTMLInputElement) => {
    const end = input.selectionStart ?? input.value.length
    setCaret(input.selectionEnd === end ? codePointLength(input.value.slice(0, end)) : null)
    if (mirror.current) mirror.current.scrollLeft = input.scrollLeft
  }
  const accept = (option: Completion) => {
    if (!completion.typed) return
    const done = complete(value, completion.typed, option)
    wanted.current = sliceCodePoints(done.line, 0, done.caret).length
    setCaret(done.caret)
    onChange(done.line)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (takeKey(event, completion, accept) || props.onKey?.(event)) return event.preventDefault()
    if (event.key === 'Enter') props.onSubmit()
    else if (event.key === 'Escape') props.onLeave()
    else return
    event.preventDefault()
  }

  const { isOpen, active, options } = completion
  return (
    <div className={style.frame} data-keys="own">
      <div className={classNames(style.field, problem && style.bad)}>
        <div ref={mirror} className={style.mirror} aria-hidden="true">
          <Marked line={value} problem={problem} />
          <span className={style.ghost}>{completion.ghost}</span>
        </div>
        <input
          ref={field}
          id={props.id}
          className={style.input}
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onChange(event.target.value)
            follow(event.target)
          }}
          onSelect={(event) => follow(event.currentTarget)}
          onScroll={(event) => follow(event.currentTarget)}
          onBlur={() => setCaret(null)}
          onKeyDown={onKeyDown}
        />
      </div>
      <CompletionList id={list} label={label} {...{ isOpen, active, options }} onTake={accept} />
    </div>
  )
}

/** Arrows, Tab and Enter while names are offered; true when the key was for them. */
function takeKey(
  { key, shiftKey, ctrlKey, altKey, metaKey, currentTarget }: KeyboardEvent<HTMLInputElement>,
  { isOpen, active, options, ghost, step, close, reopen }: ReturnType<typeof useCompletion>,
  accept: (option: Completion) => void,
): boolean {
  if (ctrlKey || altKey || metaKey) return false
  const chosen = options[active]
  const first = options[0]
  const atEnd = currentTarget.selectionStart === currentTarget.value.length
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (options.length === 0) return false
    if (isOpen) step(key === 'ArrowDown' ? 1 : -1)
    else reopen()
  } else if (isOpen && chosen && (key === 'Enter' || (key === 'Tab' && !shiftKey))) accept(chosen)
  else if (ghost && first && ((key === 'Tab' && !shiftKey) || (key === 'ArrowRight' && atEnd)))
    accept(first)
  else if (isOpen && key === 'Escape') close()
  else return false
  return true
}

/** The line once more, unseen but for the mark under what is wrong. */
function Marked({ line, problem }: { line: string; problem?: Problem | null }) {
  if (!problem) return line
  const glyphs = Array.from(line)
  const [at, end] = [problem.at, problem.at + problem.length]
  return (
    <>
      {glyphs.slice(0, at).join('')}
      <span className={style.mistake}>{glyphs.slice(at, end).join('') || '\u2002'}</span>
      {glyphs.slice(end).join('')}
    </>
  )
}
