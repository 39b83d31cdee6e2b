import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { getImport, listImportItems } from '@/lib/imports/queries'
import { page } from '@/lib/web/page'
import { ImportWork } from './import-work'
import { shownStates, type Shown } from './shown'

interface Props {
  readonly params: Promise<{ workspace: string; importId: string }>
  readonly searchParams: Promise<{ show?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('imports'))('title') }
}

export default async function Import({ params, searchParams }: Props) {
  const { workspace, importId } = await params
  const asked = (await searchParams).show
  const shown: Shown = shownStates.find((state) => state === asked) ?? 'all'
  const { work, items, role } = await page(workspace, async (actor) => ({
    work: await getImport(actor, importId),
    items: await listImportItems(actor, importId, shown === 'all' ? {} : { state: shown }),
    role: actor.role,
  }))
  return (
    <Sheet>
      <ImportWork
        key={shown}
        workspace={workspace}
        first={{ work, ...items }}
        shown={shown}
        canChange={can({ role }, 'import.change')}
      />
    </Sheet>
  )
}
