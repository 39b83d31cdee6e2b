'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { LinkButton } from '@/app/ui/controls/button'
import { Notice } from '@/app/ui/show/notice'
import { PageHead } from '@/app/ui/show/page-head'
import { Sheet } from '@/app/ui/show/sheet'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useHydrated } from '@/app/ui/use-hydrated'
import { readyWord } from '../bookmarklet-code'
import { emptyDraft } from '../draft'
import { Mending } from '../import-desk'
import { useImport } from '../use-import'
import { sentPage } from './sent-page'

/** Where the bookmark delivers: a page is looked through here like any other import, and stored only on a press. */
export function ReceiveDesk({ workspace }: { workspace: string }) {
  const hydrated = useHydrated()
  return hydrated ? <Desk workspace={workspace} /> : <Waiting state="waiting" />
}

const patience = 8_000

function Desk({ workspace }: { workspace: string }) {
  const work = useImport(workspace, () => emptyDraft)
  const wordsFor = useErrorWords()
  const [state, setState] = useState<State>(() => (window.opener ? 'waiting' : 'nobody'))
  const receive = useEffectEvent((page: { html: string; url: string }) => {
    setState('reading')
    void work.lookAtPage(page)
  })

  useEffect(() => {
    const opener = window.opener as Window | null
    if (!opener) return
    function hear(event: MessageEvent) {
      const page = event.source === opener ? sentPage(event.data) : null
      if (!page) return
      window.removeEventListener('message', hear)
      window.opener = null
      receive(page)
    }
    window.addEventListener('message', hear)
    opener.postMessage(readyWord, '*')
    const timer = setTimeout(
      () => setState((now) => (now === 'waiting' ? 'nobody' : now)),
      patience,
    )
    return () => {
      clearTimeout(timer)
      window.removeEventListener('message', hear)
    }
  }, [])

  if (work.draft.preview) return <Mending workspace={workspace} work={work} />
  return (
    <Waiting state={state} workspace={workspace}>
      {work.problem && (
        <Notice tone="warn" live>
          {wordsFor(work.problem)}
        </Notice>
      )}
    </Waiting>
  )
}

type State = 'waiting' | 'reading' | 'nobody'

interface WaitingProps {
  readonly state: State
  readonly workspace?: string
  readonly children?: React.ReactNode
}

function Waiting({ state, workspace, children }: WaitingProps) {
  const t = useTranslations('import.receive')
  return (
    <Sheet>
      <PageHead title={t('title')} below={<p role="status">{t(state)}</p>} />
      {children}
      {state === 'nobody' && workspace && (
        <p>
          <LinkButton href={`/w/${workspace}/import`}>{t('byHand')}</LinkButton>
        </p>
      )}
    </Sheet>
  )
}
