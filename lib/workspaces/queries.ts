import 'server-only'
import type { Actor, Person, Role } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { globalTables } from '@/lib/db/client'
import { asPerson, inWorkspace } from '@/lib/db/in-workspace'
import type { MemberView, WorkspaceView } from './schema'

/** The workspaces a person belongs to, the one used last first. */
export async function listWorkspaces(person: Person): Promise<WorkspaceView[]> {
  const memberships = await asPerson(person.userId, (tx) =>
    tx.membership.findMany({
      where: { userId: { equals: person.userId }, disabledAt: null },
      include: { workspace: true },
      orderBy: [{ lastUsedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'asc' }],
    }),
  )
  return memberships.map(({ workspace, role }) => ({
    slug: workspace.slug,
    name: workspace.name,
    role: role as Role,
  }))
}

export async function getWorkspace(actor: Actor): Promise<WorkspaceView> {
  authorize(actor, 'workspace.read')
  const found = await globalTables().workspace.findUniqueOrThrow({
    where: { id: actor.workspaceId },
  })
  return { slug: found.slug, name: found.name, role: actor.role }
}

/** Everybody of the workspace; addresses are for those who may change members. */
export async function listMembers(actor: Actor): Promise<MemberView[]> {
  authorize(actor, 'member.list')
  const members = await inWorkspace(actor, (tx) =>
    tx.membership.findMany({
      where: { workspaceId: { equals: actor.workspaceId } },
      include: { user: true },
      orderBy: { createdAt: 'asc' },
    }),
  )
  const seesAddresses = actor.role === 'admin'
  return members.map(({ user, role, disabledAt, createdAt }) => ({
    userId: user.id,
    name: user.name,
    email: seesAddresses || user.id === actor.userId ? user.email : '',
    role: role as Role,
    disabled: disabledAt !== null || user.disabledAt !== null,
    since: createdAt.toISOString(),
  }))
}

/** Whether anybody has an account yet; until then the one-time code makes the first. */
export async function isSetUp(): Promise<boolean> {
  return (await globalTables().user.findFirst({ select: { id: true } })) !== null
}
