import { annotationToContract } from '@/lib/annotations/schema'
import { acceptSuggestion } from '@/lib/suggestions/commands'
import { acceptInput } from '@/lib/suggestions/schema'
import { api } from '@/lib/web/api'
import { tagged } from '@/lib/web/etag'

type Params = { documentId: string; fingerprint: string }

export const POST = api<Params, typeof acceptInput._output>(
  { body: acceptInput },
  async ({ actor, params, body }) => {
    const { documentId, fingerprint } = params
    const { view, created } = await acceptSuggestion(actor, documentId, fingerprint, body)
    return {
      status: created ? 201 : 200,
      body: annotationToContract(view),
      headers: tagged(view.revision),
    }
  },
)
