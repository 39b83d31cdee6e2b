import type { DocumentView } from '@/lib/documents/schema'

/** What is known of an article, as a person edits it: empty means not known. */
export interface Facts {
  readonly title: string
  readonly byline: string
  readonly outlet: string
  readonly publishedAt: string
  readonly language: string
  readonly url: string
  readonly textRights: 'quote' | 'full'
}

export const factsOf = (document: DocumentView): Facts => ({
  title: document.title,
  byline: document.byline ?? '',
  outlet: document.outlet?.name ?? '',
  publishedAt: document.publishedAt ?? '',
  language: document.language ?? '',
  url: document.url ?? '',
  textRights: document.textRights,
})

/** The facts that differ, as the API takes them: what was emptied is null. */
export function changedFacts(before: Facts, after: Facts): Record<string, string | null> {
  const names = Object.keys(after) as (keyof Facts)[]
  return Object.fromEntries(
    names
      .filter((name) => after[name].trim() !== before[name])
      .map((name) => [name, after[name].trim() || null]),
  )
}
