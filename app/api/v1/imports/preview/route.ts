import { documentInput } from '@/lib/documents/schema'
import { previewAny } from '@/lib/imports/commands'
import { api } from '@/lib/web/api'
import { uploadOrJson } from '@/lib/web/upload'

export const POST = api({}, async ({ actor, request }) => ({
  body: await previewAny(actor, await uploadOrJson(request, documentInput)),
}))
