import 'server-only'
import { fork } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Drawing } from '@/lib/core/report/format'
import { StemmaError } from '@/lib/errors'

/** A drawing that takes longer is given up, in milliseconds. */
const patience = 120_000

/** Drawings wait for each other: one at a time leaves the rest of the machine to those who save. */
let last: Promise<unknown> = Promise.resolve()

/** The file that an engine makes of a drawing. It is made in a process of its own, so that nobody waits for it but its reader. */
export function render(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const next = last.then(() => inFolder((folder) => drawn(drawing, join(folder, 'file'))))
  last = next.catch(() => undefined)
  return next
}

async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stemma-drawing-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function drawn(drawing: Drawing, to: string): Promise<Uint8Array<ArrayBuffer>> {
  await ordered({ drawing, to })
  return new Uint8Array(await readFile(to))
}

// The bundler must not follow this file: it is run, not imported.
const child = () => join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'render', 'child.mjs')

function ordered(order: { drawing: Drawing; to: string }): Promise<void> {
  return new Promise((done, failed) => {
    const refused = (reason: string) =>
      failed(new StemmaError('E_UNAVAILABLE', `The file could not be drawn: ${reason}`))
    const worker = fork(child(), { execArgv: [], serialization: 'advanced' })
    const timer = setTimeout(() => {
      worker.kill('SIGKILL')
      refused('it took too long.')
    }, patience)
    worker.once('message', ({ error }: { error: string | null }) =>
      error === null ? done() : refused(error),
    )
    worker.once('error', (error) => refused(error.message))
    worker.once('exit', () => {
      clearTimeout(timer)
      refused('its process ended.')
    })
    worker.send(order)
  })
}
