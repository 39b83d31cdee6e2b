'use client'

import { useState } from 'react'
import { apiOf, type Problem } from '@/app/ui/api-client'
import type { DocumentListItem, Page } from '@/lib/documents/schema'

interface Query {
  readonly q?: string
  readonly state?: string
}

/** The list as far as it was read, in pages by key. A page that the server sends anew replaces what it was before. */
export function useDocuments(workspace: string, first: Page<DocumentListItem>, query: Query) {
  const [later, setLater] = useState<{ from: typeof first; pages: Page<DocumentListItem>[] }>({
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
    const wanted = new URLSearchParams({ cursor: next, limit: '40' })
    if (query.q) wanted.set('q', query.q)
    if (query.state) wanted.set('state', query.state)
    const answer = await apiOf(workspace)<Page<DocumentListItem>>(`/documents?${wanted}`)
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setLater({ from: first, pages: [...pages.slice(1), answer.value] })
  }

  return { items: unique(pages.flatMap(({ items }) => items)), next, more, pending, problem }
}

// A document that changed between two pages would stand on both.
const unique = (items: readonly DocumentListItem[]) => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]
