import { z } from 'zod'
import type { Chain } from '@/lib/core/chain/chain'
import type { DocumentMetadata } from '@/lib/core/intake/importer'
import {
  paragraphSubs,
  paragraphTypes,
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
  modifiedAt: moment.nullish(),
}

/** What is known of an article: each value is read, said by a sender or corrected, and can be corrected again. */
export const factFields = [
  ...(['title', 'byline', 'outlet', 'publishedAt', 'modifiedAt', 'language', 'url'] as const),
  'licence',
] as const
export type FactField = (typeof factFields)[number]

export const captureMethods = ['paste', 'file', 'page', 'address', 'item'] as const
export type CaptureMethod = (typeof captureMethods)[number]

/** The body of POST /documents. `paragraphs` is a preview a reviewer corrected; without it the text is segmented here. */
export const documentInput = z.strictObject({
  text: z.string().max(20_000_000).optional(),
  html: z.string().max(20_000_000).optional(),
  url: address.nullish(),
  ...(Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'url')) as Omit<
    typeof facts,
    'url'
  >),
  licence: line(500).nullish(),
  fileName: line(255).optional(),
  /** The address a file was fetched from when it was looked at before. */
  fetchedFrom: address.optional(),
  paragraphs: z.array(paragraphInput).max(100_000).optional(),
})
export type DocumentInput = z.infer<typeof documentInput>

export const factsInput = z.strictObject({
  ...facts,
  licence: line(500).nullish(),
  textRights: z.enum(textRights).optional(),
})
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

/** One thing known of the article, and where it is known from. */
export interface FactView {
  readonly field: string
  /** What counts: what was said last, otherwise what was read. */
  readonly value: string | null
  /** What was read from the text or its page, with the words or the field it was read from. */
  readonly found: { readonly value: string; readonly evidence: string } | null
  /** What a person says instead: on sending it in, or correcting it. */
  readonly said: {
    readonly value: string | null
    readonly origin: 'sent' | 'corrected'
    readonly by: string
    readonly at: string
  } | null
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

export type { ImportPreview } from '@/lib/imports/schema'

// ------------------------------------------------------------------ as the API writes it

/** A spine in the contract's form: the notation, and the hops with their facets. */
export const spineToContract = ({ revision, chain, note, by, at }: SpineView) => ({
  ...{ revision, chain: printChain(chain), hops: chain.map(hopToContract), note, by, at },
})

export const documentToContract = (document: DocumentView) => ({
  ...document,
  spine: spineToContract(document.spine),
})
