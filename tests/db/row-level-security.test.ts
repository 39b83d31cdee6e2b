import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/annotations/commands'
import { createReport } from '@/lib/reports/commands'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

/** The closed list of tables without a workspace of their own (or looked up before one is known). */
const globalTables = [
  'user_account',
  'session',
  'verification_token',
  'workspace',
  'api_token',
  'rate_limit',
  'outbox',
  'worker',
  '_prisma_migrations',
]

const database = useDatabase()
let team: Team
let tables: { name: string; forced: boolean; key: string }[]

beforeAll(async () => {
  team = await makeTeam('own')
  const { id, content } = await importArticle(team.editor)
  await saveAnnotation(
    team.reviewer,
    content[0]!.id,
    { chain: 'CNN ← two officials' },
    { seen: null, first: false, key: null },
  )
  await createReport(team.editor, { documentIds: [id] })
  tables = await ask(
    database.adminUrl,
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisprimary) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`,
  )
})

describe('every table', () => {
  it('is global by name, or has the workspace first in its key and forced row-level security', () => {
    const wrong = tables.filter(
      ({ name, forced, key }) =>
        !globalTables.includes(name) && !(forced && key === 'workspace_id'),
    )
    expect(wrong).toEqual([])
    expect(tables.length).toBeGreaterThan(35)
  })

  it('has the workspace first in each unique and foreign key', async () => {
    const wrong = await ask(
      database.adminUrl,
      `select c.conrelid::regclass::text as table, c.conname from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype in ('u', 'f') and c.connamespace = 'public'::regnamespace and a.attname <> 'workspace_id'
         and c.conrelid::regclass::text <> all($1)
         and not (c.contype = 'f' and c.confrelid::regclass::text = any($1))`,
      [globalTables],
    )
    expect(wrong).toEqual([])
  })

  it('has no trigger and no sequence', async () => {
    expect(
      await ask(database.adminUrl, `select tgname from pg_trigger where not tgisinternal`),
    ).toEqual([])
    // The queue of jobs lives in a schema of its own and numbers its jobs.
    const sequences = `select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`
    expect(await ask(database.adminUrl, sequences)).toEqual([])
  })
})

describe('the role of the app', () => {
  const owned = () =>
    tables.filter(({ name, key }) => key === 'workspace_id' && name !== 'membership')
  const as = (workspace: string, statement: string) =>
    ask<{ n: string }>(
      database.appUrl,
      `select set_config('app.workspace_id', '${workspace}', false); ${statement}`,
    )

  it('sees no row without a workspace', async () => {
    for (const { name } of owned()) {
      const [row] = await ask<{ n: string }>(database.appUrl, `select count(*) as n from ${name}`)
      expect([name, row?.n]).toEqual([name, '0'])
    }
  })

  it('writes no row into another workspace', async () => {
    const scoped = as(
      '0197a000-0000-7000-8000-000000000000',
      `insert into newsroom values ('${team.editor.workspaceId}', gen_random_uuid(), 'x', 'x')`,
    )
    await expect(scoped).rejects.toThrow(/row-level security/)
  })

  it.each([
    ['annotation_revision', `set note = 'other'`],
    ['hop', `set label = 'other'`],
    ['audit_event', `set action = 'other'`],
    ['flag', `set type = 'other'`],
    ['fact_revision', `set value = 'other'`],
    ['orphan_decision', `set decision = 'left'`],
    ['relation_revision', `set state = 'confirmed'`],
    ['suggestion_decision', `set decision = 'accepted'`],
    ['suggestion_rule_revision', `set is_on = true`],
    ['suggestion_choice', `set shown = true`],
    ['version', `set sha256 = 'other'`],
  ])('can neither change nor delete a row of %s', async (table, change) => {
    await expect(ask(database.appUrl, `update ${table} ${change}`)).rejects.toThrow(
      /permission denied/,
    )
    await expect(ask(database.appUrl, `delete from ${table}`)).rejects.toThrow(/permission denied/)
  })

  it('is neither superuser nor owner', async () => {
    const [role] = await ask(
      database.appUrl,
      `select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname = current_user`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: 0 })
  })
})
