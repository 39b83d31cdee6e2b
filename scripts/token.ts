import { getActorForCommand } from '@/lib/access/session'
import { disconnect } from '@/lib/db/client'
import { createToken } from '@/lib/workspaces/commands'
import { argument, loadLocalSettings } from './settings'

// Prints a bearer token for a member of a workspace; who can run this on the machine can read the database anyway.
const usage = 'usage: npm run -s token -- --email E --workspace W'

async function main(): Promise<void> {
  loadLocalSettings()
  const actor = await getActorForCommand(
    'token-command',
    argument('--email', usage),
    argument('--workspace', usage),
  )
  const { token } = await createToken(actor, { name: 'made on the command line', days: 90 })
  console.log(token)
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
  .finally(disconnect)
