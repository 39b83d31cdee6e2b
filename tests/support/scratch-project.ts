import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { prisma } from '@/scripts/start/prisma.mjs'

const CONFIG = `export default {
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.SCRATCH_URL },
}`
const HEAD = `generator client {
  provider = "prisma-client"
  output   = "./generated"
}
datasource db {
  provider = "postgresql"
}
`

/** A folder with a schema and migrations of its own, on which Prisma's command line runs as it does on ours. */
export function scratchProject(models: string, migrations: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-scratch-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', '{ "type": "module" }')
  write('prisma.config.ts', CONFIG)
  write('schema.prisma', HEAD + models)
  write('migrations/migration_lock.toml', 'provider = "postgresql"\n')
  for (const [name, sql] of Object.entries(migrations))
    write(`migrations/${name}/migration.sql`, sql)

  return {
    run: (url: string, ...words: string[]) => prisma(words, { SCRATCH_URL: url }, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
