import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { least } from '@/lib/core/suggestion/acceptance'
import { listRules, listViewers } from '@/lib/suggestions/queries'
import { page } from '@/lib/web/page'
import { RuleTable } from './rule-table'
import { Viewers } from './viewers'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('suggestions'))('title') }
}

/** How the machine's rules fare in this workspace, for those who answer for it. */
export default async function Suggestions({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params
  const t = await getWords('suggestions')
  const { rules, viewers } = await page(workspace, async (actor) => ({
    rules: await listRules(actor),
    viewers: await listViewers(actor),
  }))
  const below = t('about', { decided: least.decided, share: Math.round(least.share * 100) })
  return (
    <Sheet>
      <PageHead title={t('title')} below={below} />
      <RuleTable {...{ workspace, rules }} />
      <Viewers {...{ workspace, viewers }} />
    </Sheet>
  )
}
