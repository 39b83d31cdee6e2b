import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeEmbedded } from '../start/embedded.mjs'
import { recordOf, stillRuns } from '../start/processes.mjs'
import { openState } from '../start/state.mjs'

const PREFIX = 'stemma-test-'
const OWNER = 'owner.json'

/** A state folder that belongs to this process and is thrown away after it. */
export function makeScratch() {
  const state = openState(mkdtempSync(join(tmpdir(), PREFIX)))
  state.writeJson(OWNER, recordOf(process.pid))
  return state
}

/** Ends the database of a scratch folder and removes the folder. */
export async function discardScratch(state) {
  await closeEmbedded(state)
  rmSync(state.folder, { recursive: true, force: true })
}

/** Discards what runs that were killed left behind. */
export async function sweepScratch() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const owner = ownerOf(folder)
    if (owner && !stillRuns(owner)) await discardScratch(openState(folder))
  }
}

/** Null also where the folder is another user's, or is just being made. */
function ownerOf(folder) {
  try {
    return openState(folder).readJson(OWNER)
  } catch {
    return null
  }
}
