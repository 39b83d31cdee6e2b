import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { Notice } from '@/app/ui/show/notice'
import { PageHead } from '@/app/ui/show/page-head'
import { When } from '@/app/ui/show/when'
import { formats } from '@/lib/core/report/formats'
import { getReport } from '@/lib/reports/queries'
import { page } from '@/lib/web/page'
import { Downloads } from './downloads'
import style from './page.module.css'
import { ReportFacts } from './report-facts'

interface Props {
  readonly params: Promise<{ workspace: string; reportId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, reportId } = await params
  const { number } = await page(workspace, (actor) => getReport(actor, reportId))
  return { title: (await getWords('reports'))('number', { number }) }
}

export default async function Report({ params }: Props) {
  const { workspace, reportId } = await params
  const t = await getWords('reports')
  const report = await page(workspace, (actor) => getReport(actor, reportId))
  const { number } = report
  const offered = formats.map(({ id, name, readBy, leavesOut }) => ({
    id,
    name,
    readBy,
    leavesOut,
  }))
  return (
    <div className={style.desk}>
      <div className={style.head}>
        <PageHead
          above={t('number', { number })}
          title={<span lang={report.language}>{report.title}</span>}
          below={
            <>
              {t('by', { name: report.createdBy })} · <When iso={report.createdAt} />
            </>
          }
        />
        {report.redacted && (
          <Notice tone="warn" title={t('page.redactedTitle')}>
            {t('page.redacted')}
          </Notice>
        )}
      </div>
      <aside className={style.side}>
        <Downloads workspace={workspace} reportId={reportId} formats={offered} />
        <ReportFacts workspace={workspace} report={report} />
      </aside>
      <iframe
        className={style.preview}
        title={t('page.previewFrame', { number })}
        src={`/api/v1/reports/${reportId}/html?workspace=${workspace}`}
        sandbox=""
      />
    </div>
  )
}
