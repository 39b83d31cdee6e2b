import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { latestOf } from '@/lib/annotations/queries'
import { ruleIds } from '@/lib/core/attribution/rule-ids'
import { suggest } from '@/lib/core/attribution/suggest'
import type { NamedSource, Suggestion } from '@/lib/core/attribution/suggestion'
import type { Chain } from '@/lib/core/chain/chain'
import type { HopKind } from '@/lib/core/chain/kinds'
import { groupBy } from '@/lib/core/group-by'
import type { Language } from '@/lib/core/language'
import { least, type Tally } from '@/lib/core/suggestion/acceptance'
import { coversWhole, isTaken, type Occupied } from '@/lib/core/suggestion/place'
import { codePointLength, indexCodePoints } from '@/lib/core/text/code-points'
import { detectLanguage } from '@/lib/core/text/language'
import { carriesChains } from '@/lib/core/text/paragraph'
import type { Span } from '@/lib/core/text/span'
import { sha256 } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import {
  currentParagraphs,
  findText,
  furtherSegments,
  latestSpine,
  loadDocument,
  type CurrentParagraph,
} from '@/lib/documents/queries'
import type { RuleView, SuggestInput, SuggestionList, SuggestionView, ViewerView } from './schema'

// ------------------------------------------------------------------ a text that is not stored

/** What the engine proposes for paragraphs that came with the question; spans are code points of each paragraph. */
export async function suggestForText(
  actor: Actor,
  { paragraphs, language }: SuggestInput,
): Promise<{ language: Language; proposals: (readonly Suggestion[])[] }> {
  authorize(actor, 'suggestion.read')
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  const spoken = language ?? detectLanguage(text) ?? actor.language
  const ranges = rangesOf(paragraphs)
  const knownSources = await inWorkspace(actor, (tx) => namedSources(tx, actor))
  const found = suggest({ text, paragraphs: ranges, language: spoken, knownSources, spine: [] })
  const byParagraph = groupBy(found, ({ paragraph }) => paragraph)
  return {
    language: spoken,
    proposals: ranges.map(({ start }, i) =>
      (byParagraph.get(i) ?? []).map((suggestion) => shifted(suggestion, -start)),
    ),
  }
}

function rangesOf(paragraphs: SuggestInput['paragraphs']) {
  let start = 0
  return paragraphs.map(({ text }) => {
    const range = { start, end: start + codePointLength(text), type: 'content' as const }
    start = range.end + 2
    return range
  })
}

function shifted(suggestion: Suggestion, by: number): Suggestion {
  const move = ([from, to]: Span): Span => [from + by, to + by]
  const all = (spans: readonly Span[]) => spans.map(move)
  const chain = (hops: Chain) => hops.map((hop) => ({ ...hop, evidence: all(hop.evidence) }))
  const { segment, cue, source, content, addressee, channel } = suggestion
  return {
    ...suggestion,
    ...{ segment: move(segment), cue: all(cue), source: all(source), content: all(content) },
    ...{ addressee: all(addressee), channel: all(channel), chain: chain(suggestion.chain) },
    alternatives: suggestion.alternatives.map((each) => ({ ...each, chain: chain(each.chain) })),
    hints: suggestion.hints.map((hint) => ({ ...hint, span: move(hint.span) })),
  }
}

// ------------------------------------------------------------------ a document

/**
 * What is proposed to the asker in the document's newest version: computed each time, without what the asker has
 * decided on or annotated, and without rules that are switched off.
 */
export async function listSuggestions(actor: Actor, documentId: string): Promise<SuggestionList> {
  authorize(actor, 'suggestion.read')
  return inWorkspace(actor, async (tx) => {
    const { version } = await loadDocument(tx, actor, documentId)
    const shown = await isShown(tx, actor)
    if (!shown) return { versionId: version.id, shown, suggestions: [] }
    return {
      ...{ versionId: version.id, shown },
      suggestions: await openSuggestions(tx, actor, documentId),
    }
  })
}

/** The suggestions of the newest version that the asker can still decide on, of all rules that are on. */
export async function openSuggestions(
  tx: Transaction,
  actor: Actor,
  documentId: string,
): Promise<SuggestionView[]> {
  const { version } = await loadDocument(tx, actor, documentId)
  const all = await computeSuggestions(tx, actor, documentId)
  if (all.length === 0) return []
  const decisions = await decisionsOf(tx, actor, version.id)
  const off = new Set((await rulesOff(tx, actor)).map(({ rule }) => rule))
  const occupied = await occupiedBy(tx, actor, version.id)
  return all.filter(
    (suggestion) =>
      !off.has(suggestion.rule) &&
      (decisions.get(suggestion.fingerprint) ?? 'open') === 'open' &&
      !isTaken(suggestion, occupied.get(suggestion.paragraphId) ?? []),
  )
}

