import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { page } from '@/lib/web/page'
import { listMembers } from '@/lib/workspaces/queries'
import { AddMember } from './add-member'
import { MemberTable } from './member-table'
import { RolesHelp } from './roles-help'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('members'))('title') }
}

export default async function Members({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params
  const t = await getWords('members')
  const { members, role, userId } = await page(workspace, async (actor) => ({
    members: await listMembers(actor),
    role: actor.role,
    userId: actor.userId,
  }))
  const mayChange = can({ role }, 'member.change')
  return (
    <Sheet>
      <PageHead title={t('title')} actions={mayChange && <AddMember workspace={workspace} />} />
      <MemberTable {...{ workspace, members, mayChange }} self={userId} />
      <RolesHelp />
    </Sheet>
  )
}
