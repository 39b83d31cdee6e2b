import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { latestOf } from '@/lib/annotations/queries'
import type { AnnotationView } from '@/lib/annotations/schema'
import { canonicalJson } from '@/lib/core/canonical-json'
import type { HopKind } from '@/lib/core/chain/kinds'
import { groupBy } from '@/lib/core/group-by'
import { biasScheme } from '@/lib/core/label/bias'
import {
  credibilityScheme,
  reliabilityScheme,
  type Credibility,
  type Reliability,
} from '@/lib/core/rating/schemes'
import { buildReport, withoutDocumentText } from '@/lib/core/report/build'
import type {
  FlagState,
  ReportAnnotation,
  ReportInput as CoreInput,
  ReportModel,
  ReportSegment,
} from '@/lib/core/report/report'
import { describeQuote } from '@/lib/core/text/quote'
import type { Span } from '@/lib/core/text/span'
import { recordDeed } from '@/lib/db/audit'
import { newId, sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { isTaken } from '@/lib/db/save-annotation'
import { findText, getDocument, listParagraphs } from '@/lib/documents/queries'
import type { DocumentView, Removal, SegmentView } from '@/lib/documents/schema'
import { StemmaError } from '@/lib/errors'
import { dropKept } from '@/lib/files/report-files'
import { getWorkspace } from '@/lib/workspaces/queries'
import packageJson from '@/package.json'
import { reportInput, type ReportInput } from './schema'

export interface MadeReport {
  readonly id: string
  readonly number: number
  readonly sha256: string
}

/** Freezes the documents as they stand now into a numbered report. */
export async function createReport(actor: Actor, input: ReportInput): Promise<MadeReport> {
  authorize(actor, 'report.create')
  const { documentIds, language, title } = reportInput.parse(input)
  const ids = [...new Set(documentIds)]
  const documents: CoreInput['documents'][number][] = []
  const first: DocumentView[] = []
  for (const id of ids) {
    const document = await getDocument(actor, id)
    first.push(document)
    documents.push(await loadDocument(actor, document))
  }
  const base = {
    title: title ?? titleOf(first, language),
    language,
    workspace: (await getWorkspace(actor)).name,
    createdAt: new Date().toISOString(),
    createdBy: { id: actor.userId, name: actor.name },
    generator: { name: 'Stemma', version: packageJson.version },
    schemes: {
      bias: biasScheme.id,
      fidelity: 'stemma-fidelity/1',
      reliability: `${reliabilityScheme.id}/${reliabilityScheme.version}`,
      credibility: `${credibilityScheme.id}/${credibilityScheme.version}`,
      notation: 'stemma-chain/1',
    },
    documents,
    sources: await loadSources(actor, documents),
  }
  return freeze(actor, ids, (number) => buildReport({ ...base, number }))
}

function titleOf(documents: readonly DocumentView[], language: 'de' | 'en'): string {
  const [first] = documents
  const more = documents.length - 1
  const rest = language === 'de' ? ` und ${more} weitere` : ` and ${more} more`
  return `${first?.title ?? ''}${more ? rest : ''}`
}

/** Stores the model under the next number of the workspace; two at once never get the same one. */
async function freeze(
  actor: Actor,
  documentIds: readonly string[],
  build: (number: number) => ReportModel,
): Promise<MadeReport> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const made = await store(actor, documentIds, build).catch((error: unknown) => {
      if (!isTaken(error)) throw error
      return null
    })
    if (made) return made
  }
  throw new StemmaError('E_UNAVAILABLE', 'Too many reports at once; try again.')
}

const store = (
  actor: Actor,
  documentIds: readonly string[],
  build: (number: number) => ReportModel,
) =>
  inWorkspace(actor, async (tx): Promise<MadeReport> => {
    const { workspaceId } = actor
    const newest = await tx.report.aggregate({
      where: { workspaceId: { equals: workspaceId } },
      _max: { number: true },
    })
    const number = (newest._max.number ?? 0) + 1
    const model = build(number)
    const digest = sha256(canonicalJson(model))
    const id = newId()
    await tx.report.create({
      data: {
        ...{ workspaceId, id, number, language: model.language, title: model.title },
        ...{ model: model as never, sha256: digest, createdById: actor.userId },
        createdAt: new Date(model.createdAt),
      },
    })
    await tx.reportDocument.createMany({
      data: documentIds.map((documentId, position) => ({
        workspaceId,
        reportId: id,
        documentId,
        position,
      })),
    })
    const after = { number, sha256: digest, documentIds }
    await recordDeed(tx, actor, {
      action: 'report.create',
      targetType: 'report',
      targetId: id,
      after,
    })
    return { id, number, sha256: digest }
  })

