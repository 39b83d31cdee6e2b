import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { program } from './binaries.mjs'
import { ownGroup } from './children.mjs'
import { freePort } from './ports.mjs'
import { commandOf, end, recordOf } from './processes.mjs'
import { asServer } from './server-user.mjs'
import { Stop } from './stop.mjs'

const START_PATIENCE = 60_000
const LOG_LIMIT = 5_000_000
// PostgreSQL's fast shutdown, its immediate one, and a kill; after the last two it recovers at its next start.
const WAYS_TO_END = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
]
// What passes by itself: a killed postmaster's backends take a moment to go, and a port can be taken in between.
const PASSING = /still in use|could not bind|already exists/

export const dataOf = (home) => join(home, 'data')

/** The running postmaster of a cluster; null where none runs, or where its number has passed to another program. @param {string} home */
export function findPostmaster(home) {
  const lines = postmasterFile(home)
  if (!lines) return null
  const record = recordOf(Number(lines[0]))
  if (!record.began || !commandOf(record.pid).includes(dataOf(home))) return null
  return { record, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** The running postmaster once it takes connections; null if it ends before. @param {string} home */
export async function readyPostmaster(home) {
  for (;;) {
    const found = findPostmaster(home)
    if (!found || found.ready) return found
    await pause(10)
  }
}

function postmasterFile(home) {
  try {
    return readFileSync(join(dataOf(home), 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** Ends a postmaster, and answers when it is gone. */
export const endPostmaster = (record) => end(record, WAYS_TO_END)

/**
 * Starts PostgreSQL on loopback and answers when it takes connections.
 * @param {{ native: string, home: string }} place
 * @param {{ port?: number | null, options?: string[] }} [wishes]
 */
export async function startPostmaster(place, { port: wished = null, options = [] } = {}) {
  const log = join(place.home, 'postgres.log')
  const until = Date.now() + START_PATIENCE
  for (;;) {
    const written = shorten(log)
    const port = await freePort(wished)
    const child = launch(place, port, options, log)
    if (await becameReady(place.home, child)) return { record: recordOf(child.pid), port }
    const said = existsSync(log) ? readFileSync(log).subarray(written).toString() : ''
    if (Date.now() > until || !PASSING.test(said))
      throw new Stop('The database did not start.', said)
    await pause(250)
  }
}

function launch({ native, home }, port, options, logFile) {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...options]
  const words = ['-D', dataOf(home), '-p', String(port), ...all.flatMap((option) => ['-c', option])]
  const log = openSync(logFile, 'a')
  const child = spawn(program(native, 'postgres'), words, {
    ...asServer(),
    ...ownGroup,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

async function becameReady(home, child) {
  let failed = false
  child.once('error', () => (failed = true))
  while (!failed && child.exitCode === null && child.signalCode === null) {
    const postmaster = findPostmaster(home)
    if (postmaster?.ready && postmaster.record.pid === child.pid) return true
    await pause(10)
  }
  return false
}

/** Empties a log that has grown too long; answers its length, in bytes. */
function shorten(log) {
  if (!existsSync(log)) return 0
  const { size } = statSync(log)
  if (size <= LOG_LIMIT) return size
  truncateSync(log)
  return 0
}
