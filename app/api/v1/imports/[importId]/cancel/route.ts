import { cancelImport } from '@/lib/imports/commands'
import { api } from '@/lib/web/api'

export const POST = api<{ importId: string }>({}, async ({ actor, params }) => ({
  body: await cancelImport(actor, params.importId),
}))
