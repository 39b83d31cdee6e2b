import { z } from 'zod'
import type { StatedFacts } from '@/lib/core/intake/collection'

/** What an item needs to be brought in: where it is, or the file that is kept for it. */
export const itemInput = z.object({
  address: z.string().optional(),
  sha256: z.string().optional(),
  fileName: z.string().nullish(),
  mediaType: z.string().nullish(),
  /** What its collection states of it. */
  facts: z.custom<StatedFacts>().optional(),
  /** Whether it came out of a collection. */
  nested: z.boolean().optional(),
})
export type ItemInput = z.infer<typeof itemInput>

export const itemKinds = ['address', 'file', 'collection'] as const
export type ItemKind = (typeof itemKinds)[number]
