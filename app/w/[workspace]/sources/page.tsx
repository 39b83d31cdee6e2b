import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { hopKinds } from '@/lib/core/chain/kinds'
import { listSources } from '@/lib/sources/queries'
import { page } from '@/lib/web/page'
import { NewSource } from './new-source'
import { SourceFilters } from './source-filters'
import { SourceList } from './source-list'

interface Props {
  readonly params: Promise<{ workspace: string }>
  readonly searchParams: Promise<{ q?: string; kind?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('sources'))('title') }
}

export default async function Sources({ params, searchParams }: Props) {
  const { workspace } = await params
  const { q, kind: asked } = await searchParams
  const kind = hopKinds.find((known) => known === asked)
  const t = await getWords('sources')
  const { found, role } = await page(workspace, async (actor) => ({
    found: await listSources(actor, { q: q?.slice(0, 200), kind, limit: 60 }),
    role: actor.role,
  }))
  return (
    <Sheet>
      <PageHead
        title={t('title')}
        actions={can({ role }, 'source.change') && <NewSource workspace={workspace} />}
      />
      <SourceFilters />
      <SourceList
        key={`${q ?? ''} ${kind ?? ''}`}
        workspace={workspace}
        first={found}
        query={{ q, kind }}
      />
    </Sheet>
  )
}
