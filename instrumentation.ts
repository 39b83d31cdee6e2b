/** Runs once when a server starts: refuses settings and roles it must not run with, then begins the background work. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { env } = await import('@/lib/env')
  const { requireBoundRole, startDraining } = await import('@/lib/jobs/drain')
  env()
  await requireBoundRole()
  startDraining()
  await beginWork()
}

/** Works jobs within the server until it is told to end. */
async function beginWork(): Promise<void> {
  const { startWorker } = await import('@/lib/jobs/worker')
  const { tasks } = await import('@/lib/web/tasks')
  const worker = await startWorker(tasks)
  const stop = () => void worker.stop().catch(() => undefined)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
}
