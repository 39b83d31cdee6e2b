import { removeText } from '@/lib/documents/commands'
import { documentToContract, removalInput } from '@/lib/documents/schema'
import { api } from '@/lib/web/api'

export const POST = api<{ documentId: string }, typeof removalInput._output>(
  { body: removalInput },
  async ({ actor, params, body }) => ({
    body: documentToContract(await removeText(actor, params.documentId, body)),
  }),
)
