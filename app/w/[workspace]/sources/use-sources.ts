'use client'

import { useState } from 'react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import type { SourceView } from '@/lib/sources/schema'

export interface SourcePage {
  readonly items: readonly SourceView[]
  readonly next: string | null
}

interface Query {
  readonly q?: string
  readonly kind?: string
}

export const sourcesPath = ({ q, kind }: Query, cursor: string | null, limit: number): string => {
  const wanted = new URLSearchParams({ limit: String(limit) })
  if (q) wanted.set('q', q)
  if (kind) wanted.set('kind', kind)
  if (cursor) wanted.set('cursor', cursor)
  return `/sources?${wanted}`
}

/** The registry as far as it was read, in pages by key; a first page that comes anew begins again. */
export function useSources(workspace: string, first: SourcePage, query: Query) {
  const [later, setLater] = useState<{ from: SourcePage; pages: SourcePage[] }>({
    from: first,
    pages: [],
  })
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const pages = [first, ...(later.from === first ? later.pages : [])]
  const next = pages[pages.length - 1]?.next ?? null

  async function more() {
    if (!next || pending) return
    setPending(true)
    const answer = await apiOf(workspace)<SourcePage>(sourcesPath(query, next, 60))
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setLater({ from: first, pages: [...pages.slice(1), answer.value] })
  }

  return { items: pages.flatMap(({ items }) => items), next, more, pending, problem }
}
