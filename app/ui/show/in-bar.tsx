'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

const never = () => () => undefined
const place = () => document.getElementById('bar-slot')

/** Shows its children in the top bar, beside the navigation: what a page has to say that must never scroll away. */
export function InBar({ children }: { children: ReactNode }) {
  const slot = useSyncExternalStore(never, place, () => null)
  return slot && createPortal(children, slot)
}
