import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { LinkButton } from '@/app/ui/controls/button'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { listDocuments } from '@/lib/documents/queries'
import { documentStates } from '@/lib/documents/schema'
import { page } from '@/lib/web/page'
import { DocumentList } from './home/document-list'
import { Filters } from './home/filters'

interface Props {
  readonly params: Promise<{ workspace: string }>
  readonly searchParams: Promise<{ q?: string; state?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('home'))('title') }
}

export default async function Home({ params, searchParams }: Props) {
  const { workspace } = await params
  const { q, state: asked } = await searchParams
  const state = documentStates.find((known) => known === asked)
  const t = await getWords('home')
  const { found, role } = await page(workspace, async (actor) => ({
    found: await listDocuments(actor, { q: q?.slice(0, 200), state, limit: 40 }),
    role: actor.role,
  }))
  const mayImport = can({ role }, 'document.import')
  const bare = found.items.length === 0 && !q && !state
  return (
    <Sheet>
      <PageHead
        title={t('title')}
        actions={
          mayImport &&
          !bare && (
            <LinkButton look="primary" href={`/w/${workspace}/import`}>
              {t('import')}
            </LinkButton>
          )
        }
      />
      {!bare && <Filters />}
      <DocumentList
        key={`${q ?? ''} ${state ?? ''}`}
        workspace={workspace}
        role={role}
        first={found}
        query={{ q, state }}
      />
    </Sheet>
  )
}
