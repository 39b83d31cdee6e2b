'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl/react'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { useHydrated } from '@/app/ui/use-hydrated'
import { BringText } from './bring-text'
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
  const { draft, change } = work

  async function store() {
    const id = await work.store()
    if (id) router.push(`/w/${workspace}/documents/${id}` as Route)
  }

  if (!draft.preview) return <BringText work={work} />
  return (
    <MendDesk
      workspace={workspace}
      work={work}
      preview={draft.preview}
      onBack={() => change({ ...emptyDraft, text: draft.original ? '' : draft.text })}
      onStore={store}
    />
  )
}
