import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// The server, its tests and its commands all run in the project's root.
const inRoot = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)
const here = (file: string) => inRoot(`lib/files/converter/${file}`)

const entry = () => here('child.ts')
export const networkLock = () => pathToFileURL(here('network-lock.mjs')).href
export const watchdog = () => here('watchdog.mjs')

let known: Promise<readonly string[]> | null = null

/**
 * What node is told to run as a converter: all of it in one file, which comes up in a third of the time that its many
 * files take; where none can be written, the files themselves.
 */
export function converterProgram(): Promise<readonly string[]> {
  known ??= bundled().catch(() => loose())
  return known
}

/** Packages stay where they are: the file lies where they are found from. */
async function bundled(): Promise<readonly string[]> {
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [entry()],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
    logLevel: 'silent',
  })
  await stop()
  const code = outputFiles[0]!.contents
  const folder = inRoot('node_modules/.cache/stemma')
  const path = join(folder, `converter-${createHash('sha256').update(code).digest('hex')}.mjs`)
  await mkdir(folder, { recursive: true })
  await writeWhole(path, code)
  return [path]
}

/** Several servers may do this at once; none reads half a file. */
async function writeWhole(path: string, code: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, code, { mode: 0o644 })
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

/** The converter's own files, through the loader of TypeScript. */
export const loose = (): readonly string[] => [
  '--import',
  pathToFileURL(inRoot('node_modules/tsx/dist/loader.mjs')).href,
  entry(),
]
