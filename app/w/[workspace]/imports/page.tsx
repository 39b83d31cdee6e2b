import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { LinkButton } from '@/app/ui/controls/button'
import { Empty } from '@/app/ui/show/empty'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { listImports } from '@/lib/imports/queries'
import { page } from '@/lib/web/page'
import { ImportList } from './import-list'

interface Props {
  readonly params: Promise<{ workspace: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('imports'))('title') }
}

export default async function Imports({ params }: Props) {
  const { workspace } = await params
  const t = await getWords('imports')
  const { found, role } = await page(workspace, async (actor) => ({
    found: await listImports(actor, {}),
    role: actor.role,
  }))
  const bring = can({ role }, 'document.import') && (
    <LinkButton href={`/w/${workspace}/import`}>{t('bring')}</LinkButton>
  )
  return (
    <Sheet>
      <PageHead title={t('title')} below={<p>{t('intro')}</p>} actions={bring} />
      {found.items.length === 0 ? (
        <Empty title={t('empty')} action={bring}>
          {t('emptyHelp')}
        </Empty>
      ) : (
        <ImportList workspace={workspace} first={found} />
      )}
    </Sheet>
  )
}
