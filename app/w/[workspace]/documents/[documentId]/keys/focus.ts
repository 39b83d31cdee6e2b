import { flushSync } from 'react-dom'

/** Ids of what a key can bring the focus to. */
export const places = {
  chain: 'chain-line',
  decide: 'decide',
  credibility: 'credibility',
  reliability: 'reliability',
  reason: 'judgeable-reason',
  hops: 'hops',
  note: 'note',
  spine: 'spine-line',
} as const
export type FocusPlace = keyof typeof places

/**
 * Brings the focus to a place of the panel; a group gives it to what can take it. What a key has just changed is
 * drawn first, so that the next key already arrives there.
 */
export function focusOn(place: FocusPlace): void {
  flushSync(() => undefined)
  if (!focusNow(place)) requestAnimationFrame(() => focusNow(place))
}

function focusNow(place: FocusPlace): boolean {
  const element = document.getElementById(places[place])
  const target = element?.matches('input, textarea, button, [tabindex]')
    ? element
    : element?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')
  target?.focus()
  return Boolean(target)
}

/** Where labels and flags are given. */
export const adders = 'adders'

/** A list opens beside its button, which a long panel may have out of sight. */
export const showAdders = () =>
  document.getElementById(adders)?.scrollIntoView({ block: 'nearest' })

/** Brings the focus to a text field with the cursor behind its last letter. */
export function focusAtEnd(place: FocusPlace): void {
  focusOn(place)
  const field = document.activeElement
  if (field instanceof HTMLInputElement) {
    field.setSelectionRange(field.value.length, field.value.length)
  }
}

export function focusParagraph(id: string): void {
  const element = document.getElementById(`p-${id}`)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}

export const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, [data-keys="own"] *') ?? false
