import { setTimeout as pause } from 'node:timers/promises'
import { stillRuns } from './processes.mjs'
import { Stop } from './stop.mjs'

const EVERY = 500
const RESTARTS = 3
const WITHIN = 60_000

/**
 * Starts the database again whenever it has gone, and says so; rejects when it goes again and again.
 * @param {Awaited<ReturnType<typeof import('./embedded.mjs').openEmbedded>>} database
 * @param {{ stopped: boolean }} until looked at before each look
 * @param {(text: string) => void} tell
 */
export async function watchDatabase(database, until, tell) {
  let restarts = []
  for (;;) {
    await pause(EVERY)
    if (until.stopped) return
    if (stillRuns(database.server.record)) continue
    restarts = [...restarts.filter((at) => at > Date.now() - WITHIN), Date.now()]
    if (restarts.length > RESTARTS) {
      throw new Stop(`The database ends again and again; its log is in ${database.place.home}.`)
    }
    tell('it ended by itself; starting it again')
    await database.restart()
    tell(`is back on 127.0.0.1:${database.server.port}`)
  }
}

/** Calls back when the npm that runs us has gone without passing a signal on. */
export function watchNpm(npm, gone) {
  if (!npm) return
  const timer = setInterval(() => {
    if (stillRuns(npm)) return
    clearInterval(timer)
    gone()
  }, EVERY)
  timer.unref()
}
