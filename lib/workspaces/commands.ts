import 'server-only'
import type { z } from 'zod'
import type { Actor, Person } from '@/lib/access/actor'
import { hashPassword, passwordMatches } from '@/lib/access/passwords'
import { authorize } from '@/lib/access/policy'
import { countAttempt } from '@/lib/access/rate-limit'
import { recordDeed } from '@/lib/db/audit'
import { globalTables, Prisma } from '@/lib/db/client'
import { newId, newSecret, sha256 } from '@/lib/db/ids'
import { inWorkspace } from '@/lib/db/in-workspace'
import { missing, StemmaError } from '@/lib/errors'
import type {
  accessInput,
  memberInput,
  passwordInput,
  profileInput,
  roleInput,
  setupInput,
  tokenInput,
  workspaceInput,
  WorkspaceView,
} from './schema'

type Of<S extends z.ZodType> = z.infer<S>

const taken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

const refuseTaken = (code: string, message: string) => (error: unknown) => {
  throw taken(error) ? new StemmaError('E_INVALID', message, { code }) : error
}

// ------------------------------------------------------------------ the first admin

/** Spends the one-time code and makes the first account with the first workspace. */
export async function setUp(input: Of<typeof setupInput>): Promise<WorkspaceView> {
  await countAttempt('setup', 30, 15 * 60)
  const digest = sha256(input.code.trim().toLowerCase())
  const passwordHash = await hashPassword(input.password)
  const spent = await globalTables().verificationToken.updateMany({
    where: { digest, purpose: 'setup', usedAt: null },
    data: { usedAt: new Date() },
  })
  if (spent.count !== 1) {
    throw new StemmaError('E_INVALID', 'This code is not the one that the start printed.', {
      code: 'E_SETUP_CODE',
    })
  }
  const { email, name, language } = input
  const user = await globalTables().user.create({
    data: { id: newId(), email, name, language, passwordHash },
  })
  return makeWorkspace(user.id, { name: input.workspaceName, slug: input.workspaceSlug })
}

// ------------------------------------------------------------------ workspaces

/** Makes a workspace with the person as its admin. */
export async function createWorkspace(
  person: Person,
  input: Of<typeof workspaceInput>,
): Promise<WorkspaceView> {
  await countAttempt(`workspace:${person.userId}`, 20, 24 * 60 * 60)
  return makeWorkspace(person.userId, input)
}

async function makeWorkspace(
  userId: string,
  { name, slug }: { name: string; slug: string },
): Promise<WorkspaceView> {
  const scope = { workspaceId: newId(), userId }
  await inWorkspace(scope, async (tx) => {
    await tx.workspace.create({ data: { id: scope.workspaceId, slug, name } })
    await tx.membership.create({ data: { ...scope, role: 'admin' } })
    const made = { targetType: 'workspace', targetId: scope.workspaceId, after: { slug, name } }
    await recordDeed(tx, scope, { action: 'workspace.create', ...made })
  }).catch(refuseTaken('E_SLUG_TAKEN', 'This short name is already used.'))
  return { slug, name, role: 'admin' }
}

/** Remembers which workspace the person used last, for the next sign-in. */
export async function rememberWorkspace(actor: Actor): Promise<void> {
  authorize(actor, 'workspace.read')
  await inWorkspace(actor, (tx) =>
    tx.membership.update({ where: own(actor), data: { lastUsedAt: new Date() } }),
  )
}

const own = (actor: Actor) => memberKey(actor, actor.userId)
const memberKey = ({ workspaceId }: Actor, userId: string) => ({
  workspaceId_userId: { workspaceId, userId },
})

// ------------------------------------------------------------------ members

