import type { Metadata } from 'next'
import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getWords } from '@/app/messages/server'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { page } from '@/lib/web/page'
import { getDifference } from '@/lib/versions/queries'
import { differenceQuery } from '@/lib/versions/schema'
import { Sides } from './sides'

interface Props {
  readonly params: Promise<{ workspace: string; documentId: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords('record'))('difference') }
}

/** Two versions of an article side by side. */
export default async function Difference({ params, searchParams }: Props) {
  const { workspace, documentId } = await params
  const asked = differenceQuery.safeParse(await searchParams)
  if (!asked.success) notFound()
  const t = await getWords('record')
  const { rows, counts, from, to } = await page(workspace, (actor) =>
    getDifference(actor, documentId, asked.data),
  )
  const back = `/w/${workspace}/documents/${documentId}/record` as Route
  return (
    <Sheet>
      <PageHead
        above={<Link href={back}>{t('title')}</Link>}
        title={t('differenceOf', { from: from.number, to: to.number })}
        below={<p>{t('differenceCounts', counts)}</p>}
      />
      <Sides rows={rows} from={from.number} to={to.number} />
    </Sheet>
  )
}
