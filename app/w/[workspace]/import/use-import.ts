'use client'

import { useEffect, useRef, useState } from 'react'
import { apiOf, sendFiles, type Answer, type Problem } from '@/app/ui/api-client'
import type { ColumnMapping } from '@/lib/core/intake/collection'
import type { CollectionPreview, ImportPreview } from '@/lib/imports/schema'
import { fromBase64, toBase64 } from './bytes'
import {
  emptyDraft,
  factsToSend,
  type Brought,
  type ImportDraft,
  type Original,
  type SentPage,
} from './draft'
import { keepDraft, loadDraft } from './draft-store'

/** What the screen waits for: nothing, the reading, or the import, with the share of it that has left. */
export type Waiting = { readonly for: 'preview' | 'import'; readonly share: number } | null

/** An import under way: its draft, kept over reloads, and the questions to the server. */
export function useImport(workspace: string, start = () => loadDraft(workspace)) {
  const [draft, change] = useState<ImportDraft>(start)
  const { kept, drop } = useKept(workspace, draft)
  const [waiting, setWaiting] = useState<Waiting>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = apiOf(workspace)
  const onProgress = (share: number) => setWaiting((now) => now && { ...now, share })

  async function wait<T>(what: 'preview' | 'import', asking: () => Promise<Answer<T>>) {
    setProblem(null)
    setWaiting({ for: what, share: 0 })
    const answer = await asking()
    setWaiting(null)
    if (!answer.ok) setProblem(answer.problem)
    return answer.ok ? answer.value : null
  }

  function send<T>(path: string, brought: Brought, facts: object): Promise<Answer<T>> {
    const { original, page, text } = brought
    if (!original)
      return ask<T>(path, { method: 'POST', body: { ...(page ?? { text }), ...facts } })
    const told = original.fetchedFrom ? { ...facts, fetchedFrom: original.fetchedFrom } : facts
    const fields = { facts: JSON.stringify(told) }
    return sendFiles<T>(workspace, path, [fileOf(original)], { fields, onProgress })
  }

  async function look(brought: Brought, body?: object) {
    const seen = await wait<ImportPreview | CollectionPreview>('preview', () =>
      body
        ? ask('/imports/preview', { method: 'POST', body })
        : send('/imports/preview', brought, {}),
    )
    if (!seen) return
    if (seen.kind === 'collection') return change({ ...emptyDraft, ...brought, collection: seen })
    const original = fetchedOriginal(seen) ?? brought.original
    // The bytes of a fetched page are kept once, as the original.
    const preview = { ...seen, fetched: null }
    change({ ...emptyDraft, ...brought, original, preview, ranges: seen.paragraphs })
  }

  /** Begins work that follows; its id, or null when it was refused. */
  async function begin(asking: () => Promise<Answer<{ job: string }>>): Promise<string | null> {
    const begun = await wait('import', asking)
    if (begun) drop()
    return begun?.job ?? null
  }

  return {
    ...{ draft, change, kept, waiting, problem },
    lookAtText: () => look({ ...nothingBrought, text: draft.text }),
    lookAtAddress: (url: string) => look({ ...nothingBrought, text: draft.text }, { url }),
    lookAtPage: (page: SentPage) => look({ ...nothingBrought, page }),
    lookAtFile: async (file: File) =>
      look({ ...nothingBrought, text: draft.text, original: await originalOf(file) }),
    bringAddresses: (addresses: readonly string[]) =>
      begin(() => ask('/imports', { method: 'POST', body: { addresses } })),
    bringFiles: (files: readonly File[], columns?: ColumnMapping) =>
      begin(() => {
        const fields: Record<string, string> = columns
          ? { options: JSON.stringify({ columns }) }
          : {}
        return sendFiles(workspace, '/imports', files, { fields, onProgress })
      }),
    /** The id of the new document, or null when it was refused. */
    store: async (): Promise<string | null> => {
      const facts = { ...factsToSend(draft), paragraphs: draft.ranges }
      const made = await wait<{ id: string }>('import', () => send('/documents', draft, facts))
      if (made) drop()
      return made?.id ?? null
    },
  }
}

const nothingBrought: Brought = { text: '', original: null, page: null }

function fetchedOriginal({ fetched }: ImportPreview): Original | null {
  if (!fetched) return null
  const { base64, fileName, mediaType, address } = fetched
  return { name: fileName ?? 'page.html', type: mediaType ?? '', base64, fetchedFrom: address }
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

export const fileOf = ({ name, type, base64 }: Original) =>
  new File([fromBase64(base64)], name, { type })