/** Adds a person by address; a new account gets a password that is shown this once. */
export async function addMember(
  actor: Actor,
  { email, name, role }: Of<typeof memberInput>,
): Promise<{ password: string | null }> {
  authorize(actor, 'member.change')
  const users = globalTables().user
  const known = await users.findUnique({ where: { email } })
  const password = known ? null : newSecret().slice(0, 16)
  const user =
    known ??
    (await users.create({
      data: {
        id: newId(),
        email,
        name,
        language: actor.language,
        passwordHash: await hashPassword(password ?? ''),
      },
    }))
  await inWorkspace(actor, async (tx) => {
    await tx.membership.create({
      data: { workspaceId: actor.workspaceId, userId: user.id, role },
    })
    await recordDeed(tx, actor, memberDeed('member.add', user.id, { role }))
  }).catch(refuseTaken('E_MEMBER_ALREADY', 'This person is already a member.'))
  return { password }
}

const memberDeed = (action: string, targetId: string, after: unknown) => ({
  action,
  targetType: 'member',
  targetId,
  after,
})

/** Gives a member another role; it counts from their next request on. */
export const changeRole = (actor: Actor, { userId, role }: Of<typeof roleInput>): Promise<void> =>
  changeMember(actor, userId, { role }, 'member.role')

/** Takes a member's access away, or gives it back; their work stays. */
export const setAccess = (
  actor: Actor,
  { userId, disabled }: Of<typeof accessInput>,
): Promise<void> =>
  changeMember(actor, userId, { disabledAt: disabled ? new Date() : null }, 'member.access')

async function changeMember(
  actor: Actor,
  userId: string,
  change: { role?: string; disabledAt?: Date | null },
  action: string,
): Promise<void> {
  authorize(actor, 'member.change')
  await inWorkspace(actor, async (tx) => {
    const where = memberKey(actor, userId)
    if (!(await tx.membership.findUnique({ where }))) throw missing('member')
    await tx.membership.update({ where, data: change })
    const admins = { workspaceId: { equals: actor.workspaceId }, role: 'admin', disabledAt: null }
    if ((await tx.membership.count({ where: admins })) === 0) {
      throw new StemmaError('E_STATE', 'A workspace keeps at least one admin.', {
        code: 'E_LAST_ADMIN',
      })
    }
    await recordDeed(tx, actor, memberDeed(action, userId, change))
  })
}

// ------------------------------------------------------------------ oneself

export async function changeProfile(
  person: Person,
  { name, language, theme }: Of<typeof profileInput>,
): Promise<void> {
  await globalTables().user.update({
    where: { id: person.userId },
    data: { name, language, theme },
  })
}

/** Sets a new password and ends every other session of the person, which is all of them: sign in again. */
export async function changePassword(
  person: Person,
  { current, next }: Of<typeof passwordInput>,
): Promise<void> {
  await countAttempt(`password:${person.userId}`, 10, 15 * 60)
  const tables = globalTables()
  const user = await tables.user.findUniqueOrThrow({ where: { id: person.userId } })
  if (!(await passwordMatches(user.passwordHash, current))) {
    throw new StemmaError('E_INVALID', 'The current password is not right.', {
      code: 'E_PASSWORD_WRONG',
    })
  }
  const passwordHash = await hashPassword(next)
  await tables.user.update({ where: { id: person.userId }, data: { passwordHash } })
  await tables.session.updateMany({
    where: { userId: person.userId, endedAt: null },
    data: { endedAt: new Date() },
  })
}

/** Makes a bearer token for this workspace; the secret is shown once and only its digest is kept. */
export async function createToken(
  actor: Actor,
  { name, days }: Of<typeof tokenInput>,
): Promise<{ token: string }> {
  authorize(actor, 'token.create')
  const token = `stm_${newSecret()}`
  const id = newId()
  await inWorkspace(actor, async (tx) => {
    await tx.apiToken.create({
      data: {
        id,
        workspaceId: actor.workspaceId,
        userId: actor.userId,
        digest: sha256(token),
        name,
        expiresAt: days ? new Date(Date.now() + days * 24 * 60 * 60 * 1000) : null,
      },
    })
    await recordDeed(tx, actor, {
      action: 'token.create',
      targetType: 'token',
      targetId: id,
      after: { name, days },
    })
  })
  return { token }
}
