import { spineInput, spineToContract } from '@/lib/documents/schema'
import { saveSpine } from '@/lib/spines/commands'
import { api } from '@/lib/web/api'
import { seenRevision, tagged } from '@/lib/web/etag'

export const PUT = api<{ documentId: string }, typeof spineInput._output>(
  { body: spineInput },
  async ({ actor, params, body, request }) => {
    const spine = await saveSpine(actor, params.documentId, seenRevision(request), body)
    return { body: spineToContract(spine), headers: tagged(spine.revision) }
  },
)
