import { roles, type Actor, type Role } from '@/lib/access/actor'
import { getActorForCommand } from '@/lib/access/session'
import { globalTables } from '@/lib/db/client'
import { newId } from '@/lib/db/ids'
import { inWorkspace } from '@/lib/db/in-workspace'
import { importDocument } from '@/lib/imports/commands'
import { listParagraphs } from '@/lib/documents/queries'
import type { ParagraphView } from '@/lib/documents/schema'

export type Team = Record<Role | 'second', Actor>

/** A workspace with one person of each role and a second reviewer, found as a command finds them. */
export async function makeTeam(slug: string): Promise<Team> {
  const people: [keyof Team, Role][] = [
    ...roles.map((role): [Role, Role] => [role, role]),
    ['second', 'reviewer'],
  ]
  const workspaceId = newId()
  const members = people.map(([name, role]) => ({
    id: newId(),
    email: `${name}@${slug}.example`,
    name,
    role,
  }))
  await globalTables().user.createMany({
    data: members.map(({ id, email, name }) => ({
      id,
      email,
      name: `${name} of ${slug}`,
      language: 'en',
    })),
  })
  await inWorkspace({ workspaceId, userId: workspaceId }, async (tx) => {
    await tx.workspace.create({ data: { id: workspaceId, slug, name: `The ${slug} desk` } })
    await tx.membership.createMany({
      data: members.map(({ id, role }) => ({ workspaceId, userId: id, role })),
    })
  })
  const actors = await Promise.all(
    members.map(
      async ({ name, email }) =>
        [name, await getActorForCommand('token-command', email, slug)] as const,
    ),
  )
  return Object.fromEntries(actors) as Team
}

/** A short article with a headline, three paragraphs and a character outside the basic plane. */
export const article = [
  'Harbour talks stall 🚢 over the winter',
  'The Harbour Post reported on Monday that two officials had urged the minister to reopen the talks before the ice closes the port.',
  'According to one official, the ministry disagreed. “Nobody here believes it is time,” the official said.',
  'The port handled four million tonnes last year, according to its own figures.',
].join('\n\n')

/** An imported document with the paragraphs that carry chains. */
export async function importArticle(
  actor: Actor,
  text = article,
): Promise<{ id: string; content: ParagraphView[] }> {
  const { id } = await importDocument(actor, { text })
  const paragraphs = await listParagraphs(actor, id)
  return { id, content: paragraphs.filter(({ type }) => type === 'content') }
}
