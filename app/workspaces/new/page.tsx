import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { Door } from '@/app/ui/show/door'
import { personPage } from '@/lib/web/page'
import { listWorkspaces } from '@/lib/workspaces/queries'
import { WorkspaceForm } from './workspace-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('workspaces'))('title') }
}

export default async function NewWorkspace() {
  const [latest] = await personPage(listWorkspaces)
  const t = await getWords('workspaces')
  const shell = await getWords('shell')
  return (
    <Door product={shell('product')} title={t('title')} motto={latest ? undefined : t('first')}>
      <WorkspaceForm back={latest?.slug ?? null} />
    </Door>
  )
}
