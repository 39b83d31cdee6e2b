import { linkSync, rmSync } from 'node:fs'
import { commandOf, gone, parentOf, recordOf, stillRuns } from './processes.mjs'
import { Stop } from './stop.mjs'

const RECORD = 'start.json'
const STOPPING = 20_000

/**
 * Lets one start at a time use a state folder; says where the other one serves.
 * @param {import('./state.mjs').State} state
 * @param {string} url
 */
export async function onlyOne(state, url) {
  const mine = { ...recordOf(process.pid), npm: npmAboveUs(), url }
  const draft = `${RECORD}.${process.pid}`
  state.writeJson(draft, mine)
  try {
    // A link is made only where there is none yet: of two starts at the same moment one sees the other.
    while (!made(state.path(draft), state.path(RECORD))) await giveWay(state)
  } finally {
    state.remove(draft)
  }
  return () => state.remove(RECORD)
}

function made(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function giveWay(state) {
  const other = state.readJson(RECORD)
  const stopping = other?.npm && !stillRuns(other.npm)
  if (stillRuns(other) && !(stopping && (await gone(other, STOPPING)))) {
    throw new Stop(`Stemma is already running at ${other.url} (process ${other.pid}).`)
  }
  rmSync(state.path(RECORD), { force: true })
}

/** The npm that runs us as a script, above the shell it uses; if it is killed, nobody is left to press Ctrl-C. */
export function npmAboveUs() {
  if (process.env.npm_lifecycle_event !== 'start') return null
  const above = process.ppid
  const isItsShell = commandOf(above).includes('scripts/start.mjs')
  return recordOf(isItsShell ? parentOf(above) : above)
}
