import { rejectSuggestion, reopenSuggestion } from '@/lib/suggestions/commands'
import { decideInput } from '@/lib/suggestions/schema'
import { api } from '@/lib/web/api'

type Params = { documentId: string; fingerprint: string }

export const POST = api<Params, typeof decideInput._output>(
  { body: decideInput },
  async ({ actor, params: { documentId, fingerprint }, body }) => {
    await rejectSuggestion(actor, documentId, fingerprint, body)
    return { status: 204 }
  },
)

export const DELETE = api<Params>(
  {},
  async ({ actor, params: { documentId, fingerprint }, url }) => {
    const rule = url.searchParams.get('rule') ?? undefined
    await reopenSuggestion(actor, documentId, fingerprint, decideInput.parse({ rule }))
    return { status: 204 }
  },
)
