import { hashPassword } from '@/lib/access/passwords'
import { getActorForCommand } from '@/lib/access/session'
import { disconnect, globalTables } from '@/lib/db/client'
import { newId } from '@/lib/db/ids'
import { inWorkspace } from '@/lib/db/in-workspace'
import { env } from '@/lib/env'
import { demo } from './demo'
import { seedSources } from './demo-seed/sources'
import { seedText } from './demo-seed/texts'

// Makes the demo workspace, through the same commands that people's work goes through. A seed that was cut short
// goes on where it stopped.

async function makePeople(workspaceId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  const members = demo.people.map((person) => ({ ...person, id: newId() }))
  await inWorkspace({ workspaceId, userId: workspaceId }, async (tx) => {
    await tx.user.createMany({
      data: members.map(({ id, email, name, language }) => ({
        id,
        email,
        name,
        language,
        passwordHash,
      })),
    })
    await tx.workspace.create({ data: { id: workspaceId, ...demo.workspace } })
    await tx.membership.createMany({
      data: members.map(({ id, role }) => ({ workspaceId, userId: id, role })),
    })
  })
}

async function seed(): Promise<void> {
  const { slug } = demo.workspace
  const password = env().STEMMA_DEMO_PASSWORD
  if (!password) throw new Error('The demo needs STEMMA_DEMO_PASSWORD.')
  const begun = await globalTables().workspace.findUnique({ where: { slug } })
  if (!begun) await makePeople(newId(), password)
  const actorOf = (name: string) => getActorForCommand('demo-seed', `${name}@example.org`, slug)
  const editor = await actorOf('editor')
  await seedSources(editor, demo.sources)
  for (const text of demo.texts) {
    await seedText(text, {
      editor,
      actorOf,
      reviews: demo.reviews.filter((review) => review.slug === text.slug),
    })
  }
}

seed()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(disconnect)
