import { listOrphans } from '@/lib/orphans/queries'
import { orphanToContract } from '@/lib/orphans/schema'
import { api } from '@/lib/web/api'

export const GET = api<{ documentId: string }>({}, async ({ actor, params }) => ({
  body: (await listOrphans(actor, params.documentId)).map(orphanToContract),
}))
