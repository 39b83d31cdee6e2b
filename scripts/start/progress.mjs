import { Stop } from './stop.mjs'

// Whoever read along may have gone (npm start | head); that must not end us half-way.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const NAME_WIDTH = 12
const TEXT_WIDTH = 56
const SLOW_AFTER = 2_500

const line = (name, text, time = '') =>
  console.log(`  ${name.padEnd(NAME_WIDTH)}${time ? text.padEnd(TEXT_WIDTH) + time : text}`)

/** Prints one unnumbered line. */
export const tell = (name, text) => line(name, text)

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`.padStart(7)

/**
 * Runs one step and prints what came of it with the time it took; where it takes longer, also what is going on.
 * @template T
 * @param {string} name
 * @param {string} meanwhile said after a moment, so that nobody watches an empty screen
 * @param {() => Promise<T & { text: string }>} run answers at least the `text` to print
 */
export async function step(name, meanwhile, run) {
  const begin = performance.now()
  const patience = setTimeout(() => line(name, `${meanwhile} …`), SLOW_AFTER)
  try {
    const result = await run()
    clearTimeout(patience)
    line(name, result.text, seconds(performance.now() - begin))
    return result
  } finally {
    clearTimeout(patience)
  }
}

/** Prints why a start ended. @param {unknown} error */
export function explain(error) {
  if (!(error instanceof Stop)) return console.error(error)
  console.error(`\n  ${error.message}`)
  if (error.details) console.error(`\n${error.details.trimEnd().replace(/^/gm, '    ')}`)
}
