import type { Metadata } from 'next'
import { getWords } from '@/app/messages/server'
import { can } from '@/lib/access/policy'
import { listAnnotations } from '@/lib/annotations/queries'
import { getDocument, listParagraphs } from '@/lib/documents/queries'
import { listKnownNames } from '@/lib/sources/queries'
import { page } from '@/lib/web/page'
import { Annotator } from './annotator'
import { RemovedText } from './removed-text'

interface Props {
  readonly params: Promise<{ workspace: string; documentId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, documentId } = await params
  const { title } = await page(workspace, (actor) => getDocument(actor, documentId))
  return { title }
}

export default async function DocumentPage({ params }: Props) {
  const { workspace, documentId } = await params
  const t = await getWords('annotator')
  const { actor, document, paragraphs, annotations, names } = await page(
    workspace,
    async (actor) => {
      const document = await getDocument(actor, documentId)
      const [paragraphs, annotations, names] = await Promise.all([
        listParagraphs(actor, documentId),
        listAnnotations(actor, documentId),
        listKnownNames(actor, document.versionId),
      ])
      return { actor, document, paragraphs, annotations, names }
    },
  )
  if (document.removed) {
    return (
      <RemovedText title={document.title} removal={document.removed} sha256={document.sha256} />
    )
  }
  if (paragraphs.length === 0) return <p>{t('empty')}</p>
  return (
    <Annotator
      key={document.versionId}
      workspace={workspace}
      person={{ id: actor.userId, name: actor.name }}
      rights={{
        mayJudge: can(actor, 'annotation.save'),
        mayReport: can(actor, 'report.create'),
        mayArchive: can(actor, 'document.archive'),
      }}
      {...{ document, paragraphs, annotations, names }}
    />
  )
}
