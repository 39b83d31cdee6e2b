import { layoutInput } from '@/lib/documents/schema'
import { editLayout } from '@/lib/paragraphs/commands'
import { api } from '@/lib/web/api'
import { seenRevision, tagged } from '@/lib/web/etag'

export const POST = api<{ documentId: string }, typeof layoutInput._output>(
  { body: layoutInput },
  async ({ actor, params, body, request }) => {
    const edited = await editLayout(actor, params.documentId, seenRevision(request), body)
    return { body: edited, headers: tagged(edited.layout) }
  },
)
