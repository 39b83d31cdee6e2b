'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { apiOf, type Answer, type Problem } from '@/app/ui/api-client'
import type { ImportItemView, ImportView } from '@/lib/imports/schema'
import type { Shown } from './shown'

export interface Seen {
  readonly work: ImportView
  readonly items: readonly ImportItemView[]
  readonly next: number | null
}
type Items = Pick<Seen, 'items' | 'next'>

const pause = 1_000

/** An import as it goes on: asked for once a second while something is left and the page is looked at. */
export function useImportWork(workspace: string, first: Seen, shown: Shown) {
  const [seen, setSeen] = useState(first)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)
  const ask = apiOf(workspace)
  const path = `/imports/${first.work.id}`
  const itemsAfter = (after: number, limit: number) =>
    ask<Items>(
      `${path}/items?after=${after}&limit=${limit}${shown === 'all' ? '' : `&state=${shown}`}`,
    )

  const refresh = useEffectEvent(async () => {
    if (document.hidden) return
    const [work, page] = await Promise.all([
      ask<ImportView>(path),
      itemsAfter(0, Math.min(500, Math.max(100, seen.items.length))),
    ])
    if (work.ok && page.ok) setSeen({ work: work.value, ...page.value })
    setProblem(work.ok ? null : work.problem)
  })

  const working = seen.work.state === 'working'
  useEffect(() => {
    if (!working) return
    let timer = setTimeout(function again() {
      void refresh().finally(() => (timer = setTimeout(again, pause)))
    }, pause)
    return () => clearTimeout(timer)
  }, [working])

  async function change(asking: () => Promise<Answer<ImportView>>) {
    setPending(true)
    const answer = await asking()
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setSeen((now) => ({ ...now, work: answer.value }))
    await refreshNow()
  }

  async function refreshNow() {
    const page = await itemsAfter(0, Math.min(500, Math.max(100, seen.items.length)))
    if (page.ok) setSeen((now) => ({ ...now, ...page.value }))
  }

  return {
    ...{ seen, problem, pending, working },
    cancel: () => change(() => ask(`${path}/cancel`, { method: 'POST', body: {} })),
    retry: (items?: readonly string[]) =>
      change(() => ask(`${path}/retry`, { method: 'POST', body: items ? { items } : {} })),
    more: async () => {
      if (seen.next === null) return
      const page = await itemsAfter(seen.next, 100)
      setProblem(page.ok ? null : page.problem)
      if (page.ok)
        setSeen((now) => ({
          ...now,
          items: [...now.items, ...page.value.items],
          next: page.value.next,
        }))
    },
  }
}
