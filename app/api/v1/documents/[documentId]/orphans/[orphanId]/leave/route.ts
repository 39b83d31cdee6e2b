import { leaveOrphan } from '@/lib/orphans/commands'
import { leaveInput, orphanToContract } from '@/lib/orphans/schema'
import { api } from '@/lib/web/api'

type Params = { documentId: string; orphanId: string }

export const POST = api<Params, typeof leaveInput._output>(
  { body: leaveInput },
  async ({ actor, params, body }) => ({
    body: orphanToContract(await leaveOrphan(actor, params.documentId, params.orphanId, body)),
  }),
)
