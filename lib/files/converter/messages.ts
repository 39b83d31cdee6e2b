import { z } from 'zod'
import type { CollectionItem, TablePreview } from '../../core/intake/collection'
import {
  intakeErrorCodes,
  type DocumentMetadata,
  type ImportedDocument,
} from '../../core/intake/importer'
import { maxItems, maxTextBytes } from '../../core/intake/limits'
import { indexCodePoints } from '../../core/text/code-points'
import { paragraphSubs, paragraphTypes } from '../../core/text/paragraph'

// A converter has read a stranger's file: what it says is checked like anything that comes from outside.

const found = z.strictObject({ value: z.string(), evidence: z.string() }).nullable()
const facts = {
  title: found,
  byline: found,
  outlet: found,
  published: found,
  modified: found,
  language: found,
  url: found,
  licence: found.optional(),
} satisfies Record<keyof DocumentMetadata, z.ZodType>

const text = z
  .string()
  .max(maxTextBytes)
  .refine((words) => words.isWellFormed() && !words.includes('\0'))
const offset = z.number().int().nonnegative()
const ranges = z.array(
  z.strictObject({
    start: offset,
    end: offset,
    type: z.enum(paragraphTypes),
    sub: z.enum(paragraphSubs).nullable(),
  }),
)

const document = z
  .strictObject({ text, paragraphs: ranges, metadata: z.strictObject(facts) })
  .refine(covers, 'paragraphs must cover the text in order') satisfies z.ZodType<ImportedDocument>

/** In order, within the text, and nothing but white space between. */
function covers({ text: whole, paragraphs }: ImportedDocument): boolean {
  const index = indexCodePoints(whole)
  let at = 0
  for (const { start, end } of paragraphs) {
    if (start < at || end <= start || end > index.length) return false
    if (index.slice(at, start).trim() !== '') return false
    at = end
  }
  return index.slice(at, index.length).trim() === ''
}

const item = { place: z.number().int().positive(), label: z.string().max(500) }
const stated = z.strictObject(facts).partial()
const bytes = z.instanceof(Uint8Array)
const input = z.strictObject({
  bytes,
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
})
const code = z.enum(intakeErrorCodes)

const items = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ ...item, kind: z.literal('text'), input, facts: stated }),
      z.strictObject({ ...item, kind: z.literal('address'), address: z.string(), facts: stated }),
      z.strictObject({ ...item, kind: z.literal('refused'), code, message: z.string() }),
    ]),
  )
  .max(maxItems) satisfies z.ZodType<CollectionItem[]>

const column = z.string().nullable()
const table = z.strictObject({
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  rowCount: offset,
  proposed: z.strictObject({
    text: column,
    title: column,
    byline: column,
    outlet: column,
    published: column,
    modified: column,
    language: column,
    url: column,
  }),
}) satisfies z.ZodType<TablePreview>

/** The shape of the answer to each task. */
export const results = { document, items, table } as const
export type Result<T extends keyof typeof results> = z.infer<(typeof results)[T]>

/** What a converter sends: that it is ready, or how a question ended and how much memory it then held. */
export const reply = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({ done: z.unknown(), rss: z.number() }),
  z.strictObject({
    refused: z.strictObject({ code, message: z.string(), at: z.number().nullable() }),
    rss: z.number(),
  }),
])
export type Reply = z.infer<typeof reply>
