import 'server-only'
import type { Route } from 'next'
import { headers } from 'next/headers'
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
    if (error.refusal === 'E_SIGNED_OUT') redirect(await signInAndReturn())
    if (error.refusal === 'E_NOT_FOUND' || error.refusal === 'E_FORBIDDEN') notFound()
    throw error
  }
}

// proxy.ts writes down which page was asked for.
async function signInAndReturn(): Promise<Route> {
  const path = (await headers()).get('x-stemma-path')
  return (path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in') as Route
}
