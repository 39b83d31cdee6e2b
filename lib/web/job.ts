import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { findActorForJob, machineActor } from '@/lib/access/session'
import type { Task } from '@/lib/jobs/worker'

export interface JobRequest<Payload> {
  /** The member in whose name it works; null without one, or when that member may no longer be here. */
  readonly member: Actor | null
  /** The machine itself, bound to the workspace of the job. */
  readonly machine: Actor
  readonly payload: Payload
  /** Aborts when the server is about to end. */
  readonly signal: AbortSignal
}

const scope = z.looseObject({ workspaceId: z.uuid(), userId: z.uuid().optional() })

/** The door of jobs: whose workspace, in whose name, the payload's shape; then it runs the same commands as the others. */
export const job = <Payload>(
  name: string,
  schema: z.ZodType<Payload>,
  run: (asked: JobRequest<Payload>) => Promise<void>,
): Task => ({
  name,
  run: async (given, signal) => {
    const { workspaceId, userId } = scope.parse(given)
    const member = userId ? await findActorForJob('job', { userId, workspaceId }) : null
    const machine = machineActor('job', workspaceId)
    await run({ member, machine, payload: schema.parse(given), signal })
  },
})
