import { disconnect, globalTables } from '@/lib/db/client'
import { newId, newSecret, sha256 } from '@/lib/db/ids'

// Prints the one-time code with which the first admin is made; nothing once somebody has an account.
async function main(): Promise<void> {
  const tables = globalTables()
  if (await tables.user.findFirst({ select: { id: true } })) return
  const code = newSecret().slice(0, 20).toLowerCase()
  await tables.verificationToken.deleteMany({ where: { purpose: 'setup', usedAt: null } })
  await tables.verificationToken.create({
    data: { id: newId(), purpose: 'setup', digest: sha256(code) },
  })
  console.log(code)
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
  .finally(disconnect)
