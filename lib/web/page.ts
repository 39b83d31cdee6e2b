import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { Actor, Person } from '@/lib/access/actor'
import { getActor, getPerson } from '@/lib/access/session'
import { StemmaError } from '@/lib/errors'

/** The door of a workspace's pages: proves the member, then loads; missing and not allowed both are "not found". */
export async function page<T>(workspace: string, load: (actor: Actor) => Promise<T>): Promise<T> {
  return shown(async () => load(await getActor(workspace)))
}

/** The door of pages that need a signed-in person and no workspace. */
export async function personPage<T>(load: (person: Person) => Promise<T>): Promise<T> {
  return shown(async () => load(await getPerson()))
}

async function shown<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof StemmaError)) throw error
    if (error.refusal === 'E_SIGNED_OUT') redirect('/sign-in')
    if (error.refusal === 'E_NOT_FOUND' || error.refusal === 'E_FORBIDDEN') notFound()
    throw error
  }
}
