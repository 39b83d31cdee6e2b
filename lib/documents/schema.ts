import { z } from 'zod'
import type { Chain } from '@/lib/core/chain/chain'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import {
  paragraphSubs,
  paragraphTypes,
  type ParagraphRange,
  type ParagraphSub,
  type ParagraphType,
} from '@/lib/core/text/paragraph'
import { chainInput, hopToContract } from '@/lib/annotations/schema'
import { printChain } from '@/lib/core/chain/print'

export const documentStates = ['open', 'done', 'archived'] as const
export type DocumentState = (typeof documentStates)[number]
export const textRights = ['quote', 'full'] as const

// ------------------------------------------------------------------ what may come in

const line = (max: number) => z.string().trim().max(max)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
/** A day, or a local or zoned time: what the text said, never more. */
const moment = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)
const address = z.url({ protocol: /^https?$/ }).max(2_000)

export const paragraphInput = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  type: z.enum(paragraphTypes),
  sub: z.enum(paragraphSubs).nullish(),
})

const facts = {
  title: line(500).optional(),
  byline: line(500).nullish(),
  language: language.nullish(),
  outlet: line(300).nullish(),
  url: address.nullish(),
  publishedAt: moment.nullish(),
}

/** The body of POST /documents. `paragraphs` is a preview a reviewer corrected; without it the text is segmented here. */
export const documentInput = z.strictObject({
  text: z.string().max(20_000_000).optional(),
  html: z.string().max(20_000_000).optional(),
  url: address.nullish(),
  ...(Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'url')) as Omit<
    typeof facts,
    'url'
  >),
  fileName: line(255).optional(),
  paragraphs: z.array(paragraphInput).max(100_000).optional(),
})
export type DocumentInput = z.infer<typeof documentInput>

export const factsInput = z.strictObject({ ...facts, textRights: z.enum(textRights).optional() })
export type FactsInput = z.infer<typeof factsInput>

export const stateInput = z.strictObject({ state: z.enum(documentStates) })
export const removalInput = z.strictObject({ reason: line(2_000).min(3) })
export const spineInput = z.strictObject({
  chain: chainInput,
  note: z.string().max(10_000).nullish(),
})

/** One mending of the paragraph table. `at` is a code point of the version's text. */
export const layoutEdit = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('split'), paragraph: z.uuid(), at: z.number().int().min(1) }),
  z.strictObject({ edit: z.literal('merge'), paragraph: z.uuid() }),
  z.strictObject({
    edit: z.literal('retype'),
    paragraph: z.uuid(),
    type: z.enum(paragraphTypes),
    sub: z.enum(paragraphSubs).nullish(),
  }),
])
export type LayoutEdit = z.infer<typeof layoutEdit>
export const layoutInput = z.strictObject({ edits: z.array(layoutEdit).min(1).max(200) })

export const listQuery = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum([...documentStates, 'all']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListQuery = z.input<typeof listQuery>

// ------------------------------------------------------------------ what goes out

export interface Removal {
  readonly at: string
  readonly by: string
  readonly reason: string
}

export interface DocumentListItem {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly language: string | null
  readonly publishedAt: string | null
  readonly state: DocumentState
  readonly changedAt: string
  readonly reviewers: readonly { readonly id: string; readonly name: string }[]
  /** Paragraphs that carry chains: how many there are, how many anybody has annotated, how many the asker has. */
  readonly progress: { readonly total: number; readonly judged: number; readonly own: number }
  readonly removed: boolean
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export interface SpineView {
  /** 0 while nobody has set it. */
  readonly revision: number
  readonly chain: Chain
  readonly note: string | null
  readonly by: string | null
  readonly at: string | null
}

export interface DocumentView {
  readonly id: string
  readonly versionId: string
  readonly versionNumber: number
  readonly sha256: string
  readonly title: string
  readonly byline: string | null
  readonly outlet: { readonly id: string; readonly name: string } | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly url: string | null
  readonly state: DocumentState
  readonly textRights: (typeof textRights)[number]
  readonly createdAt: string
  readonly capturedAt: string
  readonly changedAt: string
  /** Number of the paragraph table's latest layout: what an edit of it must name. */
  readonly layout: number
  readonly spine: SpineView
  readonly metadata: DocumentMetadata
  readonly removed: Removal | null
}

export interface SegmentView {
  readonly id: string
  readonly start: number
  readonly end: number
  /** True for the one that is the paragraph itself. */
  readonly shared: boolean
  readonly authorId: string | null
}

export interface ParagraphView {
  readonly id: string
  readonly index: number
  readonly type: ParagraphType
  readonly sub: ParagraphSub | null
  readonly start: number
  readonly end: number
  readonly text: string
  readonly segments: readonly SegmentView[]
}

/** A text as it would be imported; nothing of it is stored. */
export interface ImportPreview {
  readonly text: string
  readonly encoding: string
  readonly paragraphs: readonly ParagraphRange[]
  readonly metadata: DocumentMetadata
  /** Documents of this workspace with the very same text. */
  readonly same: readonly { readonly id: string; readonly title: string }[]
}

// ------------------------------------------------------------------ as the API writes it

/** A spine in the contract's form: the notation, and the hops with their facets. */
export const spineToContract = ({ revision, chain, note, by, at }: SpineView) => ({
  ...{ revision, chain: printChain(chain), hops: chain.map(hopToContract), note, by, at },
})

export const documentToContract = (document: DocumentView) => ({
  ...document,
  spine: spineToContract(document.spine),
})
