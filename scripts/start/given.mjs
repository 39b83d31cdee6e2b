import { scryptSync } from 'node:crypto'
import { connected } from './connection.mjs'
import { makeAppRole, setPassword } from './roles.mjs'
import { makeSecret } from './secrets.mjs'
import { Stop } from './stop.mjs'

const LEAST_VERSION = 150000
export const APP_ROLE = 'stemma_app'
const WRONG_PASSWORD = '28P01'

/**
 * The two addresses of an existing PostgreSQL. Given one that may create roles, makes the app's role and
 * derives the other; refuses what would let the app bypass the walls between workspaces.
 * @param {{ appUrl: string | null, migrateUrl: string | null }} given
 * @param {import('./state.mjs').State} state keeps the app's password where none can be derived
 * @returns {Promise<{ ownerUrl: string, appUrl: string, appRole: string, version: string }>}
 */
export async function openGiven({ appUrl, migrateUrl }, state) {
  const ownerUrl = migrateUrl ?? appUrl
  const owner = await whoIs(ownerUrl)
  if (owner.version < LEAST_VERSION) {
    throw new Stop(
      `Stemma needs PostgreSQL 15 or newer; ${shown(ownerUrl)} is ${owner.versionText}.`,
    )
  }
  const derived = appUrl && migrateUrl ? appUrl : await deriveAppUrl(ownerUrl, owner, state)
  const app = await whoIs(derived)
  if (app.bypasses || app.user === owner.user) {
    throw new Stop(
      `The role "${app.user}" in DATABASE_URL may do too much: it must be neither a superuser nor the owner of the tables, and must not bypass row-level security.`,
    )
  }
  return { ownerUrl, appUrl: derived, appRole: app.user, version: owner.versionText }
}

async function whoIs(url) {
  try {
    return await connected(url, async (client) => {
      const { rows } = await client.query(
        `select current_user as "user", rolsuper or rolbypassrls as bypasses, rolsuper or rolcreaterole as "mayCreate",
                current_setting('server_version_num')::int as version, current_setting('server_version') as "versionText"
         from pg_roles where rolname = current_user`,
      )
      return rows[0]
    })
  } catch (error) {
    throw new Stop(`The database ${shown(url)} cannot be used.`, error.message || error.code)
  }
}

async function deriveAppUrl(ownerUrl, owner, state) {
  if (!owner.mayCreate) {
    throw new Stop(
      `The role "${owner.user}" may not create roles. Give both MIGRATE_DATABASE_URL (the owner) and DATABASE_URL (the app); node scripts/roles.mjs, run with an administrator's address, makes the app's role.`,
    )
  }
  const password = appPassword(ownerUrl) || state.keep('app-password', makeSecret)
  const url = withUser(ownerUrl, APP_ROLE, password)
  await connected(ownerUrl, async (client) => {
    const existed = await makeAppRole(client, { name: APP_ROLE, password })
    await client.query(
      `grant connect on database ${client.escapeIdentifier(client.database)} to ${APP_ROLE}`,
    )
    if (existed && !(await opens(url))) await setPassword(client, { name: APP_ROLE, password })
  })
  return url
}

async function opens(url) {
  try {
    await connected(url, async () => {})
    return true
  } catch (error) {
    if (error.code === WRONG_PASSWORD) return false
    throw error
  }
}

/** Derived from the owner's own, so that every machine which is given the same address comes to the same one; empty where the address has none. */
function appPassword(ownerUrl) {
  const owners = decodeURIComponent(new URL(ownerUrl).password)
  return owners && scryptSync(owners, `stemma ${APP_ROLE}`, 24).toString('base64url')
}

/** The same database, asked by somebody else. */
export function withUser(url, user, password) {
  const other = new URL(url)
  other.username = encodeURIComponent(user)
  other.password = encodeURIComponent(password)
  return other.href
}

/** An address as it may be shown: without the password. */
export function shown(url) {
  const { host, pathname, username } = new URL(url)
  return `${username}@${host}${pathname}`
}
