import { listDocuments } from '@/lib/documents/queries'
import { documentInput } from '@/lib/documents/schema'
import { importAny } from '@/lib/imports/commands'
import { api } from '@/lib/web/api'
import { uploadOrJson } from '@/lib/web/upload'

export const GET = api({}, async ({ actor, url }) => ({
  body: await listDocuments(actor, Object.fromEntries(url.searchParams)),
}))

export const POST = api({}, async ({ actor, request }) => {
  const made = await importAny(actor, await uploadOrJson(request, documentInput))
  return { status: 'job' in made ? 202 : 201, body: made }
})
