import { changeSource } from '@/lib/sources/commands'
import { getSource } from '@/lib/sources/queries'
import { sourceChange } from '@/lib/sources/schema'
import { api } from '@/lib/web/api'

type Params = { sourceId: string }

export const GET = api<Params>({}, async ({ actor, params }) => ({
  body: await getSource(actor, params.sourceId),
}))

export const PATCH = api<Params, typeof sourceChange._output>(
  { body: sourceChange },
  async ({ actor, params, body }) => ({
    body: await changeSource(actor, params.sourceId, body),
  }),
)
