import 'server-only'
import { env } from '@/lib/env'
import { requireBoundRole, startDraining } from '@/lib/jobs/drain'
import { startWorker } from '@/lib/jobs/worker'
import { tasks } from './tasks'

/** Refuses settings and roles a server must not run with, then begins the background work. */
export async function startServer(): Promise<void> {
  env()
  await requireBoundRole()
  startDraining()
  const worker = await startWorker(tasks)
  const stop = () => void worker.stop().catch(() => undefined)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}
