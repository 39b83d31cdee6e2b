// The whole life of a converter: it is asked about one file at a time and answers with text or with a refusal.
import { Worker } from 'node:worker_threads'
import { listWith, previewWith } from '../../core/intake/collections'
import { IntakeError } from '../../core/intake/importer'
import { importWith } from '../../core/intake/importers'
import type { Reply } from './messages'
import { shutPrograms } from './program-lock.mjs'
import { tooHeavySignal, type Question } from './question'

const [, , memory, watchdogPath = ''] = process.argv

const watchdog = new Worker(watchdogPath, {
  workerData: {
    parent: process.ppid,
    memoryBytes: Number(memory),
    everyMs: 100,
    tooHeavy: tooHeavySignal,
  },
  execArgv: [],
})
watchdog.unref()
shutPrograms()

const answer = (reply: Reply) => process.send?.(reply)

async function settle({ task, input, options }: Question): Promise<unknown> {
  if (task === 'document') return importWith(input)
  return task === 'items' ? listWith(input, options) : previewWith(input)
}

function refusalOf(error: unknown) {
  if (error instanceof IntakeError) {
    return { code: error.code, message: error.message, at: error.at }
  }
  return { code: 'E_BROKEN_FILE' as const, message: 'This file cannot be read', at: null }
}

process.on('message', (question: Question) => {
  void settle(question).then(
    (done) => answer({ done, rss: process.memoryUsage.rss() }),
    (error: unknown) => answer({ refused: refusalOf(error), rss: process.memoryUsage.rss() }),
  )
})
process.on('disconnect', () => process.exit(0))
// A parser may leave a promise behind that nobody waits for; its file has been answered already.
process.on('unhandledRejection', () => {})

answer({ ready: true })
