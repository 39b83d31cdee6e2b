import { listFacts } from '@/lib/documents/queries'
import { api } from '@/lib/web/api'

export const GET = api<{ documentId: string }>({}, async ({ actor, params }) => ({
  body: await listFacts(actor, params.documentId),
}))
