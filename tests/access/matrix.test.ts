import { beforeAll, describe, expect, it } from 'vitest'
import {
  createSegment,
  saveAnnotation,
  withdrawAnnotation,
  withdrawSegment,
} from '@/lib/annotations/commands'
import {
  findAnnotation,
  listAnnotations,
  listAnnotationsOfSegment,
  listRevisions,
} from '@/lib/annotations/queries'
import type { Actor, Role } from '@/lib/access/actor'
import { changeFacts, getOriginal, removeText, setState } from '@/lib/documents/commands'
import { getDocument, listDocuments, listFacts, listParagraphs } from '@/lib/documents/queries'
import {
  abandonImport,
  cancelImport,
  captureDocument,
  importAny,
  importDocument,
  previewAny,
  previewImport,
  retryImport,
  startFileImport,
  startImport,
  workImport,
} from '@/lib/imports/commands'
import { getImport, listImportItems, listImports, listSameText } from '@/lib/imports/queries'
import { carryAnnotations, leaveOrphan, placeOrphan } from '@/lib/orphans/commands'
import { getOrphan, listOrphans } from '@/lib/orphans/queries'
import { addRelation, decideRelation, proposeRelations } from '@/lib/relations/commands'
import { getRelation, listAlike, listRelations } from '@/lib/relations/queries'
import { addVersion } from '@/lib/versions/commands'
import { getDifference, getVersion, listVersions } from '@/lib/versions/queries'
import { editLayout } from '@/lib/paragraphs/commands'
import { createReport } from '@/lib/reports/commands'
import { getReport, listReports, renderReport } from '@/lib/reports/queries'
import { changeSource, createSource, mergeSource } from '@/lib/sources/commands'
import { getSource, listKnownNames, listOccurrences, listSources } from '@/lib/sources/queries'
import { saveSpine } from '@/lib/spines/commands'
import {
  acceptRuleInDocument,
  acceptSuggestion,
  rejectRuleInDocument,
  rejectSuggestion,
  reopenSuggestion,
  showSuggestions,
  switchRule,
} from '@/lib/suggestions/commands'
import { listRules, listSuggestions, listViewers, suggestForText } from '@/lib/suggestions/queries'
import { addMember, changeRole, createToken, setAccess } from '@/lib/workspaces/commands'
import { getWorkspace, listMembers } from '@/lib/workspaces/queries'
import { useDatabase } from '../support/database'
import { article, importArticle, makeTeam, type Team } from '../support/team'

// Every query and command that takes an actor, asked by every role, and by an admin of another workspace for whom
// everything here must look as if it did not exist.

useDatabase()
let team: Team
let stranger: Actor
let made: Awaited<ReturnType<typeof makeThings>>

beforeAll(async () => {
  team = await makeTeam('own')
  stranger = (await makeTeam('foreign')).admin
  made = await makeThings()
})

const first = { seen: null, first: false, key: null } as const

async function makeThings() {
  const document = await importArticle(team.editor)
  const paragraph = document.content[0]!
  await saveAnnotation(team.reviewer, paragraph.id, { chain: 'CNN ← two officials' }, first)
  const source = await createSource(team.editor, { name: 'Küstenbote', kind: 'outlet' })
  const report = await createReport(team.editor, { documentIds: [document.id] })
  const versions = await addVersion(team.editor, (await fresh()).id, {
    text: `${article}\n\nOnce more.`,
  })
  const made = { import: await freshImport(), versions }
  return { ...made, document: document.id, paragraph, source: source.id, report: report.id }
}

type Row = [
  name: string,
  weakest: Role,
  run: (actor: Actor) => Promise<unknown>,
  foreign: 'missing' | 'empty' | 'own',
]

