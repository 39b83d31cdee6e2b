import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getWords } from '@/app/messages/server'
import { can } from '@/lib/access/policy'
import { page } from '@/lib/web/page'
import { ReceiveDesk } from './receive-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('import'))('title') }
}

export default async function Receive({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params
  const role = await page(workspace, async (actor) => actor.role)
  if (!can({ role }, 'document.import')) notFound()
  return <ReceiveDesk workspace={workspace} />
}
