import { z } from 'zod'
import { hopKinds } from '../chain/kinds'
import { stances } from './claim'

const name = z.string().trim().min(1).max(500)
const id = z.string().min(1).max(500)
const notation = z.string().max(20_000)

const source = z.object({
  name,
  kind: z.enum(hopKinds),
  newsroom: name.nullish(),
  aliases: z.array(name).max(1000).nullish(),
})

const report = z.object({
  id,
  document: id,
  published: z.string().nullish(),
  spine: notation.nullish(),
  chain: notation,
  stance: z.enum(stances),
  distorted: z.boolean().nullish(),
  utterance: id.nullish(),
})

const identity = z.object({ a: id, b: id, is: z.enum(['same', 'different']) })

/** One claim of an origins file. */
export const claimSchema = z.object({
  id,
  subject: z.union([name, z.array(name)]).nullish(),
  reports: z.array(report),
  identities: z.array(identity).nullish(),
})
export type WrittenClaim = z.infer<typeof claimSchema>

/** What stands around the claims; each claim is checked by itself, so that one wrong claim stops no other. */
export const fileSchema = z.object({
  options: z.object({ trustPlural: z.boolean().nullish() }).nullish(),
  sources: z.array(source).nullish(),
  claims: z.array(z.unknown()),
})
export type WrittenFile = z.infer<typeof fileSchema>
export type WrittenSource = z.infer<typeof source>

/** Where something is wrong in a file, as a path: “claims[3].reports[0].stance”; '' for the whole. */
export const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
