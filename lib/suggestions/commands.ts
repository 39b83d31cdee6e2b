import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { authorize } from '@/lib/access/policy'
import { createSegment, saveAnnotation } from '@/lib/annotations/commands'
import { findByOrigin } from '@/lib/annotations/queries'
import {
  hopToContract,
  type AnnotationInput,
  type AnnotationView,
  type HopInput,
} from '@/lib/annotations/schema'
import type { Chain } from '@/lib/core/chain/chain'
import { isWeak, shareTaken } from '@/lib/core/suggestion/acceptance'
import { recordDeed } from '@/lib/db/audit'
import { newId } from '@/lib/db/ids'
import { inWorkspace, type Transaction } from '@/lib/db/in-workspace'
import { furtherSegments, loadDocument } from '@/lib/documents/queries'
import { missing, StemmaError } from '@/lib/errors'
import {
  computeSuggestions,
  decisionsOf,
  latestChoice,
  latestSwitches,
  openSuggestions,
  tallyLately,
} from './queries'
import {
  acceptInput,
  choiceInput,
  decideInput,
  switchInput,
  type AcceptInput,
  type ChoiceInput,
  type DecideInput,
  type RuleOutcome,
  type SuggestionView,
  type SwitchInput,
} from './schema'

export interface Accepted {
  readonly view: AnnotationView
  /** False where it had been accepted before. */
  readonly created: boolean
}

/**
 * Makes an ordinary annotation of a suggestion, on the paragraph's own segment or on one of its own, which records
 * where it came from. Accepting again answers what stands.
 */
export async function acceptSuggestion(
  actor: Actor,
  documentId: string,
  fingerprint: string,
  input: AcceptInput,
): Promise<Accepted> {
  const { chain } = acceptInput.parse(input)
  const { suggestion, standing } = await inWorkspace(actor, async (tx) => {
    await authorizeDecision(tx, actor, documentId)
    const all = await computeSuggestions(tx, actor, documentId)
    const found = all.find((each) => each.fingerprint === fingerprint)
    return {
      suggestion: found,
      standing: await findByOrigin(tx, actor, documentId, fingerprint),
    }
  })
  if (standing) return { view: standing, created: false }
  if (!suggestion) throw missing('suggestion')
  return { view: await accept(actor, documentId, suggestion, chain), created: true }
}

/** Accepts everything a rule proposes to the actor in a document; what no longer fits beside the rest is left. */
export async function acceptRuleInDocument(
  actor: Actor,
  documentId: string,
  rule: string,
): Promise<RuleOutcome> {
  const suggestions = await inWorkspace(actor, async (tx) => {
    await authorizeDecision(tx, actor, documentId)
    return (await openSuggestions(tx, actor, documentId)).filter((each) => each.rule === rule)
  })
  const decided: string[] = []
  const left: string[] = []
  for (const suggestion of suggestions) {
    const taken = await accept(actor, documentId, suggestion).then(
      () => true,
      (error: unknown) => !isInTheWay(error),
    )
    ;(taken ? decided : left).push(suggestion.fingerprint)
  }
  return { decided, left }
}

/** Another annotation stands there, or a name cannot be told from another: a person has to look. */
function isInTheWay(error: unknown): true {
  if (error instanceof StemmaError && error.status !== 403 && error.status !== 409) return true
  throw error
}

async function accept(
  actor: Actor,
  documentId: string,
  suggestion: SuggestionView,
  chain?: string,
): Promise<AnnotationView> {
  const { rule, fingerprint, confidence, notation } = suggestion
  const other = suggestion.alternatives.find((each) => each.notation === chain)
  const hops = chain === undefined || chain === notation ? suggestion.chain : other?.chain
  const body: AnnotationInput = {
    chain: hops ? hops.map(asInput) : chain,
    origin: { rule, fingerprint, confidence, notation },
  }
  const segment = await segmentFor(actor, documentId, suggestion)
  const first = { seen: null, first: true, key: null }
  return (await saveAnnotation(actor, segment, body, first)).view
}

