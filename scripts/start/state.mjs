import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OWNER_ONLY = 0o600
// Others may walk through, because the database's user must reach its folder, but not list.
const WALK_THROUGH = 0o711
const CLOSED = 0o700

/**
 * A folder where a start keeps what must outlive it: secrets, addresses, who runs.
 * @param {string} folder
 * @param {{ closed?: boolean }} [wishes] closed to everybody but its owner
 */
export function openState(folder, { closed = false } = {}) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, closed ? CLOSED : WALK_THROUGH)
  const path = (name) => join(folder, name)

  const read = (name) => {
    try {
      return readFileSync(path(name), 'utf8')
    } catch (error) {
      if (error.code === 'ENOENT') return null
      throw error
    }
  }
  // Renamed into place, so that a kill leaves the old content or the new.
  const write = (name, text) => {
    const next = `${path(name)}.${process.pid}`
    writeFileSync(next, text, { mode: OWNER_ONLY })
    renameSync(next, path(name))
  }

  return {
    folder,
    path,
    read,
    write,
    remove: (name) => rmSync(path(name), { force: true }),
    readJson: (name) => JSON.parse(read(name) ?? 'null'),
    writeJson: (name, value) => write(name, `${JSON.stringify(value, null, 2)}\n`),
    /** Reads a kept text, or makes and keeps it. @param {string} name @param {() => string} make */
    keep(name, make) {
      const kept = read(name)
      if (kept) return kept
      const made = make()
      write(name, made)
      return made
    },
  }
}

/** @typedef {ReturnType<typeof openState>} State */
