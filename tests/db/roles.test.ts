import { describe, expect, test } from 'vitest'
import { appendOnly } from '@/prisma/grants.mjs'
import { ask, useDatabase } from '../support/database'

const database = useDatabase()

const verbs = ['select', 'insert', 'update', 'delete', 'truncate'] as const
const may = async (table: string) => {
  const [row] = await ask<Record<string, boolean>>(
    database.appUrl,
    `select ${verbs.map((verb) => `has_table_privilege($1, '${verb}') as "${verb}"`).join(', ')}`,
    [table],
  )
  return verbs.filter((verb) => row?.[verb])
}

describe('the role of the app', () => {
  test('owns nothing and bypasses nothing', async () => {
    const [role] = await ask(
      database.appUrl,
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
              (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
       from pg_roles where rolname = current_user`,
    )
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      owned: 0,
    })
  })

  test.each(appendOnly)('may read and add to %s, and change nothing in it', async (table) => {
    expect(await may(table)).toEqual(['select', 'insert'])
  })

  test('may use every other table', async () => {
    const tables = await ask<{ name: string }>(
      database.adminUrl,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    const others = tables
      .map(({ name }) => name)
      .filter((name) => !appendOnly.includes(name) && name !== '_prisma_migrations')
    expect(others.length).toBeGreaterThan(5)
    for (const table of others) {
      expect(await may(table), table).toEqual(['select', 'insert', 'update', 'delete'])
    }
  })

  test('knows nothing of the migrations', async () => {
    expect(await may('_prisma_migrations')).toEqual([])
  })

  test('may make no table', async () => {
    await expect(ask(database.appUrl, 'create table public.mine (id int)')).rejects.toThrow(
      /permission denied/,
    )
  })
})