const fresh = async () => importArticle(team.editor)
const rows: Row[] = [
  ['getWorkspace', 'reader', (a) => getWorkspace(a), 'own'],
  ['listMembers', 'reader', (a) => listMembers(a), 'own'],
  [
    'addMember',
    'admin',
    (a) => addMember(a, { name: 'N', email: `n${Math.random()}@x.example`, role: 'reader' }),
    'own',
  ],
  [
    'changeRole',
    'admin',
    (a) => changeRole(a, { userId: team.second.userId, role: 'reviewer' }),
    'missing',
  ],
  [
    'setAccess',
    'admin',
    (a) => setAccess(a, { userId: team.second.userId, disabled: false }),
    'missing',
  ],
  ['createToken', 'reader', (a) => createToken(a, { name: 'x', days: 1 }), 'own'],
  ['listDocuments', 'reader', async (a) => (await listDocuments(a, {})).items, 'empty'],
  ['getDocument', 'reader', (a) => getDocument(a, made.document), 'missing'],
  ['listParagraphs', 'reader', (a) => listParagraphs(a, made.document), 'missing'],
  ['getOriginal', 'reader', (a) => getOriginal(a, made.document), 'missing'],
  ['previewImport', 'reviewer', (a) => previewImport(a, { text: article }), 'own'],
  ['importDocument', 'reviewer', (a) => importDocument(a, { text: article }), 'own'],
  ['importAny', 'reviewer', (a) => importAny(a, { text: article }), 'own'],
  ['previewAny', 'reviewer', (a) => previewAny(a, { text: article }), 'own'],
  ['captureDocument', 'reviewer', (a) => captureDocument(a, { text: article }), 'own'],
  ['startImport', 'reviewer', (a) => startImport(a, { addresses: ['https://a.example/b'] }), 'own'],
  ['startFileImport', 'reviewer', (a) => startFileImport(a, [file()]), 'own'],
  ['getImport', 'reader', (a) => getImport(a, made.import), 'missing'],
  ['listImports', 'reader', async (a) => (await listImports(a, {})).items, 'empty'],
  ['listImportItems', 'reader', (a) => listImportItems(a, made.import), 'missing'],
  ['listSameText', 'reader', (a) => listSameText(a, article), 'empty'],
  ['cancelImport', 'reviewer', async (a) => cancelImport(a, await freshImport()), 'missing'],
  ['retryImport', 'reviewer', async (a) => retryImport(a, await failedImport()), 'missing'],
  [
    'workImport',
    'reviewer',
    async (a) => workImport(a, await freshImport(), { signal }),
    'missing',
  ],
  ['abandonImport', 'reviewer', async (a) => abandonImport(a, await freshImport()), 'missing'],
  ['listFacts', 'reader', (a) => listFacts(a, made.document), 'missing'],
  [
    'addVersion',
    'reviewer',
    async (a) => addVersion(a, (await fresh()).id, { text: `${article}\n\nMore.` }),
    'missing',
  ],
  ['proposeRelations', 'editor', (a) => proposeRelations(a, made.versions.id), 'own'],
  ['listRelations', 'reader', (a) => listRelations(a, made.document), 'missing'],
  [
    'listAlike',
    'reader',
    (a) => listAlike(a, { text: '', paragraphs: [], language: null }),
    'empty',
  ],
  [
    'getRelation',
    'reader',
    async (a) => getRelation(a, made.document, (await freshRelation()).id),
    'missing',
  ],
  [
    'decideRelation',
    'reviewer',
    async (a) =>
      decideRelation(a, made.document, (await freshRelation()).id, null, { state: 'dismissed' }),
    'missing',
  ],
  [
    'addRelation',
    'reviewer',
    async (a) => addRelation(a, made.document, { document: (await fresh()).id, kind: 'rewrite' }),
    'missing',
  ],
  ['carryAnnotations', 'reviewer', async (a) => carryAnnotations(a, made.versions.id), 'missing'],
  ['listVersions', 'reader', (a) => listVersions(a, made.document), 'missing'],
  ['getVersion', 'reader', (a) => getVersion(a, made.document, 1), 'missing'],
  [
    'getDifference',
    'reader',
    (a) => getDifference(a, made.document, { from: 1, to: 1 }),
    'missing',
  ],
  ['listOrphans', 'reader', (a) => listOrphans(a, made.document), 'missing'],
  [
    'getOrphan',
    'reader',
    async (a) => {
      const { document, orphan } = await freshOrphan()
      return getOrphan(a, document, orphan)
    },
    'missing',
  ],
  [
    'placeOrphan',
    'reviewer',
    async (a) => {
      const { document, orphan, paragraph } = await freshOrphan()
      return placeOrphan(a, document, orphan, { paragraph })
    },
    'missing',
  ],
  [
    'leaveOrphan',
    'reviewer',
    async (a) => {
      const { document, orphan } = await freshOrphan()
      return leaveOrphan(a, document, orphan, { reason: 'cut' })
    },
    'missing',
  ],
  ['changeFacts', 'reviewer', (a) => changeFacts(a, made.document, { byline: 'N. N.' }), 'missing'],
  [
    'setState done',
    'reviewer',
    async (a) => setState(a, (await fresh()).id, { state: 'done' }),
    'missing',
  ],
  [
    'setState archived',
    'editor',
    async (a) => setState(a, (await fresh()).id, { state: 'archived' }),
    'missing',
  ],
  [
    'removeText',
    'admin',
    async (a) => removeText(a, (await fresh()).id, { reason: 'a court order' }),
    'missing',
  ],
  [
    'saveSpine',
    'reviewer',
    async (a) => saveSpine(a, (await fresh()).id, null, { chain: 'CNN' }),
    'missing',
  ],
  [
    'editLayout',
    'reviewer',
    async (a) => {
      const { id, content } = await fresh()
      const edit = {
        edit: 'retype',
        paragraph: content[0]!.id,
        type: 'heading',
        sub: null,
      } as const
      return editLayout(a, id, 1, { edits: [edit] })
    },
    'missing',
  ],
  [
    'createSegment',
    'reviewer',
    async (a) => {
      const { content } = await fresh()
      return createSegment(a, content[0]!.id, {
        start: content[0]!.start,
        end: content[0]!.start + 5,
      })
    },
    'missing',
  ],
  ['withdrawSegment', 'reviewer', async (a) => withdrawSegment(a, await ownSegment(a)), 'missing'],
  [
    'saveAnnotation',
    'reviewer',
    async (a) => saveAnnotation(a, (await fresh()).content[0]!.id, { chain: 'CNN' }, first),
    'missing',
  ],
  [
    'withdrawAnnotation',
    'reviewer',
    async (a) => withdrawAnnotation(a, await annotated(a), { reason: null, seen: null }),
    'missing',
  ],
  ['findAnnotation', 'reader', (a) => findAnnotation(a, made.paragraph.id), 'missing'],
  ['listRevisions', 'reader', (a) => listRevisions(a, made.paragraph.id), 'missing'],
  [
    'listAnnotationsOfSegment',
    'reader',
    (a) => listAnnotationsOfSegment(a, made.paragraph.id),
    'missing',
  ],
  ['listAnnotations', 'reader', (a) => listAnnotations(a, made.document), 'missing'],
  [
    'suggestForText',
    'reviewer',
    (a) => suggestForText(a, { paragraphs: [{ text: article }] }),
    'own',
  ],
  ['listSuggestions', 'reviewer', (a) => listSuggestions(a, made.document), 'missing'],
  [
    'acceptSuggestion',
    'reviewer',
    async (a) => {
      const { id, fingerprint } = await proposed()
      return acceptSuggestion(a, id, fingerprint, {})
    },
    'missing',
  ],
  [
    'rejectSuggestion',
    'reviewer',
    async (a) => {
      const { id, fingerprint } = await proposed()
      return rejectSuggestion(a, id, fingerprint, {})
    },
    'missing',
  ],
  [
    'reopenSuggestion',
    'reviewer',
    async (a) => {
      const { id, fingerprint } = await proposed()
      return reopenSuggestion(a, id, fingerprint, {})
    },
    'missing',
  ],
  [
    'acceptRuleInDocument',
    'reviewer',
    async (a) => acceptRuleInDocument(a, (await fresh()).id, 'reportative'),
    'missing',
  ],
  [
    'rejectRuleInDocument',
    'reviewer',
    async (a) => rejectRuleInDocument(a, (await fresh()).id, 'reportative'),
    'missing',
  ],
  ['listRules', 'editor', (a) => listRules(a), 'own'],
  ['listViewers', 'editor', (a) => listViewers(a), 'empty'],
  [
    'switchRule',
    'editor',
    (a) => switchRule(a, { rule: 'reportative', isOn: false, reason: 'too noisy here' }),
    'own',
  ],
  [
    'showSuggestions to another',
    'editor',
    (a) => showSuggestions(a, { userId: team.second.userId, shown: true }),
    'missing',
  ],
  ['listSources', 'reader', async (a) => (await listSources(a, {})).items, 'empty'],
  ['getSource', 'reader', (a) => getSource(a, made.source), 'missing'],
  ['listOccurrences', 'reader', (a) => listOccurrences(a, made.source), 'missing'],
  ['listKnownNames', 'reader', (a) => listKnownNames(a), 'empty'],
  [
    'createSource',
    'reviewer',
    (a) => createSource(a, { name: `S${Math.random()}`, kind: 'outlet' }),
    'own',
  ],
  ['changeSource', 'reviewer', (a) => changeSource(a, made.source, { note: 'n' }), 'missing'],
  [
    'mergeSource',
    'editor',
    async (a) => mergeSource(a, await freshSource(), made.source),
    'missing',
  ],
  ['createReport', 'reviewer', (a) => createReport(a, { documentIds: [made.document] }), 'missing'],
  ['listReports', 'reader', (a) => listReports(a), 'empty'],
  ['getReport', 'reader', (a) => getReport(a, made.report), 'missing'],
  ['renderReport', 'reader', (a) => renderReport(a, made.report, 'html'), 'missing'],
]

