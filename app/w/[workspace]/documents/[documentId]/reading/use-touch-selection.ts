'use client'

import { useEffect, useEffectEvent } from 'react'

/** A finger chooses words without a click at the end: the selection is taken once it rests. */
export function useTouchSelection(take: () => void): void {
  const onRest = useEffectEvent(take)
  useEffect(() => {
    if (!window.matchMedia('(pointer: coarse)').matches) return
    let timer: ReturnType<typeof setTimeout>
    const onChange = () => {
      clearTimeout(timer)
      timer = setTimeout(() => onRest(), 350)
    }
    document.addEventListener('selectionchange', onChange)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onChange)
    }
  }, [])
}
