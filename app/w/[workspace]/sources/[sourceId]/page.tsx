import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { getReader } from '@/app/ui/reader'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { can } from '@/lib/access/policy'
import { kinds } from '@/lib/core/chain/kinds'
import { getSource, listOccurrences } from '@/lib/sources/queries'
import { page } from '@/lib/web/page'
import { Occurrences } from './occurrences'
import { SourceActions } from './source-actions'
import { SourceFacts } from './source-facts'
import style from './page.module.css'

interface Props {
  readonly params: Promise<{ workspace: string; sourceId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, sourceId } = await params
  return { title: (await page(workspace, (actor) => getSource(actor, sourceId))).name }
}

export default async function Source({ params }: Props) {
  const { workspace, sourceId } = await params
  const { language } = await getReader()
  const t = await getWords('sources')
  const { source, occurrences, role } = await page(workspace, async (actor) => ({
    source: await getSource(actor, sourceId),
    occurrences: await listOccurrences(actor, sourceId),
    role: actor.role,
  }))
  return (
    <Sheet>
      <PageHead
        above={kinds[source.kind].label[language]}
        title={source.name}
        below={source.aliases.length > 0 && `${t('aliases')} ${source.aliases.join(', ')}`}
        actions={
          <SourceActions
            workspace={workspace}
            source={source}
            mayChange={can({ role }, 'source.change')}
            mayMerge={can({ role }, 'source.merge') && source.versionId === null}
          />
        }
      />
      <div className={style.columns}>
        <Occurrences workspace={workspace} occurrences={occurrences} />
        <SourceFacts source={source} />
      </div>
    </Sheet>
  )
}
