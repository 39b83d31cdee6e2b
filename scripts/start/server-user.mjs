import { spawnSync } from 'node:child_process'

// PostgreSQL refuses to run as root. Any other number will do and needs no entry in the system; this one is "nobody".
const NOBODY = 65534

/** The user that PostgreSQL runs as: ourselves, or nobody where we are root. @returns {{ uid?: number, gid?: number }} */
export const serverUser = () => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {})

/** How to run a program as that user, in a folder that anybody can enter. */
export const asServer = () => ({
  ...serverUser(),
  cwd: process.platform === 'win32' ? undefined : '/',
})

/** Whether that user can enter a folder; a folder above it may be closed. @param {string} folder */
export function canEnter(folder) {
  if (serverUser().uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...asServer() }).status === 0
}
