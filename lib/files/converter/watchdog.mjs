// Runs in a thread of its own inside a converter, so that it also watches a parser that never lets go.
import { workerData } from 'node:worker_threads'

const { parent, memoryBytes, everyMs, tooHeavy } = workerData

setInterval(() => {
  // Whoever adopted this process did not ask for what it does.
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > memoryBytes) process.kill(process.pid, tooHeavy)
}, everyMs)
