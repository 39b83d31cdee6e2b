import { spawn } from 'node:child_process'
import { recordOf, end, stillRuns } from './processes.mjs'

/** Asked, then made: a group of processes that we started. @type {[NodeJS.Signals, number][]} */
export const WAYS_TO_END = [
  ['SIGTERM', 8_000],
  ['SIGKILL', 2_000],
]

const running = new Set()
let closed = false

/** How a program is started: in a group of its own, so that a Ctrl-C in the terminal reaches only us and we end things in their order. */
export const ownGroup = { detached: process.platform !== 'win32' }

/**
 * Starts a program whose output we read.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function launch(command, words, options = {}) {
  if (closed) throw new Error('Nothing is started while everything is ended.')
  const child = spawn(command, words, {
    ...ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/**
 * Runs a program to its end and answers its exit code and all it wrote.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, output: string, stdout: string }>}
 */
export function run(command, words, options) {
  const child = launch(command, words, options)
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

/** Ends what we started, with what that started in turn; nothing can be started afterwards. */
export async function endChildren() {
  closed = true
  const records = [...running].map((child) => recordOf(child.pid)).filter(stillRuns)
  await Promise.all(records.map((record) => end(record, WAYS_TO_END, { group: true })))
}
