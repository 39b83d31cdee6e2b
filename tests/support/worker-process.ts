import { drainOutbox } from '@/lib/jobs/drain'
import { startWorker } from '@/lib/jobs/worker'
import { tasks } from '@/lib/web/tasks'

// A server's worker in a process of its own, for a test to kill: it works until then.
await startWorker(tasks, { poll: 50, beat: 100, silence: 700 })
for (;;) {
  await drainOutbox()
  await new Promise((resolve) => setTimeout(resolve, 50))
}
