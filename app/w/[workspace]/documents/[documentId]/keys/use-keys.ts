'use client'

import { useEffect, type RefObject } from 'react'
import { useScope, type DeskScope } from '../desk/context'
import { commandFor, type Command } from '../model/keymap'
import { takeMendKey, startMending } from './mend-keys'
import { useActs, type Acts } from './acts'
import { optionsOf, inHand } from '../model/suggestions'
import { makeSuggestionActs, type SuggestionActs } from './suggestion-acts'
import { startSelecting, takeSelectKey } from './select-keys'
import { readShortcuts } from './shortcuts-choice'

/** Keys that a focused button, link or list needs for itself. */
const native = new Set([
  'Enter',
  ' ',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
])
const field =
  'input, textarea, select, [contenteditable], [data-keys="own"], [role="listbox"], [role="menu"]'
const control = 'button, a, summary, [role="radio"], [role="toolbar"]'

/** Listens for the annotator's keys: in the text, beside it, and when nothing has the focus. */
export function useKeys(root: RefObject<HTMLElement | null>): void {
  const scope = useScope()
  const acts = useActs()
  useEffect(() => {
    const suggestions = makeSuggestionActs(scope, acts)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const target = event.target as HTMLElement
      const inside = target === document.body || root.current?.contains(target)
      if (!inside || !readShortcuts()) return
      if (target.closest(field)) {
        if (event.key !== 'Escape') return
        acts.backToText()
      } else if (!take(event, target)) return
      event.preventDefault()
    }
    const take = (event: KeyboardEvent, target: HTMLElement): boolean => {
      const { desk, textLanguage } = scope
      const { mending, selection, state } = desk.store.get()
      if (target.closest(control) && native.has(event.key)) return false
      if (event.ctrlKey || event.metaKey || event.altKey) return false
      const writes = scope.mayJudge && state === 'open'
      if (mending) return takeMendKey(event, scope, acts)
      if (selection && writes && takeSelectKey(event, desk, acts, textLanguage)) return true
      if (event.key === 'Escape') {
        acts.backToText()
        return true
      }
      if (writes && takeDigit(event.key, scope, suggestions)) return true
      const command = commandFor(event)
      if (!command || (!writes && !readerCommands.has(command))) return false
      run(command, scope, acts, suggestions)
      return true
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [root, scope, acts])
}

/** What is left to do in a document one only reads. */
const readerCommands: ReadonlySet<Command> = new Set([
  'next',
  'previous',
  'below',
  'above',
  'first',
  'last',
  'next-segment',
  'previous-segment',
  'keys',
])

/** A digit chooses among the chains of the suggestion in hand, where there are several. */
function takeDigit(key: string, { desk }: DeskScope, suggestions: SuggestionActs): boolean {
  if (!/^[1-9]$/.test(key)) return false
  const item = inHand(desk.store.get())
  const count = item ? optionsOf(item).length : 0
  if (count < 2 || Number(key) > count) return false
  suggestions.choose(Number(key) - 1)
  return true
}

function run(command: Command, scope: DeskScope, acts: Acts, suggestions: SuggestionActs): void {
  const table: Record<Command, () => unknown> = {
    next: acts.next,
    previous: acts.previous,
    below: acts.below,
    above: acts.above,
    first: () => acts.edge(-1),
    last: () => acts.edge(1),
    'next-segment': () => acts.segment(1),
    'previous-segment': () => acts.segment(-1),
    chain: acts.toChain,
    own: acts.own,
    unattributed: acts.unattributed,
    'cannot-judge': acts.cannotJudge,
    rate: acts.rate,
    label: acts.openLabels,
    flag: acts.openFlags,
    note: acts.toNote,
    hops: acts.toHops,
    select: () => startSelecting(scope.desk, scope.textLanguage),
    'remove-segment': acts.askToRemove,
    save: acts.saveAndNext,
    undo: acts.undo,
    redo: acts.redo,
    spine: acts.toSpine,
    mend: () => startMending(scope, acts),
    accept: suggestions.accept,
    'edit-suggestion': suggestions.edit,
    reject: suggestions.reject,
    'accept-rule': suggestions.acceptRule,
    'reject-rule': suggestions.rejectRule,
    'next-suggestion': () => suggestions.go(1),
    'previous-suggestion': () => suggestions.go(-1),
    suggestions: suggestions.toggle,
    keys: acts.openKeys,
  }
  table[command]()
}
