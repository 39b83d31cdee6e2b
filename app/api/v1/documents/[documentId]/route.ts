import { changeFacts } from '@/lib/documents/commands'
import { getDocument } from '@/lib/documents/queries'
import { documentToContract, factsInput } from '@/lib/documents/schema'
import { api } from '@/lib/web/api'

type Params = { documentId: string }

export const GET = api<Params>({}, async ({ actor, params }) => ({
  body: documentToContract(await getDocument(actor, params.documentId)),
}))

export const PATCH = api<Params, typeof factsInput._output>(
  { body: factsInput },
  async ({ actor, params, body }) => ({
    body: documentToContract(await changeFacts(actor, params.documentId, body)),
  }),
)
