'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { apiOf } from '@/app/ui/api-client'
import { say } from '@/app/ui/overlays/toast'
import { useErrorWords } from '@/app/ui/use-error-words'
import type { DocumentListItem, DocumentState } from '@/lib/documents/schema'

/** Hands in, reopens or archives a document, says so, and offers to take it back. */
export function useStateChange(
  workspace: string,
  item: Pick<DocumentListItem, 'id' | 'title' | 'state'>,
) {
  const t = useTranslations('home.said')
  const undo = useTranslations('common')('undo')
  const wordsFor = useErrorWords()
  const router = useRouter()

  async function send(state: DocumentState): Promise<boolean> {
    const path = `/documents/${item.id}/state`
    const answer = await apiOf(workspace)(path, { method: 'POST', body: { state } })
    if (answer.ok) router.refresh()
    else say({ words: wordsFor(answer.problem), bad: true })
    return answer.ok
  }

  return async (state: DocumentState) => {
    const before = item.state
    if (await send(state))
      say({
        words: t(state, { title: item.title }),
        offer: { label: undo, take: () => void send(before) },
      })
  }
}
