import { getImport } from '@/lib/imports/queries'
import { api } from '@/lib/web/api'

export const GET = api<{ importId: string }>({}, async ({ actor, params }) => ({
  body: await getImport(actor, params.importId),
}))
