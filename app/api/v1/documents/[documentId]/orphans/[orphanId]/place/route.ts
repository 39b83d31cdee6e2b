import { placeOrphan } from '@/lib/orphans/commands'
import { placeInput, orphanToContract } from '@/lib/orphans/schema'
import { api } from '@/lib/web/api'

type Params = { documentId: string; orphanId: string }

export const POST = api<Params, typeof placeInput._output>(
  { body: placeInput },
  async ({ actor, params, body }) => ({
    body: orphanToContract(await placeOrphan(actor, params.documentId, params.orphanId, body)),
  }),
)
