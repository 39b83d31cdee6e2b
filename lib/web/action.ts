import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Actor, Person } from '@/lib/access/actor'
import { getActor, getPerson } from '@/lib/access/session'
import { requireSameOrigin } from './origin'
import { asRefusal } from './problem'

/** What a form hears back: done with a value, or which rule refused it (words by code from the message files). */
export type Outcome<T> =
  { ok: true; value: T } | { ok: false; code: string; detail: string; field?: string }

/** The door of a workspace's plain forms; `run` gets the proven actor and the checked input. */
export const action =
  <Input, T>(schema: z.ZodType<Input>, run: (actor: Actor, input: Input) => Promise<T>) =>
  (workspace: string, input: unknown): Promise<Outcome<T>> =>
    outcome(async () => run(await getActor(workspace), schema.parse(input)))

/** The door of forms about oneself. */
export const personAction =
  <Input, T>(schema: z.ZodType<Input>, run: (person: Person, input: Input) => Promise<T>) =>
  (input: unknown): Promise<Outcome<T>> =>
    outcome(async () => run(await getPerson(), schema.parse(input)))

/** The door of the one form that nobody is signed in for: making the first admin. */
export const openAction =
  <Input, T>(schema: z.ZodType<Input>, run: (input: Input) => Promise<T>) =>
  (input: unknown): Promise<Outcome<T>> =>
    outcome(async () => run(schema.parse(input)))

async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    requireSameOrigin(await headers())
    return { ok: true, value: await work() }
  } catch (error) {
    const refused = asRefusal(error)
    if (!refused) throw error
    const issues = refused.detail.extra?.issues as { path: string }[] | undefined
    return { ok: false, code: refused.code, detail: refused.message, field: issues?.[0]?.path }
  }
}
