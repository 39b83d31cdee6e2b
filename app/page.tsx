import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { personPage } from '@/lib/web/page'
import { listWorkspaces } from '@/lib/workspaces/queries'

export default async function Start() {
  const [latest] = await personPage(listWorkspaces)
  redirect((latest ? `/w/${latest.slug}` : '/workspaces/new') as Route)
}
