import { decideRelation } from '@/lib/relations/commands'
import { relationDecision } from '@/lib/relations/schema'
import { api } from '@/lib/web/api'
import { seenRevision, tagged } from '@/lib/web/etag'

type Params = { documentId: string; relationId: string }

/** Confirms or dismisses; `If-Match` names the revision one saw. */
export const POST = api<Params, typeof relationDecision._output>(
  { body: relationDecision },
  async ({ actor, params, body, request }) => {
    const { documentId, relationId } = params
    const decided = await decideRelation(actor, documentId, relationId, seenRevision(request), body)
    return { body: decided, headers: tagged(decided.revision) }
  },
)
