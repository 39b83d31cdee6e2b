import { createServer, type AddressInfo } from 'node:net'
import { afterAll, describe, expect, inject, test, vi } from 'vitest'
import { root } from '@/scripts/start/settings.mjs'
import { prisma } from '@/scripts/start/prisma.mjs'
import { ask } from '../support/database'
import { scratchProject } from '../support/scratch-project'

// Each of these runs Prisma's command line several times.
vi.setConfig({ testTimeout: 120_000 })

const { admin, owner, template } = inject('postgres')
const made: string[] = []
const databaseUrl = (name: string, from = admin) =>
  Object.assign(new URL(from), { pathname: `/${name}` }).href

async function emptyDatabase(name: string): Promise<string> {
  await ask(admin, `create database ${name}`)
  made.push(name)
  return databaseUrl(name)
}

const good = scratchProject('model Note {\n  id Int @id\n  text String\n}\n', {
  '20270101000000_first': `CREATE TABLE "Note" ("id" INTEGER NOT NULL, "text" TEXT NOT NULL,
    CONSTRAINT "Note_pkey" PRIMARY KEY ("id"));
  -- A semicolon in a comment; one in a text; some in a function.
  INSERT INTO "Note" VALUES (1, 'one; two');
  DO $$ BEGIN INSERT INTO "Note" VALUES (2, 'three'); INSERT INTO "Note" VALUES (3, ';'); END $$;`,
})
const bad = scratchProject('model Note {\n  id Int @id\n}\n', {
  '20270101000000_first': 'CREATE TABLE "Note" ("id" INTEGER PRIMARY KEY);',
  '20270102000000_broken': 'CREATE TABLE "Half" ("id" INTEGER);\nSELECT * FROM "nowhere";',
})

afterAll(async () => {
  for (const name of made) await ask(admin, `drop database if exists ${name} with (force)`)
  good.remove()
  bad.remove()
})

describe('our own migrations', () => {
  const compare = (url: string, ...from: string[]) =>
    prisma(
      ['migrate', 'diff', ...from, '--to-schema', 'prisma/schema.prisma', '--exit-code'],
      { MIGRATE_DATABASE_URL: url },
      root,
    )

  test('lead to the schema', async () => {
    const result = await compare(databaseUrl('postgres'), '--from-migrations', 'prisma/migrations')
    expect(result).toMatchObject({ code: 0 })
    const left = await ask(admin, `select from pg_database where datname like 'stemma_shadow_%'`)
    expect(left).toHaveLength(0)
  })

  test('were applied by the start: the database is what the schema says', async () => {
    expect(await compare(owner, '--from-config-datasource')).toMatchObject({ code: 0 })
    expect(owner).toContain(`/${template}`)
  })
})

describe('deploying', () => {
  test('fills an empty database, whole scripts at a time, and finds nothing to do again', async () => {
    const url = await emptyDatabase('engine_deploy')
    expect(await good.run(url, 'migrate', 'deploy')).toMatchObject({ code: 0 })
    expect(await ask(url, 'select text from "Note" order by id')).toEqual([
      { text: 'one; two' },
      { text: 'three' },
      { text: ';' },
    ])
    const again = await good.run(url, 'migrate', 'deploy')
    expect(again.code).toBe(0)
    expect(again.output).toContain('No pending migrations to apply')
  })

  test('makes a database that is not there yet', async () => {
    made.push('engine_absent')
    const url = databaseUrl('engine_absent')
    expect(await good.run(url, 'migrate', 'deploy')).toMatchObject({ code: 0 })
    expect(await ask(url, 'select count(*)::int as n from "Note"')).toEqual([{ n: 3 }])
  })

  test('says when the database has drifted from the schema', async () => {
    const url = await emptyDatabase('engine_drift')
    await good.run(url, 'migrate', 'deploy')
    const drift = () =>
      good.run(
        url,
        ...['migrate', 'diff', '--from-config-datasource', '--to-schema', 'schema.prisma'],
        '--exit-code',
      )
    expect(await drift()).toMatchObject({ code: 0 })
    await ask(url, 'alter table "Note" add column by_hand text')
    const after = await drift()
    expect(after.code).toBe(2)
    expect(after.stdout).toContain('by_hand')
  })

  test('stops at a migration that fails, leaves nothing of it, and goes no further until it is resolved', async () => {
    const url = await emptyDatabase('engine_failing')
    const first = await bad.run(url, 'migrate', 'deploy')
    expect(first.code).toBe(1)
    expect(first.output).toContain('20270102000000_broken')
    expect(first.output).toContain(
      'relation "nowhere" does not exist (42P01, line 2 of the script)',
    )
    expect(
      await ask(
        url,
        'select migration_name as name, finished_at is not null as finished from _prisma_migrations order by 1',
      ),
    ).toEqual([
      { name: '20270101000000_first', finished: true },
      { name: '20270102000000_broken', finished: false },
    ])
    expect(await ask(url, `select to_regclass('"Half"') as half`)).toEqual([{ half: null }])

    const second = await bad.run(url, 'migrate', 'deploy')
    expect(second.code).toBe(1)
    expect(second.output).toContain('P3009')
  })

  test('ends with a reason where no database answers', async () => {
    const port = await closedPort()
    const result = await good.run(`postgresql://u:p@127.0.0.1:${port}/none`, 'migrate', 'deploy')
    expect(result.code).toBe(1)
    expect(result.output).toContain('P1001')
  })
})

function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
