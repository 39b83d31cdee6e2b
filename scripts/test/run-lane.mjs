import { availableParallelism } from 'node:os'
import { step } from '../start/progress.mjs'
import { isMet, words } from './counts.mjs'

const AT_ONCE = Math.min(2, availableParallelism())

/** Runs the steps of a lane, two at a time, prints one line for each, and what a failed one said. */
export async function runLane(lane) {
  const waiting = [...lane.entries()]
  const results = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, { name, run }] = next
      results[at] = { name, ...(await one(name, run)) }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return results
}

async function one(name, run) {
  const result = await step(name, 'running', async () => {
    const { counts, output } = await run()
    return { counts, output, text: words(counts) }
  })
  if (!isMet(result.counts)) console.log(`\n${result.output.trimEnd()}\n`)
  return result
}
