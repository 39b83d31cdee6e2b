import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What this process holds in memory after everything that can be given back was, in bytes. */
export async function settledRss(): Promise<number> {
  for (let i = 0; i < 4; i += 1) {
    collect()
    await pause(50)
  }
  return process.memoryUsage.rss()
}
