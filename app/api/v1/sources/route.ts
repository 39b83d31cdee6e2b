import { createSource } from '@/lib/sources/commands'
import { listSources } from '@/lib/sources/queries'
import { sourceInput } from '@/lib/sources/schema'
import { api } from '@/lib/web/api'

export const GET = api({}, async ({ actor, url }) => ({
  body: await listSources(actor, Object.fromEntries(url.searchParams)),
}))

export const POST = api<Record<string, never>, typeof sourceInput._output>(
  { body: sourceInput },
  async ({ actor, body }) => ({ status: 201, body: await createSource(actor, body) }),
)
