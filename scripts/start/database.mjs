import { connected } from './connection.mjs'
import { openEmbedded } from './embedded.mjs'
import { openGiven, shown } from './given.mjs'
import { grantRights, listAppendOnly } from './roles.mjs'

/**
 * The database of a start: the embedded one, or the one whose address was given.
 * @param {ReturnType<typeof import('./settings.mjs').readSettings>} settings
 * @param {import('./state.mjs').State} state
 */
export async function openDatabase(settings, state) {
  if (!settings.embedded) {
    const given = await openGiven(settings, state)
    return {
      ...given,
      embedded: null,
      kept: state,
      text: `PostgreSQL ${given.version} at ${shown(given.ownerUrl)}`,
    }
  }
  const embedded = await openEmbedded(state)
  const where = embedded.place.elsewhere ? `, data in ${embedded.place.home}` : ''
  return {
    embedded,
    kept: embedded.kept,
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
    appRole: 'stemma_app',
    text: `PostgreSQL ${embedded.version} on 127.0.0.1:${embedded.server.port}${where}`,
  }
}

/**
 * Gives the app's role its rights on the tables that are there now.
 * @param {{ ownerUrl: string, appRole: string, appendOnly?: string[] | null }} database
 */
export async function grant({ ownerUrl, appRole, appendOnly = null }) {
  const rights = { app: appRole, appendOnly: appendOnly ?? (await listAppendOnly()) }
  await connected(ownerUrl, (client) => grantRights(client, rights))
}
