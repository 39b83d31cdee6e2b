import type { DocumentMetadata } from '@/lib/core/intake/importer'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import type { CollectionPreview, ImportPreview } from '@/lib/imports/schema'

/** A file as it was chosen or fetched; its bytes go to the server untouched, once looked through and once to stay. */
export interface Original {
  readonly name: string
  readonly type: string
  readonly base64: string
  /** The address it was fetched from, where it was. */
  readonly fetchedFrom?: string
}

/** A page that the reader's own browser sent, as it stood there. */
export interface SentPage {
  readonly html: string
  readonly url: string
}

export const factNames = ['title', 'byline', 'outlet', 'publishedAt', 'language', 'url'] as const
export type FactName = (typeof factNames)[number]
/** What a person says of the article; null leaves what the text says. */
export type SaidFacts = Readonly<Record<FactName, string | null>>

/** What was brought: words, a file, or a page; the words are kept when a file is tried beside them. */
export interface Brought {
  readonly text: string
  readonly original: Original | null
  readonly page: SentPage | null
}

/** An import under way, from the first pasted word to the last mended paragraph. */
export interface ImportDraft extends Brought {
  /** Null while the text is being brought. */
  readonly preview: ImportPreview | null
  /** A file that holds many documents, before its import begins. */
  readonly collection: CollectionPreview | null
  readonly ranges: readonly ParagraphRange[]
  readonly said: SaidFacts
}

export const nothingSaid: SaidFacts = {
  title: null,
  byline: null,
  outlet: null,
  publishedAt: null,
  language: null,
  url: null,
}

export const emptyDraft: ImportDraft = {
  ...{ text: '', original: null, page: null },
  ...{ preview: null, collection: null, ranges: [], said: nothingSaid },
}

const metadataOf: Record<FactName, keyof DocumentMetadata> = {
  title: 'title',
  byline: 'byline',
  outlet: 'outlet',
  publishedAt: 'published',
  language: 'language',
  url: 'url',
}

/** What the text says of one fact, with the words it was read from; null when it says nothing. */
export const foundFact = (metadata: DocumentMetadata, name: FactName) =>
  metadata[metadataOf[name]] ?? null

/** What the server is told beside the text: only what a person changed, an emptied fact as null. */
export function factsToSend({ said }: Pick<ImportDraft, 'said'>): Record<string, string | null> {
  const changed = factNames.filter((name) => said[name] !== null)
  return Object.fromEntries(changed.map((name) => [name, said[name]?.trim() || null]))
}
