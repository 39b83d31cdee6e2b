import { setTimeout as pause } from 'node:timers/promises'
import { endChildren } from './children.mjs'
import { explain, step } from './progress.mjs'

/** What is to be undone, in the order of its making. @type {(() => unknown)[]} */
const undo = []
let ending = false
let current = Promise.resolve()

/** Remembers how to undo something; at the end the last thing is undone first. @param {() => unknown} undoing */
export const atTheEnd = (undoing) => undo.push(undoing)

export const isEnding = () => ending

/** A step that does not begin any more once the end has. @type {typeof step} */
export async function unlessEnding(name, meanwhile, run) {
  if (ending) throw new Error('ending')
  const running = step(name, meanwhile, run)
  current = running
  return running
}

/**
 * Ends what runs: first the programs, then all else that was made, the last first. Asked twice, ends at once.
 * @param {number} code
 * @param {string} [why]
 */
export async function finish(code, why) {
  if (ending) process.exit(code || 1)
  ending = true
  if (why) console.log(`\n  ${why}`)
  await endChildren()
  await current.catch(() => {})
  // The start takes up what its last step made before we undo it.
  await pause(0)
  for (const undoing of undo.reverse()) {
    try {
      await undoing()
    } catch (error) {
      explain(error)
      code = 1
    }
  }
  process.exit(code)
}