/** A fresh German article and a suggestion in it. */
async function proposed() {
  const { id } = await importArticle(team.editor, 'Die Lotsin Jorun Aske sagte, der Kai sei alt.')
  const { suggestions } = await listSuggestions(team.reviewer, id)
  return { id, fingerprint: suggestions[0]!.fingerprint }
}

const signal = new AbortController().signal
const file = (text = article) => ({
  ...{ bytes: new TextEncoder().encode(text), fileName: 'a.txt', mediaType: 'text/plain' },
})
const freshImport = async () => (await startFileImport(team.editor, [file()])).job

/** An import of which a file has failed. */
async function failedImport(): Promise<string> {
  const { job } = await startFileImport(team.editor, [file('')])
  await workImport(team.editor, job, { signal })
  return job
}

/** Words that a newer version no longer has, and a paragraph of it where they may be placed. */
async function freshOrphan() {
  const { id, content } = await fresh()
  await saveAnnotation(team.reviewer, content[1]!.id, { chain: 'own' }, first)
  const text = article.replace(content[1]!.text, 'Nothing was left of what had stood here before.')
  await addVersion(team.editor, id, { text })
  const [orphan] = await listOrphans(team.editor, id)
  const paragraph = (await listParagraphs(team.editor, id)).find(({ type }) => type === 'content')!
  return { document: id, orphan: orphan!.id, paragraph: paragraph.id }
}

