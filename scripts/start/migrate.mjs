import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connected } from './connection.mjs'
import { migrateJobs } from './jobs.mjs'
import { prisma } from './prisma.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const folder = join(root, 'prisma/migrations')

/** Applies the migrations that a database does not have yet, ours and the job queue's. @param {string} ownerUrl */
export async function migrate(ownerUrl) {
  const migrated = await migrateTables(ownerUrl)
  await migrateJobs(ownerUrl)
  return migrated
}

async function migrateTables(ownerUrl) {
  const written = listMigrations()
  if (sameMigrations(written, await listApplied(ownerUrl))) {
    return { text: `${written.length} applied earlier` }
  }
  const result = await prisma(['migrate', 'deploy'], { MIGRATE_DATABASE_URL: ownerUrl })
  if (result.code !== 0) throw new Stop('The migrations could not be applied.', result.output)
  return { text: `${written.length} applied` }
}

/** The migrations of this checkout; Prisma's checksum is the SHA-256 of the file. @returns {{ name: string, checksum: string }[]} */
export function listMigrations() {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({
      name,
      checksum: createHash('sha256').update(readFileSync(file)).digest('hex'),
    }))
}

const sameMigrations = (written, applied) =>
  written.length === applied.length &&
  written.every(({ name, checksum }, at) => {
    const row = applied[at]
    return row.name === name && row.checksum === checksum && row.finished
  })

/** What the database remembers; migrations that were rolled back count as never applied. */
const listApplied = (ownerUrl) =>
  connected(ownerUrl, async (client) => {
    const { rows: tables } = await client.query(
      `select to_regclass('public._prisma_migrations') as found`,
    )
    if (!tables[0].found) return []
    const { rows } = await client.query(
      `select migration_name as name, checksum, finished_at is not null as finished
       from public._prisma_migrations where rolled_back_at is null order by migration_name`,
    )
    return rows
  })
