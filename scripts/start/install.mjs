import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { prismaSettings } from './prisma.mjs'
import { root } from './settings.mjs'
import { Stop } from './stop.mjs'

const MOST_LINES = 12
const lockFile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules/.stemma-lock')

/** Installs the lock file's packages if others, or none, are there. */
export async function install() {
  const lock = readFileSync(lockFile)
  const digest = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return { text: 'as locked' }

  const wanted = JSON.parse(lock.toString()).packages
  const fits = isInstalled(wanted)
  if (!fits) await npmCi()
  writeFileSync(stamp, digest)
  return { text: fits ? 'as locked' : 'installed from the lock file' }
}

/** Whether somebody installed these very packages by npm itself; what another system needs may be missing. */
function isInstalled(wanted) {
  const hidden = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (found[path]) return found[path].version === entry.version
    return entry.optional === true || entry.devOptional === true || entry.peer === true
  })
}

async function npmCi() {
  const [command, ...words] = npm()
  const result = await run(command, [...words, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { ...process.env, ...prismaSettings },
    shell: process.platform === 'win32' && command !== process.execPath,
  })
  if (result.code !== 0) throw new Stop('The packages could not be installed.', errorsOf(result))
}

/** The reasons, without npm's warnings and its help text. */
const errorsOf = ({ output }) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, MOST_LINES)
    .join('\n') || output

/** The npm that started us, or the one on the path. */
function npm() {
  const script = process.env.npm_execpath
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm']
}
