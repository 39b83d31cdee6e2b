import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

/** The addresses of a database that one test file has to itself; known once its tests begin. */
export interface TestDatabase {
  /** As the app asks: owns nothing, bypasses nothing. */
  readonly appUrl: string
  readonly ownerUrl: string
  /** As a superuser: sees every row, for looking behind the walls. */
  readonly adminUrl: string
}

/** Gives a test file a migrated, empty database of its own, tells the app of it, and drops it afterwards. */
export function useDatabase(): TestDatabase {
  const server = inject('postgres')
  const name = `t_${randomBytes(8).toString('hex')}`
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

  beforeAll(async () => {
    await ask(
      server.admin,
      `create database ${name} template ${server.template} owner stemma_owner`,
    )
    process.env.DATABASE_URL = at(server.app)
  })

  afterAll(async () => {
    const { disconnect } = await import('@/lib/db/client')
    await disconnect()
    await ask(server.admin, `drop database ${name} with (force)`)
  })

  return { appUrl: at(server.app), ownerUrl: at(server.owner), adminUrl: at(server.admin) }
}

/** One statement on a connection of its own; answers its rows. */
export async function ask<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(statement, [...values])
    return rows
  } finally {
    await client.end()
  }
}