/** Everything the engine sees in the newest version, whatever anybody decided on it. */
export async function computeSuggestions(
  tx: Transaction,
  actor: Actor,
  documentId: string,
): Promise<SuggestionView[]> {
  const { document, version } = await loadDocument(tx, actor, documentId)
  const text = await findText(tx, actor, version.id)
  if (text === null) return []
  const paragraphs = await currentParagraphs(tx, actor, version.id)
  const language = languageOf(document.language, text)
  const knownSources = await namedSources(tx, actor)
  const spine = (await latestSpine(tx, actor, version.id)).chain
  const found = suggest({ text, paragraphs, language, knownSources, spine })
  return placed(found, { text, paragraphs, versionId: version.id })
}

const languageOf = (named: string | null, text: string): Language =>
  named?.startsWith('de') ? 'de' : named?.startsWith('en') ? 'en' : (detectLanguage(text) ?? 'en')

interface Version {
  readonly versionId: string
  readonly text: string
  readonly paragraphs: readonly CurrentParagraph[]
}

function placed(found: readonly Suggestion[], version: Version): SuggestionView[] {
  const index = indexCodePoints(version.text)
  return found.flatMap((suggestion) => {
    const paragraph = version.paragraphs[suggestion.paragraph]
    if (!paragraph || !carriesChains(paragraph.type)) return []
    const { start, end } = paragraph
    const whole = coversWhole({ start, end, text: index.slice(start, end) }, suggestion.segment)
    const fingerprint = fingerprintOf(version.versionId, suggestion)
    const { paragraph: _, ...proposal } = suggestion
    return [{ ...proposal, paragraphId: paragraph.id, whole, fingerprint }]
  })
}

/** The same suggestion of the same version has the same fingerprint, today and tomorrow. */
const fingerprintOf = (versionId: string, { segment, rule, notation }: Suggestion): string =>
  sha256([versionId, ...segment, rule, notation].join('\n')).slice(0, 32)

async function namedSources(tx: Transaction, actor: Actor): Promise<NamedSource[]> {
  const rows = await tx.source.findMany({
    where: { workspaceId: { equals: actor.workspaceId }, mergedIntoId: null, versionId: null },
    include: { aliases: { orderBy: { name: 'asc' } } },
    orderBy: { folded: 'asc' },
    take: 5_000,
  })
  return rows.map(({ id, name, kind, aliases }) => ({
    ...{ id, name, kind: kind as HopKind, aliases: aliases.map((alias) => alias.name) },
  }))
}

async function isShown(tx: Transaction, actor: Actor): Promise<boolean> {
  return (await latestChoice(tx, actor, actor.userId))?.shown ?? true
}

/** What was last said of showing suggestions to a person; null while nothing was. */
export const latestChoice = (tx: Transaction, actor: Actor, userId: string) =>
  tx.suggestionChoice.findFirst({
    where: { workspaceId: { equals: actor.workspaceId }, userId: { equals: userId } },
    orderBy: { revision: 'desc' },
  })

/** The asker's newest decision on each suggestion of a version. */
export async function decisionsOf(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.suggestionDecision.findMany({
    where: {
      workspaceId: { equals: actor.workspaceId },
      versionId: { equals: versionId },
      reviewerId: { equals: actor.userId },
    },
    orderBy: { id: 'asc' },
    select: { fingerprint: true, decision: true },
  })
  return new Map(rows.map(({ fingerprint, decision }) => [fingerprint, decision]))
}

/** The segments of a version that the asker has judged, by paragraph; a note alone judges nothing. */
async function occupiedBy(
  tx: Transaction,
  actor: Actor,
  versionId: string,
): Promise<ReadonlyMap<string, Occupied[]>> {
  const views = await latestOf(tx, actor, {
    reviewerId: { equals: actor.userId },
    segment: { is: { versionId: { equals: versionId }, withdrawnAt: null } },
  })
  const further = new Map(
    (await furtherSegments(tx, actor, versionId)).map((segment) => [segment.id, segment]),
  )
  const judged = views.filter(({ chain, judgeable }) => chain !== null || !judgeable)
  const entries = judged.map(({ segmentId, origin }): [string, Occupied] => {
    const segment = further.get(segmentId)
    const fingerprint = origin?.fingerprint ?? null
    return segment
      ? [segment.paragraphId, { span: [segment.start, segment.end], shared: false, fingerprint }]
      : [segmentId, { span: [0, 0], shared: true, fingerprint }]
  })
  const byParagraph = groupBy(entries, ([paragraphId]) => paragraphId)
  return new Map([...byParagraph].map(([id, list]) => [id, list.map(([, each]) => each)]))
}

