import { createReport } from '@/lib/reports/commands'
import { listReports } from '@/lib/reports/queries'
import { reportInput } from '@/lib/reports/schema'
import { api } from '@/lib/web/api'

export const GET = api({}, async ({ actor }) => ({
  body: { items: await listReports(actor), next: null },
}))

export const POST = api<Record<string, never>, typeof reportInput._output>(
  { body: reportInput },
  async ({ actor, body }) => ({ status: 201, body: await createReport(actor, body) }),
)
