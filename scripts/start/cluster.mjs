import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { program } from './binaries.mjs'
import { run } from './children.mjs'
import { dataOf } from './postmaster.mjs'
import { asServer, serverUser } from './server-user.mjs'
import { Stop } from './stop.mjs'

const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']

/**
 * Makes an empty cluster if there is none yet; a kill half-way leaves nothing that looks finished.
 * @param {{ native: string, home: string, version: string }} place
 * @param {string} password of the superuser `postgres`
 * @param {string[]} [options] more words for `initdb`
 */
export async function makeCluster({ native, home, version }, password, options = []) {
  const data = dataOf(home)
  if (existsSync(data)) return checkVersion(data, version)

  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  const { uid, gid } = serverUser()
  if (uid !== undefined) chownSync(passwordFile, uid, gid)

  const who = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  const words = ['-D', unfinished, ...who, ...LOCALE, ...options]
  const result = await run(program(native, 'initdb'), words, asServer())
  rmSync(passwordFile, { force: true })
  if (result.code !== 0) throw new Stop('The database could not be created.', result.output)
  renameSync(unfinished, data)
}

function checkVersion(data, version) {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (version.split('.')[0] === made) return
  throw new Stop(
    `The data in ${data} were written by PostgreSQL ${made}; this is ${version}, which cannot read them.`,
  )
}
