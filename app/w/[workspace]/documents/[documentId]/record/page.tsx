import type { Metadata } from 'next'
import type { Route } from 'next'
import Link from 'next/link'
import { getWords } from '@/app/messages/server'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { getDocument, listFacts } from '@/lib/documents/queries'
import { listOrphans } from '@/lib/orphans/queries'
import { listRelations } from '@/lib/relations/queries'
import { listVersions } from '@/lib/versions/queries'
import { page } from '@/lib/web/page'
import { Facts } from './facts'
import { Original } from './original'
import { Orphans } from './orphans'
import { Relations } from './relations'
import { Versions } from './versions'

interface Props {
  readonly params: Promise<{ workspace: string; documentId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, documentId } = await params
  const { title } = await page(workspace, (actor) => getDocument(actor, documentId))
  const t = await getWords('record')
  return { title: `${t('title')}: ${title}` }
}

/** What is known of an article beside its words, and from where. */
export default async function Record({ params }: Props) {
  const { workspace, documentId } = await params
  const t = await getWords('record')
  const { document, facts, versions, orphans, relations, role } = await page(
    workspace,
    async (actor) => ({
      document: await getDocument(actor, documentId),
      facts: await listFacts(actor, documentId),
      versions: await listVersions(actor, documentId),
      orphans: await listOrphans(actor, documentId),
      relations: await listRelations(actor, documentId),
      role: actor.role,
    }),
  )
  const here = `/w/${workspace}/documents/${documentId}`
  const mayAdd = can({ role }, 'version.add') && !document.removed
  const mayChange = can({ role }, 'document.change') && !document.removed
  return (
    <Sheet>
      <PageHead
        above={<Link href={here as Route}>{t('back')}</Link>}
        title={document.title}
        below={<p>{t('intro')}</p>}
      />
      <Facts workspace={workspace} documentId={documentId} facts={facts} mayChange={mayChange} />
      <Orphans {...{ workspace, documentId, orphans }} mayPlace={mayAdd} />
      <Versions {...{ workspace, documentId, versions, mayAdd }} />
      <Relations
        {...{ workspace, documentId, relations }}
        mayDecide={can({ role }, 'relation.decide')}
      />
      <Original workspace={workspace} document={document} />
    </Sheet>
  )
}