/** A hop as a save takes it: by the id the workspace knows, by name where only the shipped dictionary does. */
const asInput = (hop: Chain[number]): HopInput => {
  const written = hopToContract(hop) as HopInput
  return isStored(hop.source) ? written : { ...written, source: hop.label || null }
}

const isStored = (source: string | null) => source !== null && /^[0-9a-f-]{36}$/i.test(source)

async function segmentFor(
  actor: Actor,
  documentId: string,
  { whole, paragraphId, segment: [start, end] }: SuggestionView,
): Promise<string> {
  if (whole) return paragraphId
  const known = await inWorkspace(actor, async (tx) => {
    const { version } = await loadDocument(tx, actor, documentId)
    const own = await furtherSegments(tx, actor, version.id)
    return own.find(
      (each) => each.authorId === actor.userId && each.start === start && each.end === end,
    )
  })
  return known?.id ?? (await createSegment(actor, paragraphId, { start, end })).id
}

// ------------------------------------------------------------------ refusing

/** Refuses a suggestion for oneself; refused once, it is proposed no more. */
export async function rejectSuggestion(
  actor: Actor,
  documentId: string,
  fingerprint: string,
  input: DecideInput,
): Promise<void> {
  await decide(actor, documentId, fingerprint, decideInput.parse(input), 'rejected')
}

/** Takes a refusal back. */
export async function reopenSuggestion(
  actor: Actor,
  documentId: string,
  fingerprint: string,
  input: DecideInput,
): Promise<void> {
  await decide(actor, documentId, fingerprint, decideInput.parse(input), 'open')
}

/** Refuses everything a rule proposes to the actor in a document. */
export async function rejectRuleInDocument(
  actor: Actor,
  documentId: string,
  rule: string,
): Promise<RuleOutcome> {
  return inWorkspace(actor, async (tx) => {
    const versionId = await authorizeDecision(tx, actor, documentId)
    const open = await openSuggestions(tx, actor, documentId)
    const decided = open.filter((each) => each.rule === rule).map((each) => each.fingerprint)
    await record(tx, actor, versionId, rule, decided, 'rejected')
    return { decided, left: [] }
  })
}

async function decide(
  actor: Actor,
  documentId: string,
  fingerprint: string,
  { rule }: DecideInput,
  decision: 'rejected' | 'open',
): Promise<void> {
  await inWorkspace(actor, async (tx) => {
    const versionId = await authorizeDecision(tx, actor, documentId)
    const now = (await decisionsOf(tx, actor, versionId)).get(fingerprint) ?? 'open'
    if (now === decision) return
    if (now !== 'open' && now !== 'rejected') {
      throw new StemmaError('E_STATE', 'It was accepted; withdraw the annotation instead.', {
        code: 'E_ACCEPTED',
      })
    }
    const named = rule ?? (await ruleOf(tx, actor, documentId, fingerprint))
    await record(tx, actor, versionId, named, [fingerprint], decision)
  })
}

async function ruleOf(
  tx: Transaction,
  actor: Actor,
  documentId: string,
  fingerprint: string,
): Promise<string> {
  const all = await computeSuggestions(tx, actor, documentId)
  const found = all.find((each) => each.fingerprint === fingerprint)
  if (!found) throw missing('suggestion')
  return found.rule
}

/** Whether the actor may decide in the document now; answers the version that it is about. */
async function authorizeDecision(
  tx: Transaction,
  actor: Actor,
  documentId: string,
): Promise<string> {
  const { version, closed } = await loadDocument(tx, actor, documentId)
  authorize(actor, 'suggestion.decide', { closed })
  return version.id
}

