'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button, LinkButton } from '@/app/ui/controls/button'
import { Empty } from '@/app/ui/show/empty'
import { Kbd } from '@/app/ui/show/kbd'
import { Notice } from '@/app/ui/show/notice'
import { useErrorWords } from '@/app/ui/use-error-words'
import { useKey } from '@/app/ui/use-key'
import { useStep } from '@/app/ui/use-step'
import type { Role } from '@/lib/access/actor'
import { can } from '@/lib/access/policy'
import type { DocumentListItem, Page } from '@/lib/documents/schema'
import { ReportDialog } from '../reports/report-dialog'
import style from './document-list.module.css'
import type { DocumentAsk } from './document-menu'
import { DocumentRow } from './document-row'
import { FactsDialog } from './facts-dialog'
import { RemovalDialog } from './removal-dialog'
import { useDocuments } from './use-documents'

interface Props {
  readonly workspace: string
  readonly role: Role
  readonly first: Page<DocumentListItem>
  readonly query: { readonly q?: string; readonly state?: string }
}

export function DocumentList({ workspace, role, first, query }: Props) {
  const t = useTranslations('home')
  const wordsFor = useErrorWords()
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const [asked, setAsked] = useState<DocumentAsk | null>(null)
  const { items, next, more, pending, problem } = useDocuments(workspace, first, query)
  const mayImport = can({ role }, 'document.import')
  useStep(list)
  useKey('n', () => mayImport && router.push(`/w/${workspace}/import`))

  if (items.length === 0) return <Nothing {...{ workspace, query, mayImport }} />
  const close = () => setAsked(null)
  return (
    <div>
      <ol ref={list} className={style.list} aria-label={t('list')}>
        {items.map((item) => (
          <DocumentRow key={item.id} item={item} workspace={workspace} role={role} ask={setAsked} />
        ))}
      </ol>
      {problem && (
        <Notice tone="warn" live>
          {wordsFor(problem)}
        </Notice>
      )}
      {next && (
        <Button onPress={more} isPending={pending} className={style.more}>
          {t('more')}
        </Button>
      )}
      <p className={style.keys}>
        <span>
          <Kbd>j</Kbd> <Kbd>k</Kbd> {t('keys.move')}
        </span>
        <span>
          <Kbd>⏎</Kbd> {t('keys.open')}
        </span>
        <span>
          <Kbd>/</Kbd> {t('keys.search')}
        </span>
        {mayImport && (
          <span>
            <Kbd>n</Kbd> {t('keys.import')}
          </span>
        )}
      </p>
      {asked?.about === 'facts' && (
        <FactsDialog workspace={workspace} item={asked.item} onClose={close} />
      )}
      {asked?.about === 'removal' && (
        <RemovalDialog workspace={workspace} item={asked.item} onClose={close} />
      )}
      {asked?.about === 'report' && (
        <ReportDialog workspace={workspace} documents={[asked.item]} onClose={close} />
      )}
    </div>
  )
}

interface NothingProps extends Pick<Props, 'workspace' | 'query'> {
  readonly mayImport: boolean
}

function Nothing({ workspace, query, mayImport }: NothingProps) {
  const t = useTranslations('home')
  if (query.q || query.state)
    return (
      <Empty
        title={t('noMatch')}
        action={<LinkButton href={`/w/${workspace}`}>{t('clearFilter')}</LinkButton>}
      >
        {t('noMatchHelp')}
      </Empty>
    )
  return (
    <Empty
      title={t('empty')}
      action={
        mayImport && (
          <LinkButton look="primary" href={`/w/${workspace}/import`}>
            {t('import')}
          </LinkButton>
        )
      }
    >
      {mayImport ? t('emptyHelp') : t('emptyReader')}
    </Empty>
  )
}
