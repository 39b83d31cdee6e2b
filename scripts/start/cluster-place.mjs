import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyBinaries, linkLibraries, nativeFolder, tryBinaries } from './binaries.mjs'
import { canEnter, serverUser } from './server-user.mjs'
import { Stop } from './stop.mjs'

const DURABLE_TMP = '/var/tmp'

/**
 * Where the embedded database lives: its programs in node_modules and its data beside our state; what of
 * these the database's user could not reach has a place of its own.
 * @param {import('./state.mjs').State} state
 * @returns {{ native: string, home: string, version: string, elsewhere: boolean }}
 */
export function clusterPlace(state) {
  const elsewhere = !canEnter(state.folder)
  const place = elsewhere ? reachablePlace(state) : state.folder
  const { native, version } = usableBinaries(place)
  return { native, version, elsewhere, home: ownFolder(join(place, 'postgres')) }
}

function usableBinaries(place) {
  const native = nativeFolder()
  linkLibraries(native)
  const found = tryBinaries(native)
  if (found.works) return { native, version: found.version }
  if (serverUser().uid === undefined) throw unusable(found)

  const copy = copyBinaries(native, place)
  const copied = tryBinaries(copy)
  if (!copied.works) throw unusable(copied)
  return { native: copy, version: copied.version }
}

const unusable = ({ reason }) =>
  new Stop('The embedded PostgreSQL does not run on this system.', reason)

// The kept id ties the place to this state: a new checkout at the same path begins with an empty database.
function reachablePlace(state) {
  const name = createHash('sha256')
    .update(state.folder + state.keep('id', randomUUID))
    .digest('hex')
  const above = existsSync(DURABLE_TMP) ? DURABLE_TMP : tmpdir()
  const place = join(above, `stemma-${name.slice(0, 12)}`)
  mkdirSync(place, { recursive: true, mode: 0o711 })
  // Everybody may make folders there: one that somebody else made first is not ours to trust.
  const found = lstatSync(place)
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Stop(`${place} belongs to somebody else; the database needs that folder.`)
  }
  chmodSync(place, 0o711)
  return place
}

function ownFolder(folder) {
  const { uid, gid } = serverUser()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (uid !== undefined) chownSync(folder, uid, gid)
  return folder
}