async function record(
  tx: Transaction,
  actor: Actor,
  versionId: string,
  rule: string,
  fingerprints: readonly string[],
  decision: 'rejected' | 'open',
): Promise<void> {
  if (fingerprints.length === 0) return
  const { workspaceId, userId: reviewerId } = actor
  await tx.suggestionDecision.createMany({
    data: fingerprints.map((fingerprint) => ({
      ...{ workspaceId, id: newId(), versionId, reviewerId, fingerprint, rule, decision },
    })),
  })
  await recordDeed(tx, actor, {
    action: decision === 'open' ? 'suggestion.reopen' : 'suggestion.reject',
    targetType: 'version',
    targetId: versionId,
    after: { rule, fingerprints },
  })
  if (decision === 'rejected') await silenceIfWeak(tx, actor, rule)
}

// ------------------------------------------------------------------ rules and people

/** A rule that is refused too often goes off by itself; an editor can switch it on, and counting begins anew. */
async function silenceIfWeak(tx: Transaction, actor: Actor, rule: string): Promise<void> {
  const last = (await latestSwitches(tx, actor)).find((row) => row.rule === rule)
  if (last && !last.isOn) return
  const tally = await tallyLately(tx, actor, rule, last?.createdAt ?? null)
  if (!isWeak(tally)) return
  const share = Math.round((shareTaken(tally) ?? 0) * 100)
  const reason = `${share} %`
  await switchNow(tx, actor, { rule, isOn: false, reason }, { revision: last?.revision ?? 0 }, null)
}

/** Switches a rule on or off for the workspace, with the reason. */
export async function switchRule(actor: Actor, input: SwitchInput): Promise<void> {
  authorize(actor, 'suggestion.switch')
  const wanted = switchInput.parse(input)
  await inWorkspace(actor, async (tx) => {
    const last = (await latestSwitches(tx, actor)).find(({ rule }) => rule === wanted.rule)
    if ((last?.isOn ?? true) === wanted.isOn) return
    await switchNow(tx, actor, wanted, { revision: last?.revision ?? 0 }, actor.userId)
  })
}

type Switching = Omit<SwitchInput, 'rule'> & { readonly rule: string }

async function switchNow(
  tx: Transaction,
  actor: Actor,
  { rule, isOn, reason }: Switching,
  { revision }: { revision: number },
  authorId: string | null,
): Promise<void> {
  const { workspaceId } = actor
  // Somebody else may switch it in the same moment; then theirs stands.
  const { count } = await tx.suggestionRuleRevision.createMany({
    data: [{ workspaceId, rule, revision: revision + 1, isOn, reason, authorId }],
    skipDuplicates: true,
  })
  if (count === 0) return
  await recordDeed(tx, actor, {
    action: 'suggestion.switch',
    targetType: 'workspace',
    targetId: workspaceId,
    after: { rule, isOn, byRate: authorId === null },
    reason,
  })
}

/**
 * Says whether a person is shown suggestions: anybody for themselves, an editor for everybody. What somebody else has
 * switched off for a person, that person cannot switch on.
 */
export async function showSuggestions(actor: Actor, input: ChoiceInput): Promise<void> {
  const { userId, shown } = choiceInput.parse(input)
  await inWorkspace(actor, async (tx) => {
    const { workspaceId } = actor
    const member = await tx.membership.findUnique({
      where: { workspaceId_userId: { workspaceId, userId } },
    })
    if (!member) throw missing('member')
    const last = await latestChoice(tx, actor, userId)
    const heldBack = last?.shown === false && last.authorId !== actor.userId
    const own = userId === actor.userId && !heldBack
    authorize(actor, own ? 'suggestion.show' : 'suggestion.switch')
    if ((last?.shown ?? true) === shown) return
    await tx.suggestionChoice.create({
      data: {
        ...{ workspaceId, userId, revision: (last?.revision ?? 0) + 1, shown },
        authorId: actor.userId,
      },
    })
    await recordDeed(tx, actor, {
      action: 'suggestion.show',
      targetType: 'member',
      targetId: userId,
      after: { shown },
    })
  })
}
