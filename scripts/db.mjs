#!/usr/bin/env node
// The embedded database for development: `npm run db:dev`, `db:stop`, `db:reset`, `db:migration -- name`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connected } from './start/connection.mjs'
import { grant } from './start/database.mjs'
import { closeEmbedded, openEmbedded } from './start/embedded.mjs'
import { generate } from './start/generate.mjs'
import { install } from './start/install.mjs'
import { migrate } from './start/migrate.mjs'
import { explain, step } from './start/progress.mjs'
import { prisma } from './start/prisma.mjs'
import { readSettings, root } from './start/settings.mjs'
import { openState } from './start/state.mjs'
import { Stop } from './start/stop.mjs'

const commands = { dev, stop, reset, migration }
const state = openState(readSettings().state)

try {
  const [name, ...words] = process.argv.slice(2)
  if (!commands[name]) throw new Stop(`Say one of: ${Object.keys(commands).join(', ')}.`)
  await commands[name](...words)
} catch (error) {
  explain(error)
  process.exitCode = 1
}

/** Starts it, or joins the one that runs, brings it up to date and leaves it running. */
async function dev() {
  await step('packages', 'npm ci', install)
  const database = await background()
  await step('client', 'prisma generate', generate)
  await step('migrations', 'prisma migrate deploy', async () => {
    const migrated = await migrate(database.ownerUrl)
    await grant({ ownerUrl: database.ownerUrl, appRole: 'stemma_app' })
    return migrated
  })
  console.log(`\nDATABASE_URL=${database.appUrl}\nMIGRATE_DATABASE_URL=${database.ownerUrl}`)
}

function background() {
  return step('database', 'starting', async () => {
    const database = await openEmbedded(state, { background: true })
    const text = `PostgreSQL ${database.version} on 127.0.0.1:${database.server.port}`
    return { ...database, text }
  })
}

async function stop() {
  const ran = await closeEmbedded(state)
  console.log(ran ? 'The database is stopped.' : 'No database was running.')
}

/** Drops the embedded development database with all that is in it, and makes it anew. */
async function reset() {
  const database = await background()
  await connected(database.address('postgres', 'postgres'), (client) =>
    client.query('drop database if exists stemma with (force)'),
  )
  database.kept.remove('demo.json')
  await dev()
}

/** Writes the migration that leads from the migrations so far to the schema. */
async function migration(name) {
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    throw new Stop('Name the migration in small letters: npm run db:migration -- add_claims')
  }
  const database = await background()
  const from = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma']
  // The superuser's address: comparing needs a shadow database, which the owner may not create.
  const env = { MIGRATE_DATABASE_URL: database.adminUrl }
  const result = await prisma(['migrate', 'diff', ...from, '--script'], env)
  if (result.code !== 0)
    throw new Stop('The schema could not be compared with the migrations.', result.output)
  if (/^-- This is an empty migration/.test(result.stdout))
    return console.log('The migrations already lead to the schema.')
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(root, 'prisma/migrations', `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), result.stdout)
  console.log(
    `Wrote prisma/migrations/${stamp}_${name}/migration.sql; read it, add what the schema cannot say, then npm run db:dev.`,
  )
}
