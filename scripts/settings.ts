import { clusterPlace } from './start/cluster-place.mjs'
import { makeSecret } from './start/secrets.mjs'
import { readSettings } from './start/settings.mjs'
import { openState } from './start/state.mjs'

/** Lets a command on this machine reach the database that `npm start` runs, where no address is given. */
export function loadLocalSettings(): void {
  const settings = readSettings()
  const state = openState(settings.state)
  process.env.NEXTAUTH_SECRET ||= settings.secret ?? state.keep('session-secret', makeSecret)
  process.env.DATABASE_URL ||= embeddedUrl(state)
}

function embeddedUrl(state: ReturnType<typeof openState>): string {
  const kept = openState(clusterPlace(state).home, { closed: true })
  const passwords = kept.readJson('passwords.json')
  const server = kept.readJson('server.json')
  if (!passwords || !server)
    throw new Error('There is no database here yet; run npm start first, or set DATABASE_URL.')
  return `postgresql://stemma_app:${passwords.stemma_app}@127.0.0.1:${server.port}/stemma`
}

/** The word after a flag of the command line, or the usage as an error. */
export function argument(flag: string, usage: string): string {
  const at = process.argv.indexOf(flag)
  const value = at < 0 ? undefined : process.argv[at + 1]
  if (!value) throw new Error(usage)
  return value
}
