import 'server-only'
import { cookies } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import NextAuth from 'next-auth'
import { getToken } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { asPerson } from '@/lib/db/in-workspace'
import { globalTables } from '@/lib/db/client'
import { newId, newSecret, sha256 } from '@/lib/db/ids'
import { env } from '@/lib/env'
import { StemmaError } from '@/lib/errors'
import type { Actor, Person, Role } from './actor'
import { passwordMatches } from './passwords'
import { countAttempt } from './rate-limit'

/** Stands where a person's id would, for what the machine did. */
const nobody = '00000000-0000-0000-0000-000000000000'
const day = 24 * 60 * 60 * 1000
const seenEvery = 60 * 1000

// ------------------------------------------------------------------ signing in and out

/** next-auth's part: the cookie carries an opaque session id, and every request looks that id up. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: 30 * 24 * 60 * 60 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (given) =>
        signIn(given?.email ?? '', given?.password ?? '').catch(refuseByCode),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: { signOut: async ({ token }) => endSession(token?.sid) },
})

/** The route handler of /api/auth. */
export const authHandler = (request: Request, context: unknown): Promise<Response> =>
  (NextAuth(authOptions()) as (request: Request, context: unknown) => Promise<Response>)(
    request,
    context,
  )

// next-auth shows the message of what authorize throws, so it may only be a code.
function refuseByCode(error: unknown): never {
  if (error instanceof StemmaError) throw new Error(error.code)
  console.error(JSON.stringify({ level: 'error', at: 'sign-in', error: String(error) }))
  throw new Error('E_UNAVAILABLE')
}

/** next-auth's "user" is the new session: its id is the secret that goes into the cookie. */
async function signIn(email: string, password: string): Promise<{ id: string } | null> {
  const address = email.trim().toLowerCase()
  await countAttempt(`sign-in:${sha256(address)}`, 20, 15 * 60)
  const user = await globalTables().user.findUnique({ where: { email: address } })
  const right = await passwordMatches(user?.passwordHash ?? null, password)
  return user && right && !user.disabledAt ? { id: await openSession(user.id) } : null
}

async function openSession(userId: string): Promise<string> {
  const secret = newSecret()
  await globalTables().session.create({
    data: { id: newId(), digest: sha256(secret), userId, expiresAt: idleEnd() },
  })
  return secret
}

async function endSession(secret: unknown): Promise<void> {
  if (typeof secret !== 'string') return
  await globalTables().session.updateMany({
    where: { digest: sha256(secret), endedAt: null },
    data: { endedAt: new Date() },
  })
}

const idleEnd = () => new Date(Date.now() + env().STEMMA_SESSION_IDLE_DAYS * day)

// ------------------------------------------------------------------ who is asking

/** The signed-in person of this request, or null; a session that ended or a disabled account is nobody. */
export async function findPerson(): Promise<Person | null> {
  const secret = await sessionSecret()
  if (!secret) return null
  const session = await globalTables().session.findUnique({
    where: { digest: sha256(secret) },
    include: { user: true },
  })
  if (!session || session.endedAt || session.expiresAt < new Date() || session.user.disabledAt)
    return null
  if (Date.now() - session.lastSeenAt.getTime() > seenEvery) await seen(session.id)
  const { id: userId, email, name, language, theme } = session.user
  return { userId, email, name, language, theme } as Person
}

async function sessionSecret(): Promise<string | null> {
  const jar = await cookies()
  const req = {
    cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])),
    headers: {},
  }
  const token = await getToken({ req: req as never, secret: env().NEXTAUTH_SECRET })
  return typeof token?.sid === 'string' ? token.sid : null
}

const seen = (id: string) =>
  globalTables().session.updateMany({
    where: { id },
    data: { lastSeenAt: new Date(), expiresAt: idleEnd() },
  })

export async function getPerson(): Promise<Person> {
  const person = await findPerson()
  if (!person) throw new StemmaError('E_SIGNED_OUT', 'Sign in first.')
  return person
}

/** The signed-in person as a member of the workspace, with the role of this moment. Not a member looks like no workspace. */
export async function getActor(workspace: string): Promise<Actor> {
  return memberOf(await getPerson(), { slug: workspace })
}

/** The member a bearer token stands for. */
export async function getActorByToken(secret: string): Promise<Actor> {
  const tables = globalTables()
  const token = await tables.apiToken.findUnique({ where: { digest: sha256(secret) } })
  const live = token && !token.revokedAt && (!token.expiresAt || token.expiresAt > new Date())
  const user = live ? await tables.user.findUnique({ where: { id: token.userId } }) : null
  if (!live || !user || user.disabledAt)
    throw new StemmaError('E_SIGNED_OUT', 'This token is not valid.')
  if (Date.now() - (token.lastUsedAt?.getTime() ?? 0) > seenEvery) {
    await tables.apiToken.update({ where: { id: token.id }, data: { lastUsedAt: new Date() } })
  }
  return memberOf({ ...user, userId: user.id } as unknown as Person, { id: token.workspaceId })
}

async function memberOf(
  person: Person,
  workspace: { slug: string } | { id: string },
): Promise<Actor> {
  const membership = await asPerson(person.userId, (tx) =>
    tx.membership.findFirst({
      where: { userId: { equals: person.userId }, disabledAt: null, workspace: { is: workspace } },
      include: { workspace: true },
    }),
  )
  if (!membership) throw new StemmaError('E_NOT_FOUND', 'There is no such workspace.')
  return {
    userId: person.userId,
    workspaceId: membership.workspaceId,
    workspace: membership.workspace.slug,
    role: membership.role as Role,
    name: person.name,
    language: person.language,
  } as Actor
}

// ------------------------------------------------------------------ system actors

/** The closed list of what runs without a person in front of it. */
export type SystemActor = 'demo-seed' | 'token-command' | 'job'

/** A member acted for by a command on this machine, found by address; its rights are the member's own. */
export async function getActorForCommand(
  _by: SystemActor,
  email: string,
  workspace: string,
): Promise<Actor> {
  const user = await globalTables().user.findUnique({
    where: { email: email.trim().toLowerCase() },
  })
  if (!user || user.disabledAt)
    throw new StemmaError('E_NOT_FOUND', `There is no account ${email}.`)
  return memberOf({ ...user, userId: user.id } as unknown as Person, { slug: workspace })
}

/** The member in whose name a job works, with the rights of this moment; null when they are none any more. */
export async function findActorForJob(
  _by: SystemActor,
  { userId, workspaceId }: { userId: string; workspaceId: string },
): Promise<Actor | null> {
  const user = await globalTables().user.findUnique({ where: { id: userId } })
  if (!user || user.disabledAt) return null
  return memberOf({ ...user, userId: user.id } as unknown as Person, { id: workspaceId }).catch(
    (error: unknown) => {
      if (error instanceof StemmaError && error.refusal === 'E_NOT_FOUND') return null
      throw error
    },
  )
}

/** Who does what nobody asked for in person: it looks for texts alike, and closes what its owner no longer may do. */
export const machineActor = (_by: SystemActor, workspaceId: string): Actor =>
  ({
    ...{ userId: nobody, workspaceId, workspace: '', role: 'editor' },
    ...{ name: 'Stemma', language: 'en' },
  }) as Actor
