import { listImportItems } from '@/lib/imports/queries'
import { api } from '@/lib/web/api'

export const GET = api<{ importId: string }>({}, async ({ actor, params, url }) => ({
  body: await listImportItems(actor, params.importId, Object.fromEntries(url.searchParams)),
}))
