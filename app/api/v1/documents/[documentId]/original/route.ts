import { getOriginal } from '@/lib/documents/commands'
import { api } from '@/lib/web/api'
import { download } from '@/lib/web/download'

/** The file as it came, of the version that `version` numbers or of the newest; its digest stands in the header. */
export const GET = api<{ documentId: string }>({}, async ({ actor, params, url }) => {
  const number = url.searchParams.get('version')
  const found = await getOriginal(actor, params.documentId, number ? Number(number) : undefined)
  const answer = download(found.bytes, {
    fileName: found.name,
    mediaType: 'application/octet-stream',
    inline: false,
  })
  const digest = Buffer.from(found.sha256, 'hex').toString('base64')
  answer.headers.set('repr-digest', `sha-256=:${digest}:`)
  return answer
})
