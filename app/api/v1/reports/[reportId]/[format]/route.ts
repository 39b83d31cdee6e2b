import { renderReport } from '@/lib/reports/queries'
import { api } from '@/lib/web/api'
import { download } from '@/lib/web/download'

export const GET = api<{ reportId: string; format: string }>({}, async ({ actor, params, url }) => {
  const { bytes, fileName, mediaType } = await renderReport(actor, params.reportId, params.format)
  return download(bytes, { fileName, mediaType, inline: !url.searchParams.has('download') })
})
