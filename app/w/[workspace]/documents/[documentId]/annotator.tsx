'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { AnnotationView } from '@/lib/annotations/schema'
import { stemStyles } from '@/lib/core/chain/stem-svg'
import type { Language } from '@/lib/core/language'
import type { DocumentView, ParagraphView } from '@/lib/documents/schema'
import type { KnownName } from '@/lib/sources/schema'
import style from './annotator.module.css'
import { DocumentBar } from './bar/document-bar'
import { DeskContext, useScope, useUi, type DeskScope } from './desk/context'
import { openDesk } from './desk/open-desk'
import { createStore } from './desk/store'
import { quietUi } from './desk/ui-state'
import { useCare } from './desk/use-care'
import { useSuggestions } from './desk/use-suggestions'
import { ConflictDialog } from './dialogs/conflict-dialog'
import { KeysDialog } from './dialogs/keys-dialog'
import { RemoveDialog } from './dialogs/remove-dialog'
import { useActs } from './keys/acts'
import { useKeys } from './keys/use-keys'
import { Panel } from './panel/panel'
import { Rail } from './rail/rail'
import { Article } from './reading/article'

export interface AnnotatorProps {
  readonly workspace: string
  readonly person: { readonly id: string; readonly name: string }
  readonly rights: Pick<DeskScope, 'mayJudge' | 'mayReport' | 'mayArchive'>
  readonly document: DocumentView
  readonly paragraphs: readonly ParagraphView[]
  readonly annotations: readonly AnnotationView[]
  readonly names: readonly KnownName[]
}

/** The annotator: the text, what is said of it, and the instruments to say it. */
export function Annotator(props: AnnotatorProps) {
  const { workspace, person, rights, document: article } = props
  const language = useLocale() as Language
  const [stores] = useState(() => ({
    desk: openDesk(workspace, { ...props, userId: person.id, mayJudge: rights.mayJudge }),
    ui: createStore(quietUi),
  }))
  const scope = useMemo<DeskScope>(
    () => ({
      ...{ ...stores, ...rights, workspace, person, language },
      textLanguage: article.language?.startsWith('de') ? 'de' : 'en',
    }),
    [stores, rights, workspace, person, language, article.language],
  )
  return (
    <DeskContext value={scope}>
      <Layout document={article} />
    </DeskContext>
  )
}

function Layout({ document: article }: { document: DocumentView }) {
  const root = useRef<HTMLDivElement>(null)
  const acts = useActs()
  const open = useUi((state) => state.open)
  const { ui } = useScope()
  useKeys(root)
  useCare()
  useSuggestions()
  useEffect(() => () => ui.set(() => quietUi), [ui])
  return (
    <div ref={root} className={style.desk}>
      <style>{stemStyles}</style>
      <DocumentBar />
      <Rail />
      <Article document={article} />
      <Panel />
      <Said />
      <KeysDialog isOpen={open === 'keys'} onClose={acts.close} />
      <ConflictDialog isOpen={open === 'conflict'} onClose={acts.close} />
      <RemoveDialog isOpen={open === 'remove'} onClose={acts.close} />
    </div>
  )
}

/** What a listener is told after a key. */
function Said() {
  const t = useTranslations('annotator.said')
  const said = useUi((state) => state.said)
  return (
    <p role="status" className="visually-hidden">
      {said && t(said.key, said.values)}
    </p>
  )
}
