import { z } from 'zod'
import type { ColumnMapping, TablePreview } from '@/lib/core/intake/collection'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import type { SpineHint } from '@/lib/core/intake/spine-hints'
import type { ParagraphRange } from '@/lib/core/text/paragraph'
import { documentInput, type DocumentInput } from '@/lib/documents/schema'
import type { ItemKind } from '@/lib/import-items/schema'
import type { AlikeView } from '@/lib/relations/schema'

// ------------------------------------------------------------------ what may come in

/** A file as it was uploaded; its bytes are kept untouched as the original. */
export interface UploadedFile {
  readonly bytes: Uint8Array
  readonly fileName: string | null
  readonly mediaType: string | null
  /** What the sender says of it, as beside a pasted text; it wins over what the file says itself. */
  readonly facts?: DocumentInput
}

const column = z.string().max(500).nullable()
export const columnsInput = z.strictObject({
  ...{ text: column, title: column, byline: column, outlet: column },
  ...{ published: column, modified: column, language: column, url: column },
}) satisfies z.ZodType<ColumnMapping>

/** What holds for everything that an import brings in. */
export const importOptions = z.strictObject({
  language: documentInput.shape.language,
  outlet: documentInput.shape.outlet,
  columns: columnsInput.optional(),
})
export type ImportOptions = z.infer<typeof importOptions>

const address = z.url({ protocol: /^https?$/ }).max(2_000)

/** The body of POST /imports: addresses of pages or feeds, or a pasted text with one on each line. */
export const importInput = z
  .strictObject({
    addresses: z.array(address).min(1).max(10_000).optional(),
    text: z.string().max(2_000_000).optional(),
    label: z.string().trim().max(300).optional(),
    options: importOptions.optional(),
  })
  .refine(({ addresses, text }) => (addresses === undefined) !== (text === undefined), {
    message: 'send either addresses or a text with one on each line',
  })
export type ImportRequest = z.infer<typeof importInput>

/** The body of POST /imports/{id}/retry: which items; all that failed where it names none. */
export const retryInput = z.strictObject({ items: z.array(z.uuid()).min(1).max(10_000).optional() })
export type RetryRequest = z.infer<typeof retryInput>

export const importListQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const itemListQuery = z.object({
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']).optional(),
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

// ------------------------------------------------------------------ what goes out

export const itemStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type ItemState = (typeof itemStates)[number]

export interface ImportView {
  readonly id: string
  /** One file, one address, several, or a collection that became several. */
  readonly kind: string
  readonly label: string
  readonly by: string
  readonly at: string
  readonly counts: Readonly<Record<ItemState, number>> & { readonly total: number }
  /** Working while anything waits or runs; stopped once cancelled; otherwise finished. */
  readonly state: 'working' | 'finished' | 'cancelled'
  /** False when something waits and no worker was heard of for half a minute. */
  readonly workerAlive: boolean
  readonly finishedAt: string | null
}

export interface ImportItemView {
  readonly id: string
  readonly number: number
  readonly kind: ItemKind
  readonly label: string
  readonly state: ItemState
  readonly attempts: number
  /** Why it failed: a code with words in the message files, values for them, and a sentence in English. */
  readonly problem: {
    readonly code: string
    readonly params: Readonly<Record<string, unknown>>
    readonly detail: string
  } | null
  readonly document: { readonly id: string; readonly title: string } | null
}

/** A text as it would be imported; nothing of it is stored. */
export interface ImportPreview {
  readonly kind: 'document'
  readonly text: string
  readonly encoding: string
  readonly paragraphs: readonly ParagraphRange[]
  readonly metadata: DocumentMetadata
  /** Hops the text betrays about its way to the reader: proposals with their evidence, never set by themselves. */
  readonly spine: readonly SpineHint[]
  /** Documents of this workspace with the very same text. */
  readonly same: readonly { readonly id: string; readonly title: string }[]
  /** Documents that are much like it: likely rewrites and translations. */
  readonly alike: readonly AlikeView[]
  /** What was fetched, to be sent with the import so that it stores what was looked at; for addresses alone. */
  readonly fetched: {
    readonly base64: string
    readonly fileName: string | null
    readonly mediaType: string | null
    readonly address: string
  } | null
}

/** A file that holds many documents, before it is brought in. */
export interface CollectionPreview {
  readonly kind: 'collection'
  readonly format: string
  readonly count: number
  readonly items: readonly {
    readonly place: number
    readonly label: string
    readonly kind: 'text' | 'address' | 'refused'
    readonly code: string | null
  }[]
  /** For tables: columns, first rows, and the proposal what they hold. */
  readonly table: TablePreview | null
}

/** What became of something sent in: a document at once, or an import to follow. */
export type Imported =
  { readonly id: string; readonly versionId: string } | { readonly job: string }
