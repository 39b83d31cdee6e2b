import 'server-only'
import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { env } from '@/lib/env'
import { beat, farewell, freeJobsOfTheSilent } from './heartbeat'

/** Work that a job names. A run that throws is tried again later. */
export interface Task {
  readonly name: string
  run(payload: unknown, signal: AbortSignal): Promise<void>
}

export interface WorkerRhythm {
  /** How many jobs at once. */
  readonly concurrency: number
  /** Milliseconds between looks into the queue, beside being told. */
  readonly poll: number
  /** Milliseconds between signs of life. */
  readonly beat: number
  /** Milliseconds without a sign of life after which a worker's jobs are given to others. */
  readonly silence: number
}

const usual: WorkerRhythm = { concurrency: 2, poll: 2_000, beat: 5_000, silence: 20_000 }

export interface RunningWorker {
  /** Takes no more jobs, gives the running ones a moment to stop, and lets go of what is left. */
  stop(): Promise<void>
}

/** Works jobs within this process, as the app's role, for as long as it lives. */
export async function startWorker(
  tasks: readonly Task[],
  rhythm: Partial<WorkerRhythm> = {},
): Promise<RunningWorker> {
  const { concurrency, poll, ...life } = { ...usual, ...rhythm }
  const events: WorkerEvents = new EventEmitter()
  const workers: string[] = []
  // Jobs are locked in the name of the pool.
  events.on('pool:create', ({ workerPool }) => void workers.push(workerPool.id))
  const runner = await run({
    connectionString: env().DATABASE_URL,
    maxPoolSize: concurrency + 2,
    concurrency,
    pollInterval: poll,
    // Next has its own way to end; instrumentation.ts joins it.
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 1_000,
    taskList: taskList(tasks),
    logger,
    events,
  })
  const pulse = keepBeating(workers, life)
  return {
    stop: async () => {
      clearInterval(pulse)
      await runner.stop()
      await farewell(workers)
    },
  }
}

const taskList = (tasks: readonly Task[]): TaskList =>
  Object.fromEntries(
    tasks.map(({ name, run: work }) => [
      name,
      (payload, { abortSignal }) => work(payload, abortSignal),
    ]),
  )

function keepBeating(
  workers: readonly string[],
  { beat: every, silence }: Pick<WorkerRhythm, 'beat' | 'silence'>,
) {
  const once = () =>
    beat(workers)
      .then(() => freeJobsOfTheSilent(silence))
      // A database that is away is asked again at the next beat.
      .catch(() => undefined)
  void once()
  return setInterval(() => void once(), every).unref()
}

/** What the queue has to say to an operator: errors, one line each. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') console.error(JSON.stringify({ level, at: 'worker', message }))
})
