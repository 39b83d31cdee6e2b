import { addRelation } from '@/lib/relations/commands'
import { listRelations } from '@/lib/relations/queries'
import { relationInput } from '@/lib/relations/schema'
import { api } from '@/lib/web/api'

type Params = { documentId: string }

export const GET = api<Params>({}, async ({ actor, params }) => ({
  body: await listRelations(actor, params.documentId),
}))

export const POST = api<Params, typeof relationInput._output>(
  { body: relationInput },
  async ({ actor, params, body }) => ({
    status: 201,
    body: await addRelation(actor, params.documentId, body),
  }),
)