const freshRelation = async () =>
  addRelation(team.editor, made.document, { document: (await fresh()).id, kind: 'rewrite' })

const freshSource = async () =>
  (await createSource(team.editor, { name: `M${Math.random()}`, kind: 'outlet' })).id

/** A segment of the asker's own where it may have one, of the reviewer's otherwise. */
async function ownSegment(actor: Actor): Promise<string> {
  const { content } = await fresh()
  const { id, start } = content[0]!
  const owner =
    actor.workspaceId === team.reviewer.workspaceId && actor.role !== 'reader'
      ? actor
      : team.reviewer
  return (await createSegment(owner, id, { start, end: start + 5 })).id
}

async function annotated(actor: Actor): Promise<string> {
  const { id } = (await fresh()).content[0]!
  const owner =
    actor.workspaceId === team.reviewer.workspaceId && actor.role !== 'reader'
      ? actor
      : team.reviewer
  await saveAnnotation(owner, id, { chain: 'CNN' }, first)
  return id
}

const order: Role[] = ['reader', 'reviewer', 'editor', 'admin']

describe('each role gets what the policy gives it', () => {
  it.each(
    rows.flatMap(([name, weakest, run]) =>
      order.map((role) => [name, role, weakest, run] as const),
    ),
  )('%s as %s', async (_, role, weakest, run) => {
    const allowed = order.indexOf(role) >= order.indexOf(weakest)
    if (allowed) await expect(run(team[role])).resolves.not.toThrow()
    else await expect(run(team[role])).rejects.toMatchObject({ status: 403 })
  })
})

describe('an admin of another workspace finds nothing here', () => {
  it.each(
    rows
      .filter(([, , , foreign]) => foreign === 'missing')
      .map(([name, , run]) => [name, run] as const),
  )('%s', async (_, run) => {
    await expect(run(stranger)).rejects.toMatchObject({ status: 404 })
  })
  it.each(
    rows
      .filter(([, , , foreign]) => foreign === 'empty')
      .map(([name, , run]) => [name, run] as const),
  )('%s', async (name, run) => {
    const found = (await run(stranger)) as { name?: string }[]
    expect(JSON.stringify(found)).not.toMatch(/Küstenbote|Harbour talks/)
    expect(Array.isArray(found), name).toBe(true)
  })
})
