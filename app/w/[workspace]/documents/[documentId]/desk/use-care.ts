'use client'

import { useEffect } from 'react'
import { isUnsaved } from '../model/phase'
import { useDesk, useScope } from './context'
import { takeUpDrafts } from './drafts'
import { commit } from './saving'

const idle = 3_000

/** What keeps work from being lost: drafts taken up, saves after a pause, another try when the line is back. */
export function useCare(): void {
  useDrafts()
  useIdleSave()
  useReconnection()
  useWarning()
}

function useDrafts(): void {
  const { desk, mayJudge } = useScope()
  useEffect(() => {
    if (mayJudge) takeUpDrafts(desk)
  }, [desk, mayJudge])
}

/** Every draft that has rested for three seconds is saved, wherever it is. */
function useIdleSave(): void {
  const { desk } = useScope()
  const works = useDesk((state) => state.works)
  const isOpen = useDesk((state) => state.state === 'open')
  useEffect(() => {
    const waiting = Object.keys(works).filter((segment) => works[segment]?.phase === 'draft')
    if (!isOpen || waiting.length === 0) return
    const timer = setTimeout(() => waiting.forEach((segment) => commit(desk, segment)), idle)
    return () => clearTimeout(timer)
  }, [desk, works, isOpen])
}

function useReconnection(): void {
  const { desk } = useScope()
  useEffect(() => {
    const wake = () => document.visibilityState === 'visible' && desk.queue.wake()
    const leave = () => {
      const { here } = desk.store.get()
      if (document.visibilityState === 'hidden' && here) commit(desk, here.segment)
    }
    window.addEventListener('online', wake)
    window.addEventListener('focus', wake)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', wake)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [desk])
}

/** The browser asks before it leaves, and only while something is not on the server. */
function useWarning(): void {
  const unsaved = useDesk(({ works }) => Object.values(works).some(({ phase }) => isUnsaved(phase)))
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
