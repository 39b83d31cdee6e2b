import { importDocument } from '@/lib/documents/commands'
import { listDocuments } from '@/lib/documents/queries'
import { documentInput } from '@/lib/documents/schema'
import { api } from '@/lib/web/api'
import { uploadOrJson } from '@/lib/web/upload'

export const GET = api({}, async ({ actor, url }) => ({
  body: await listDocuments(actor, Object.fromEntries(url.searchParams)),
}))

export const POST = api({}, async ({ actor, request }) => ({
  status: 201,
  body: await importDocument(actor, await uploadOrJson(request, documentInput)),
}))
