import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { grantJobs } from './jobs.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const MIGRATIONS_TABLE = '_prisma_migrations'
const ONE_AT_A_TIME = 7_364_117
const APP_ROLE = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'

/** Makes the role that owns the tables, and its database. Needs a superuser. */
export async function makeOwner(client, { name, password, database }) {
  if (!(await roleExists(client, name))) {
    await client.query(
      `create role ${client.escapeIdentifier(name)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    )
  }
  const found = await client.query('select from pg_database where datname = $1', [database])
  if (found.rowCount) return
  const quoted = client.escapeIdentifier(database)
  await client.query(`create database ${quoted} owner ${client.escapeIdentifier(name)}`)
  await client.query(`revoke all on database ${quoted} from public`)
}

/** Makes the app's role, which owns nothing and bypasses nothing; answers whether it was there already. */
export async function makeAppRole(client, { name, password }) {
  if (await roleExists(client, name)) return true
  await client.query(
    `create role ${client.escapeIdentifier(name)} ${APP_ROLE} password ${client.escapeLiteral(password)}`,
  )
  return false
}

export const setPassword = (client, { name, password }) =>
  client.query(
    `alter role ${client.escapeIdentifier(name)} password ${client.escapeLiteral(password)}`,
  )

const roleExists = async (client, name) =>
  Boolean((await client.query('select from pg_roles where rolname = $1', [name])).rowCount)

/** Tables that the app may add to and read, and never change. @returns {Promise<string[]>} */
export async function listAppendOnly() {
  const file = join(root, 'prisma/grants.mjs')
  if (!existsSync(file)) return []
  return (await import(pathToFileURL(file).href)).appendOnly
}

/**
 * Gives the app's role exactly its rights on every table in `public` that the asking role may speak for. All
 * or nothing, and repeatable; a table made later can be read and added to until this runs again.
 * Answers the tables.
 * @param {import('pg').Client} client connected as the owner
 * @param {{ app: string, appendOnly: string[] }} rights
 */
export async function grantRights(client, { app, appendOnly }) {
  const role = client.escapeIdentifier(app)
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME])
    const tables = await listTables(client)
    checkNames(appendOnly, tables)
    const statements = [
      `grant connect on database ${client.escapeIdentifier(client.database)} to ${role}`,
      `grant usage on schema public to ${role}`,
      `alter default privileges in schema public grant select, insert on tables to ${role}`,
      ...tables.map((table) => rightsOn(table, client.escapeIdentifier(table), role, appendOnly)),
    ]
    await client.query(statements.join(';\n'))
    await grantJobs(client, app)
    await client.query('commit')
    return tables
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

function rightsOn(table, quoted, role, appendOnly) {
  const none = `revoke all on public.${quoted} from ${role}`
  if (table === MIGRATIONS_TABLE) return none
  const verbs = appendOnly.includes(table) ? 'select, insert' : 'select, insert, update, delete'
  return `${none}; grant ${verbs} on public.${quoted} to ${role}`
}

function checkNames(appendOnly, tables) {
  if (!tables.includes(MIGRATIONS_TABLE)) return
  const missing = appendOnly.filter((name) => !tables.includes(name))
  if (missing.length) {
    throw new Stop(`prisma/grants.mjs names tables that are not there: ${missing.join(', ')}.`)
  }
}

async function listTables(client) {
  const { rows } = await client.query(
    `select relname from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and pg_has_role(current_user, relowner, 'usage')
     order by 1`,
  )
  return rows.map((row) => row.relname)
}