// ------------------------------------------------------------------ rules, for the editor

/** How every rule fares in this workspace, and whether it is on. */
export async function listRules(actor: Actor): Promise<RuleView[]> {
  authorize(actor, 'suggestion.rate')
  return inWorkspace(actor, async (tx) => {
    const tallies = await tallyRules(tx, actor)
    const switched = new Map((await latestSwitches(tx, actor)).map((row) => [row.rule, row]))
    const names = await namesOf(tx, actor)
    return ruleIds.map((rule) => {
      const last = switched.get(rule)
      return {
        ...{ rule, ...(tallies.get(rule) ?? nothing), isOn: last?.isOn ?? true },
        switched: last
          ? {
              reason: last.reason,
              by: (last.authorId && names.get(last.authorId)) || null,
              at: last.createdAt.toISOString(),
            }
          : null,
      }
    })
  })
}

const nothing: Tally = { accepted: 0, edited: 0, rejected: 0 }

/** Who in the workspace is shown suggestions, of those who annotate. */
export async function listViewers(actor: Actor): Promise<ViewerView[]> {
  authorize(actor, 'suggestion.rate')
  return inWorkspace(actor, async (tx) => {
    const [members, choices] = [
      await tx.membership.findMany({
        where: {
          workspaceId: { equals: actor.workspaceId },
          disabledAt: null,
          role: { not: 'reader' },
        },
        include: { user: { select: { name: true } } },
        orderBy: { createdAt: 'asc' },
      }),
      await tx.suggestionChoice.findMany({
        where: { workspaceId: { equals: actor.workspaceId } },
        orderBy: { revision: 'asc' },
      }),
    ]
    const shown = new Map(choices.map((choice) => [choice.userId, choice.shown]))
    return members.map(({ userId, user }) => ({
      ...{ userId, name: user.name, shown: shown.get(userId) ?? true },
    }))
  })
}

async function namesOf(tx: Transaction, actor: Actor): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.membership.findMany({
    where: { workspaceId: { equals: actor.workspaceId } },
    include: { user: { select: { name: true } } },
  })
  return new Map(rows.map(({ userId, user }) => [userId, user.name]))
}

interface SwitchRow {
  rule: string
  revision: number
  isOn: boolean
  reason: string
  authorId: string | null
  createdAt: Date
}

/** The newest switching of each rule that was ever switched. */
export const latestSwitches = (tx: Transaction, actor: Actor): Promise<SwitchRow[]> =>
  tx.suggestionRuleRevision.findMany({
    where: { workspaceId: { equals: actor.workspaceId } },
    distinct: ['rule'],
    orderBy: [{ rule: 'asc' }, { revision: 'desc' }],
  })

const rulesOff = async (tx: Transaction, actor: Actor) =>
  (await latestSwitches(tx, actor)).filter(({ isOn }) => !isOn)

/** What reviewers made of each rule's suggestions; of a suggestion and a reviewer the newest decision counts. */
async function tallyRules(tx: Transaction, actor: Actor): Promise<ReadonlyMap<string, Tally>> {
  const rows = await tx.$queryRaw<(Tally & { rule: string })[]>`
    select rule, count(*) filter (where decision = 'accepted')::int as accepted,
      count(*) filter (where decision = 'edited')::int as edited,
      count(*) filter (where decision = 'rejected')::int as rejected
    from (
      select distinct on (version_id, reviewer_id, fingerprint) rule, decision from suggestion_decision
      where workspace_id = ${actor.workspaceId}::uuid
      order by version_id, reviewer_id, fingerprint, id desc
    ) newest group by rule`
  return new Map(rows.map(({ rule, ...tally }) => [rule, tally]))
}

/** How a rule has fared lately, since it was last switched. */
export async function tallyLately(
  tx: Transaction,
  actor: Actor,
  rule: string,
  since: Date | null,
): Promise<Tally> {
  const [row] = await tx.$queryRaw<Tally[]>`
    select count(*) filter (where decision = 'accepted')::int as accepted,
      count(*) filter (where decision = 'edited')::int as edited,
      count(*) filter (where decision = 'rejected')::int as rejected
    from (
      select distinct on (version_id, reviewer_id, fingerprint) decision from (
        select * from suggestion_decision
        where workspace_id = ${actor.workspaceId}::uuid and rule = ${rule}
          and created_at > coalesce(${since}::timestamptz, '-infinity')
        order by id desc limit ${least.last}
      ) lately order by version_id, reviewer_id, fingerprint, id desc
    ) newest`
  return row ?? nothing
}
