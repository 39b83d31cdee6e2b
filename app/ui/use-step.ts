'use client'

import { useEffect, type RefObject } from 'react'

/** Whether a key is meant for a control that takes text or opens, so that no shortcut may have it. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.isComposing ||
  (event.target instanceof HTMLElement &&
    event.target.closest(
      'input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=dialog], [role=alertdialog]',
    ) !== null)

/** `j` and `k`, or the arrows, walk over the elements marked `data-step` inside `list`. */
export function useStep(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const by = stepOf(event.key)
      if (!by || isTyping(event) || !list.current) return
      const steps = [...list.current.querySelectorAll<HTMLElement>('[data-step]')]
      const row = (document.activeElement as HTMLElement | null)?.closest('[data-row]')
      const at = steps.findIndex(
        (step) => step === document.activeElement || (row !== null && row?.contains(step)),
      )
      const arrow = event.key.startsWith('Arrow')
      if (arrow && at < 0) return
      event.preventDefault()
      const next = steps[at < 0 ? (by > 0 ? 0 : steps.length - 1) : at + by]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [list])
}

const stepOf = (key: string): number =>
  key === 'j' || key === 'ArrowDown' ? 1 : key === 'k' || key === 'ArrowUp' ? -1 : 0
