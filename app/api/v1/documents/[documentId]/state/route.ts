import { setState } from '@/lib/documents/commands'
import { documentToContract, stateInput } from '@/lib/documents/schema'
import { api } from '@/lib/web/api'

export const POST = api<{ documentId: string }, typeof stateInput._output>(
  { body: stateInput },
  async ({ actor, params, body }) => ({
    body: documentToContract(await setState(actor, params.documentId, body)),
  }),
)
