import { mergeSource } from '@/lib/sources/commands'
import { mergeInput } from '@/lib/sources/schema'
import { api } from '@/lib/web/api'

export const POST = api<{ sourceId: string }, typeof mergeInput._output>(
  { body: mergeInput },
  async ({ actor, params, body }) => ({
    body: await mergeSource(actor, params.sourceId, body.into),
  }),
)
