import { getOriginal } from '@/lib/documents/commands'
import { api } from '@/lib/web/api'
import { download } from '@/lib/web/download'

export const GET = api<{ documentId: string }>({}, async ({ actor, params }) => {
  const { bytes, name } = await getOriginal(actor, params.documentId)
  return download(bytes, { fileName: name, mediaType: 'application/octet-stream', inline: false })
})
