import { createSegment } from '@/lib/annotations/commands'
import { segmentInput } from '@/lib/annotations/schema'
import { api } from '@/lib/web/api'

export const POST = api<{ paragraphId: string }, typeof segmentInput._output>(
  { body: segmentInput },
  async ({ actor, params, body }) => ({
    status: 201,
    body: await createSegment(actor, params.paragraphId, body),
  }),
)
