import { retryImport } from '@/lib/imports/commands'
import { retryInput } from '@/lib/imports/schema'
import { api } from '@/lib/web/api'

export const POST = api<{ importId: string }, typeof retryInput._output>(
  { body: retryInput },
  async ({ actor, params, body }) => ({
    status: 202,
    body: await retryImport(actor, params.importId, body),
  }),
)
