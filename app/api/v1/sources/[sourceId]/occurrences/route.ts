import { listOccurrences } from '@/lib/sources/queries'
import { api } from '@/lib/web/api'

export const GET = api<{ sourceId: string }>({}, async ({ actor, params }) => ({
  body: await listOccurrences(actor, params.sourceId),
}))
