'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { useHydrated } from '@/app/ui/use-hydrated'
import { BringText } from './bring-text'
import { CollectionDesk } from './collection-desk'
import { emptyDraft } from './draft'
import { MendDesk } from './mend-desk'
import { useImport } from './use-import'

/** Two steps in one place: bring a text, look through what was made of it. */
export function ImportDesk({ workspace }: { workspace: string }) {
  const t = useTranslations('import')
  // What is kept in this window is known to the browser alone.
  if (useHydrated()) return <Desk workspace={workspace} />
  return (
    <Sheet>
      <PageHead title={t('title')} below={t('intro')} />
    </Sheet>
  )
}

function Desk({ workspace }: { workspace: string }) {
  const router = useRouter()
  const work = useImport(workspace)
  const begun = (id: string) => router.push(`/w/${workspace}/imports/${id}` as Route)
  if (work.draft.preview) return <Mending workspace={workspace} work={work} />
  if (work.draft.collection) {
    return <CollectionDesk work={work} collection={work.draft.collection} onBegun={begun} />
  }
  return <BringText workspace={workspace} work={work} onBegun={begun} />
}

interface MendingProps {
  readonly workspace: string
  readonly work: ReturnType<typeof useImport>
}

/** The second step: what would be stored, mended and stored on a press. */
export function Mending({ workspace, work }: MendingProps) {
  const router = useRouter()
  const { draft, change } = work

  async function store() {
    const id = await work.store()
    if (id) router.push(`/w/${workspace}/documents/${id}` as Route)
  }

  if (!draft.preview) return null
  return (
    <MendDesk
      workspace={workspace}
      work={work}
      preview={draft.preview}
      onBack={() => change({ ...emptyDraft, text: draft.text })}
      onStore={store}
    />
  )
}
