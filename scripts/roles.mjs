#!/usr/bin/env node
// For an administrator: makes the role that the app connects as, gives it its rights, and prints DATABASE_URL.
//   MIGRATE_DATABASE_URL=postgresql://administrator:…@host/database node scripts/roles.mjs [--new-password]
// The owner of the tables, if it may create roles, needs none of this: `npm start` does the same by itself.
import { APP_ROLE, withUser } from './start/given.mjs'
import { connected } from './start/connection.mjs'
import { install } from './start/install.mjs'
import { explain } from './start/progress.mjs'
import { grantRights, listAppendOnly, makeAppRole, setPassword } from './start/roles.mjs'
import { makeSecret } from './start/secrets.mjs'
import { readSettings } from './start/settings.mjs'
import { Stop } from './start/stop.mjs'

try {
  const { migrateUrl } = readSettings()
  if (!migrateUrl) throw new Stop("Set MIGRATE_DATABASE_URL to an administrator's address.")
  await install()
  await connected(migrateUrl, (client) => makeRole(client, migrateUrl))
} catch (error) {
  explain(error)
  process.exitCode = 1
}

async function makeRole(client, url) {
  const role = { name: APP_ROLE, password: makeSecret() }
  const existed = await makeAppRole(client, role)
  const renew = process.argv.includes('--new-password')
  if (existed && renew) await setPassword(client, role)
  const appendOnly = await listAppendOnly()
  const tables = await grantRights(client, { app: APP_ROLE, appendOnly })

  console.log(
    `The role ${APP_ROLE} ${existed ? 'was there' : 'is made'} and has its rights on ${tables.length} tables.`,
  )
  if (!existed || renew) console.log(`DATABASE_URL=${withUser(url, APP_ROLE, role.password)}`)
  else console.log('Its password is as it was; --new-password sets another.')
}
