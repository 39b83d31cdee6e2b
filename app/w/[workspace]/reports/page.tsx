import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { Empty } from '@/app/ui/show/empty'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { listReports } from '@/lib/reports/queries'
import { page } from '@/lib/web/page'
import { NewReport } from './new-report'
import { ReportList } from './report-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('reports'))('title') }
}

export default async function Reports({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params
  const t = await getWords('reports')
  const { reports, role } = await page(workspace, async (actor) => ({
    reports: await listReports(actor),
    role: actor.role,
  }))
  const make = can({ role }, 'report.create') && <NewReport workspace={workspace} />
  if (reports.length === 0)
    return (
      <Sheet>
        <PageHead title={t('title')} />
        <Empty title={t('empty')} action={make}>
          {make ? t('emptyHelp') : t('emptyReader')}
        </Empty>
      </Sheet>
    )
  return (
    <Sheet>
      <PageHead title={t('title')} actions={make} />
      <ReportList workspace={workspace} reports={reports} />
    </Sheet>
  )
}
