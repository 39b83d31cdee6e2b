import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256, in hex, of the names and contents of files. @param {string[]} files @param {string[]} [more] texts that count too */
export function digestOf(files, more = []) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  for (const text of more) hash.update(`${text}\0`)
  return hash.digest('hex')
}

/** Every file under a folder, in one order, without the entries that `leaveOut` names. @returns {string[]} */
export function listFiles(folder, leaveOut = (_path) => false) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (leaveOut(path)) return []
    return entry.isDirectory() ? listFiles(path, leaveOut) : entry.isFile() ? [path] : []
  })
}
