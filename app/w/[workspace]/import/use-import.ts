'use client'

import { useEffect, useRef, useState } from 'react'
import { apiOf, sendFile, type Answer, type Problem } from '@/app/ui/api-client'
import type { ImportPreview } from '@/lib/documents/schema'
import { fromBase64, toBase64 } from './bytes'
import { emptyDraft, factsToSend, nothingSaid, type ImportDraft, type Original } from './draft'
import { keepDraft, loadDraft } from './draft-store'

/** What the screen waits for: nothing, the reading, or the import, with the share of it that has left. */
export type Waiting = { readonly for: 'preview' | 'import'; readonly share: number } | null

/** An import under way: its draft, kept over reloads, and the two questions to the server. */
export function useImport(workspace: string) {
  const [draft, change] = useState<ImportDraft>(() => loadDraft(workspace))
  const { kept, drop } = useKept(workspace, draft)
  const [waiting, setWaiting] = useState<Waiting>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function send<T>(
    what: 'preview' | 'import',
    { original, text }: Pick<ImportDraft, 'original' | 'text'>,
    facts: Record<string, unknown>,
  ): Promise<T | null> {
    setProblem(null)
    setWaiting({ for: what, share: 0 })
    const path = what === 'preview' ? '/imports/preview' : '/documents'
    const ask = apiOf(workspace)
    const answer: Answer<T> = original
      ? await sendFile(workspace, path, fileOf(original), {
          fields: { facts: JSON.stringify(facts) },
          onProgress: (share) => setWaiting({ for: what, share }),
        })
      : await ask<T>(path, { method: 'POST', body: { text, ...facts } })
    setWaiting(null)
    if (!answer.ok) setProblem(answer.problem)
    return answer.ok ? answer.value : null
  }

  async function look(of: Pick<ImportDraft, 'original' | 'text'>) {
    const preview = await send<ImportPreview>('preview', of, {})
    if (preview) change({ ...of, preview, ranges: preview.paragraphs, said: nothingSaid })
  }

  return {
    draft,
    change,
    kept,
    waiting,
    problem,
    lookAtText: () => look({ original: null, text: draft.text }),
    lookAtFile: async (file: File) => look({ original: await originalOf(file), text: draft.text }),
    /** The id of the new document, or null when it was refused. */
    store: async (): Promise<string | null> => {
      const facts = { ...factsToSend(draft), paragraphs: draft.ranges }
      const made = await send<{ id: string }>('import', draft, facts)
      if (made) drop()
      return made?.id ?? null
    },
  }
}

/** Keeps the draft a moment after each change and whenever the page goes, until it is dropped. */
function useKept(workspace: string, draft: ImportDraft) {
  const [kept, setKept] = useState(true)
  const dropped = useRef(false)

  useEffect(() => {
    const keep = () => dropped.current || keepDraft(workspace, draft)
    const timer = setTimeout(() => setKept(keep()), 200)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [workspace, draft])

  // Leaving with a draft that no store holds would lose it.
  useEffect(() => {
    if (kept) return
    const warn = (event: BeforeUnloadEvent) => !dropped.current && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [kept])

  const drop = () => {
    dropped.current = true
    keepDraft(workspace, emptyDraft)
  }
  return { kept, drop }
}

const originalOf = async (file: File): Promise<Original> => ({
  name: file.name,
  type: file.type,
  base64: await toBase64(file),
})

const fileOf = ({ name, type, base64 }: Original) => new File([fromBase64(base64)], name, { type })
