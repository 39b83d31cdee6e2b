'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from './use-step'

/** Runs `press` when the key is struck and no control wants it. */
export function useKey(key: string, press: () => void): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const strike = (event: KeyboardEvent) => {
      if (event.key !== key || isTyping(event)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', strike)
    return () => document.removeEventListener('keydown', strike)
  }, [key])
}
