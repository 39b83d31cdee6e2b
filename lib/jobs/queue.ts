import 'server-only'
import { newId } from '@/lib/db/ids'
import type { Transaction } from '@/lib/db/in-workspace'

/** Work for later: the task's name, what it needs to know, and how it stands to other jobs. */
export interface JobSpec {
  readonly task: string
  readonly payload: { readonly workspaceId: string } & Readonly<Record<string, unknown>>
  /** A job that waits under the same key is replaced. */
  readonly key?: string
  /** Jobs of one queue run one after the other. */
  readonly queue?: string
  /** Lower comes first; 0 where nobody says. */
  readonly priority?: number
}

export const jobTopic = 'job'

/** The outbox row that asks for a job: it is put into the queue once what asks for it has happened. */
export const jobRow = (spec: JobSpec) => ({
  id: newId(),
  workspaceId: spec.payload.workspaceId,
  topic: jobTopic,
  payload: spec as never,
})

/** Asks for a job with the transaction that makes it needful. */
export async function requestJob(tx: Transaction, spec: JobSpec): Promise<void> {
  await tx.outbox.create({ data: jobRow(spec) })
}

/** Puts jobs into the queue, in the transaction that takes them from the outbox. */
export async function addJobs(tx: Transaction, specs: readonly JobSpec[]): Promise<void> {
  for (const { task, payload, key = null, queue = null, priority = 0 } of specs) {
    await tx.$queryRaw`
      select 1 as added from graphile_worker.add_job(${task}::text, ${JSON.stringify(payload)}::json,
        queue_name => ${queue}::text, job_key => ${key}::text, priority => ${priority}::int)`
  }
}
