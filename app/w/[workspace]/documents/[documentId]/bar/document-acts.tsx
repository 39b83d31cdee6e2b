'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/app/ui/controls/button'
import { Menu, MenuItem, MenuSection } from '@/app/ui/overlays/menu'
import { say } from '@/app/ui/overlays/toast'
import { useDesk, useMayWrite, useScope, useUi } from '../desk/context'
import { setDocumentState } from '../desk/document-state'
import { leave } from '../desk/moving'
import { HandInDialog } from '../dialogs/hand-in-dialog'
import { useActs } from '../keys/acts'
import { startMending } from '../keys/mend-keys'
import { useSuggestionActs } from '../keys/use-suggestion-acts'
import style from './bar.module.css'

/** Hand in, open again, report; mending and the list of keys. */
export function DocumentActs() {
  const t = useTranslations('annotator.bar')
  const scope = useScope()
  const { desk, ui, mayJudge, mayArchive, mayReport } = scope
  const acts = useActs()
  const suggestions = useSuggestionActs()
  const mayWrite = useMayWrite()
  const state = useDesk((now) => now.state)
  const isAsking = useUi((now) => now.open === 'hand-in')
  const report = useReport()
  const turn = async (next: 'open' | 'done') => {
    const { here } = desk.store.get()
    if (here) leave(desk, here.segment)
    acts.refuse(await setDocumentState(desk, next))
    acts.close()
  }
  const mayReopen = mayJudge && (state === 'done' || mayArchive)
  return (
    <>
      {mayWrite && (
        <Button
          look="plain"
          size="small"
          onPress={() => ui.set((now) => ({ ...now, open: 'hand-in' }))}
        >
          {t('hand-in')}
        </Button>
      )}
      {state !== 'open' && mayReopen && (
        <Button look="plain" size="small" onPress={() => turn('open')}>
          {t('reopen')}
        </Button>
      )}
      <Menu
        label={t('more')}
        button={
          <Button look="quiet" size="icon" className={style.more} aria-label={t('more')}>
            <span aria-hidden="true">⋯</span>
          </Button>
        }
      >
        <MenuSection>
          {mayReport && (
            <MenuItem label={t('report')} isDisabled={report.pending} onAction={report.make} />
          )}
          {mayWrite && (
            <MenuItem label={t('mend')} shortcut="m" onAction={() => startMending(scope, acts)} />
          )}
          {mayWrite && (
            <MenuItem label={t('suggestions')} shortcut="v" onAction={suggestions.toggle} />
          )}
          {mayWrite && <MenuItem label={t('spine')} shortcut="t" onAction={acts.toSpine} />}
          <MenuItem
            label={t('record')}
            href={`/w/${scope.workspace}/documents/${desk.documentId}/record`}
          />
          <MenuItem label={t('keys')} shortcut="?" onAction={acts.openKeys} />
        </MenuSection>
      </Menu>
      <HandInDialog isOpen={isAsking} onClose={acts.close} onHandIn={() => turn('done')} />
    </>
  )
}

/** Freezes a report of this document and goes to it. */
function useReport() {
  const t = useTranslations('annotator.bar')
  const { desk, workspace, language } = useScope()
  const acts = useActs()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const make = async () => {
    setPending(true)
    const answer = await desk.ask<{ id: string }>('/reports', {
      method: 'POST',
      body: { documentIds: [desk.documentId], language },
    })
    setPending(false)
    if (!answer.ok) return acts.refuse(answer.problem)
    say({ words: t('report-made') })
    router.push(`/w/${workspace}/reports/${answer.value.id}` as Route)
  }
  return { make, pending }
}
