import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { networkLock, watchdog } from './program'

/** A program with its arguments and everything that it is told of its surroundings. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/**
 * How a converter is started: no setting of the server in its environment, a network lock before any other module, a
 * bounded heap, and, where the system allows it, a network namespace with nothing in it and death with its parent.
 */
export function converterCommand(
  memoryBytes: number,
  wrappers: readonly string[],
  code: readonly string[],
): Command {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor((memoryBytes * 0.75) / 1024 / 1024)}`,
    '--disable-warning=DeprecationWarning',
    '--disable-warning=ExperimentalWarning',
    '--import',
    networkLock(),
    ...code,
    `${memoryBytes}`,
    watchdog(),
  ]
  const [program = process.execPath, ...args] = [...wrappers, ...node]
  return { program, args, env: bareEnvironment }
}

/** The loader of TypeScript keeps its cache in the temporary folder; nothing else is needed from outside. */
const bareEnvironment = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  TMPDIR: tmpdir(),
  NODE_ENV: 'production',
}

const isolated = ['unshare', '--user', '--net', '--']
const mortal = ['setpriv', '--pdeathsig', 'KILL', '--']

let known: Promise<readonly string[]> | null = null

/** The programs of this system that can shut a converter in further; asked once. */
export function findWrappers(): Promise<readonly string[]> {
  known ??= probe()
  return known
}

async function probe(): Promise<readonly string[]> {
  if (process.platform !== 'linux' || !existsSync('/proc/self/ns/net')) return []
  for (const wrappers of [[...isolated, ...mortal], isolated, mortal]) {
    if (await runs([...wrappers, process.execPath, '--version'])) return wrappers
  }
  return []
}

const runs = ([program = '', ...args]: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout: 10_000 }, (error) => resolve(error === null))
  })