// ------------------------------------------------------------------ what goes in

async function loadDocument(
  actor: Actor,
  document: DocumentView,
): Promise<CoreInput['documents'][number]> {
  const paragraphs = await listParagraphs(actor, document.id)
  const { text, annotations } = await inWorkspace(actor, async (tx) => ({
    text: await findText(tx, actor, document.versionId),
    annotations: await latestOf(tx, actor, {
      segment: { is: { versionId: { equals: document.versionId }, withdrawnAt: null } },
    }),
  }))
  const said = groupBy(annotations, ({ segmentId }) => segmentId)
  const {
    id,
    versionId,
    versionNumber,
    sha256: digest,
    title,
    byline,
    publishedAt,
    url,
    language,
  } = document
  return {
    ...{ id, versionId, versionNumber, sha256: digest, title, byline, publishedAt, url, language },
    outlet: document.outlet?.name ?? null,
    ...{
      capturedAt: document.capturedAt,
      textRights: document.textRights,
      removed: document.removed,
    },
    spine: document.spine.chain,
    paragraphs: paragraphs.map(({ segments, ...paragraph }) => ({
      ...paragraph,
      segments: segments.map((segment) =>
        toReportSegment(segment, text, said.get(segment.id) ?? []),
      ),
    })),
    leftOut: [],
  }
}

const toReportSegment = (
  { id, start, end, shared }: SegmentView,
  text: string | null,
  annotations: readonly AnnotationView[],
): ReportSegment => ({
  ...{ id, start, end, shared },
  quote: text !== null && annotations.length ? quoteOf(text, [start, end]) : null,
  annotations: annotations.map(toReportAnnotation),
})

function quoteOf(text: string, span: Span) {
  const { exact, prefix, suffix } = describeQuote(text, span)
  return { exact, prefix, suffix }
}

const toReportAnnotation = (view: AnnotationView): ReportAnnotation => {
  const {
    id,
    reviewer,
    at,
    revision,
    chain,
    judgeable,
    judgeableReason,
    credibilityReason,
    labels,
    note,
  } = view
  return {
    ...{
      id,
      reviewer,
      at,
      revision,
      chain,
      judgeable,
      judgeableReason,
      credibilityReason,
      labels,
      note,
    },
    credibility: view.credibility as Credibility | null,
    reliability: view.reliability.map((rating) => ({
      ...rating,
      value: rating.value as Reliability,
    })),
    flags: view.flags.map((flag) => ({ ...flag, state: flag.state as FlagState })),
  }
}

async function loadSources(
  actor: Actor,
  documents: CoreInput['documents'],
): Promise<CoreInput['sources']> {
  const named = new Set(
    documents
      .flatMap(({ spine, paragraphs }) => [
        spine,
        ...paragraphs.flatMap(({ segments }) =>
          segments.flatMap(({ annotations }) => annotations.map(({ chain }) => chain ?? [])),
        ),
      ])
      .flatMap((chain) => chain.flatMap(({ source }) => source ?? [])),
  )
  const rows = await inWorkspace(actor, (tx) =>
    tx.source.findMany({
      where: { workspaceId: { equals: actor.workspaceId }, id: { in: [...named] } },
      include: { aliases: true, newsroom: true },
    }),
  )
  return rows.map(({ id, name, kind, aliases, country, language, domain, newsroom }) => ({
    ...{ id, name, country, language, domain },
    kind: kind as HopKind,
    aliases: aliases.map((alias) => alias.name),
    newsroom: newsroom?.name ?? null,
  }))
}

// ------------------------------------------------------------------ after a removal

/** Takes a document's words out of every frozen report that holds them; the reports say so from then on. */
export async function redactReports(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  removal: Removal,
): Promise<void> {
  authorize(actor, 'document.remove')
  const workspaceId = { equals: actor.workspaceId }
  const rows = await tx.report.findMany({
    where: { workspaceId, documents: { some: { documentId: { equals: documentId } } } },
  })
  for (const { id, model } of rows) {
    const redacted = withoutDocumentText(model as unknown as ReportModel, documentId, removal)
    const digest = sha256(canonicalJson(redacted))
    await tx.report.update({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      data: { model: redacted as never, sha256: digest, redactedAt: new Date(removal.at) },
    })
    await dropKept(tx, actor, id)
    await recordDeed(tx, actor, {
      ...{ action: 'report.redact', targetType: 'report', targetId: id },
      ...{ before: model, after: redacted, reason: removal.reason },
    })
  }
}
