import { previewImport } from '@/lib/documents/commands'
import { documentInput } from '@/lib/documents/schema'
import { api } from '@/lib/web/api'
import { uploadOrJson } from '@/lib/web/upload'

export const POST = api({}, async ({ actor, request }) => ({
  body: await previewImport(actor, await uploadOrJson(request, documentInput)),
}))
