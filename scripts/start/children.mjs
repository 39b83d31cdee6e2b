import { spawn } from 'node:child_process'
import { recordOf, end, stillRuns } from './processes.mjs'

const running = new Set()
let closed = false

/** How a program is started: in a group of its own, so that a Ctrl-C in the terminal reaches only us and we end things in their order. */
export const ownGroup = { detached: process.platform !== 'win32' }

/**
 * Runs a program to its end and answers its exit code and all it wrote.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function run(command, words, options = {}) {
  if (closed) throw new Error('Nothing is started while everything is ended.')
  const child = spawn(command, words, {
    ...ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  let output = ''
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, stdout }))
  })
}

/** Ends what `run` started, with what that started in turn; nothing can be run afterwards. */
export async function endRuns() {
  closed = true
  const records = [...running].map((child) => recordOf(child.pid)).filter(stillRuns)
  const ways = [
    ['SIGTERM', 5_000],
    ['SIGKILL', 2_000],
  ]
  await Promise.all(records.map((record) => end(record, ways, { group: true })))
}
