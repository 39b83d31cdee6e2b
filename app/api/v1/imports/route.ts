import { startFileImport, startImport } from '@/lib/imports/commands'
import { listImports } from '@/lib/imports/queries'
import { importInput, importOptions } from '@/lib/imports/schema'
import { api } from '@/lib/web/api'
import { uploadsOrJson } from '@/lib/web/upload'

export const GET = api({}, async ({ actor, url }) => ({
  body: await listImports(actor, Object.fromEntries(url.searchParams)),
}))

export const POST = api({}, async ({ actor, request }) => {
  const sent = await uploadsOrJson(request, importInput)
  const body =
    'files' in sent
      ? await startFileImport(actor, sent.files, importOptions.parse(sent.options))
      : await startImport(actor, sent)
  return { status: 202, body }
})
