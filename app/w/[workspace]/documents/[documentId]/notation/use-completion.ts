'use client'

import { useMemo, useState } from 'react'
import type { KnownName } from '@/lib/sources/schema'
import {
  completionsFor,
  ghostOf,
  typedName,
  type Completion,
  type TypedName,
} from '../model/completion'

const shown = 7
/** A ghost behind one letter would only flicker. */
const ghostFrom = 2

export interface CompletionState {
  readonly typed: TypedName | null
  readonly options: readonly Completion[]
  readonly isOpen: boolean
  /** Index of the option the arrows are on; -1 while they are on none. */
  readonly active: number
  /** What the first option would add at the caret. */
  readonly ghost: string
  readonly step: (way: 1 | -1) => void
  readonly close: () => void
  readonly reopen: () => void
}

/** The names that fit what stands before the caret (code points). */
export function useCompletion(
  line: string,
  caret: number | null,
  names: readonly KnownName[],
): CompletionState {
  const typed = useMemo(() => (caret === null ? null : typedName(line, caret)), [line, caret])
  const text = typed?.text ?? ''
  const options = useMemo(() => offered(text, names), [text, names])
  const [at, setAt] = useState({ text, active: -1, closed: false })
  const now = at.text === text ? at : { text, active: -1, closed: false }
  const isOpen = options.length > 0 && !now.closed
  const atEnd = caret === Array.from(line).length
  const move = (way: 1 | -1) => {
    const count = options.length
    return now.active < 0 ? (way > 0 ? 0 : count - 1) : (now.active + way + count) % count
  }
  return {
    ...{ typed, options, isOpen },
    active: isOpen ? now.active : -1,
    ghost: isOpen && atEnd && text.length >= ghostFrom ? ghostOf(text, options[0]) : '',
    step: (way) => setAt({ ...now, active: move(way), closed: false }),
    close: () => setAt({ ...now, active: -1, closed: true }),
    reopen: () => setAt({ ...now, closed: false }),
  }
}

/** Nothing is offered for a name that is there already. */
function offered(text: string, names: readonly KnownName[]): readonly Completion[] {
  if (text.trim() === '') return []
  const options = completionsFor(text, names, shown)
  const only = options.length === 1 ? options[0] : undefined
  return only && only.name === text.trim() ? [] : options
}
