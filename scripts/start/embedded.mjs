import { makeCluster } from './cluster.mjs'
import { clusterPlace } from './cluster-place.mjs'
import { connected } from './connection.mjs'
import { endPostmaster, findPostmaster, readyPostmaster, startPostmaster } from './postmaster.mjs'
import { makeAppRole, makeOwner } from './roles.mjs'
import { makeSecret } from './secrets.mjs'
import { openState } from './state.mjs'

/** @typedef {{ cluster: string[], server: string[] }} Durability more words for initdb, and settings of the server */

/** Nothing is forced to disk: for a database that is thrown away. @type {Durability} */
export const forgetful = {
  cluster: ['--no-sync'],
  server: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
}
/** @type {Durability} */
const durable = { cluster: [], server: [] }

/**
 * Starts the embedded PostgreSQL of a state folder, with its roles and an empty database at the first time.
 * A server that an earlier start left behind is ended; one that runs in the background on purpose is joined.
 * @param {import('./state.mjs').State} state
 * @param {{ background?: boolean, durability?: Durability, database?: string }} [wishes]
 */
export async function openEmbedded(
  state,
  { background = false, durability = durable, database = 'stemma' } = {},
) {
  const place = clusterPlace(state)
  const kept = openState(place.home, { closed: true })
  const passwords = keepPasswords(kept)
  await makeCluster(place, passwords.postgres, durability.cluster)

  const start = async () => {
    const { port } = kept.readJson('server.json') ?? {}
    const server = await startPostmaster(place, { port, options: durability.server })
    kept.writeJson('server.json', { port: server.port, background })
    return server
  }
  const found = await takeOver(place.home, kept, background)
  let server = found ?? (await start())
  let joined = found !== null

  const address = (user, name = database) =>
    `postgresql://${user}:${passwords[user]}@127.0.0.1:${server.port}/${name}`
  const stop = async () => {
    if (!joined) await endPostmaster(server.record)
  }
  try {
    await connected(address('postgres', 'postgres'), async (client) => {
      await makeOwner(client, { name: 'stemma_owner', password: passwords.stemma_owner, database })
      await makeAppRole(client, { name: 'stemma_app', password: passwords.stemma_app })
    })
  } catch (error) {
    await stop()
    throw error
  }

  return {
    place,
    kept,
    version: place.version,
    address,
    adminUrl: address('postgres'),
    ownerUrl: address('stemma_owner'),
    appUrl: address('stemma_app'),
    get server() {
      return server
    },
    /** After its death: the same port, so that those who were connected find it again. */
    async restart() {
      server = await start()
      joined = false
    },
    stop,
  }
}

/** The server that runs already, if it may go on; one that outlived its start is ended. */
async function takeOver(home, kept, background) {
  const found = findPostmaster(home)
  if (!found) return null
  if (background || kept.readJson('server.json')?.background) return readyPostmaster(home)
  await endPostmaster(found.record)
  return null
}

const keepPasswords = (kept) =>
  JSON.parse(
    kept.keep('passwords.json', () =>
      JSON.stringify({
        postgres: makeSecret(),
        stemma_owner: makeSecret(),
        stemma_app: makeSecret(),
      }),
    ),
  )

/** Ends the embedded server of a state folder, whoever started it; answers whether one ran. */
export async function closeEmbedded(state) {
  const found = findPostmaster(clusterPlace(state).home)
  if (found) await endPostmaster(found.record)
  return Boolean(found)
}
