import { getReport } from '@/lib/reports/queries'
import { api } from '@/lib/web/api'

export const GET = api<{ reportId: string }>({}, async ({ actor, params }) => ({
  body: await getReport(actor, params.reportId),
}))
