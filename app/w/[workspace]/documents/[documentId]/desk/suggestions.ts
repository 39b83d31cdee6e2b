import type { Problem } from '@/app/ui/api-client'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { saysNothing } from '../model/judgement'
import { judgementFrom, optionFor, type Proposals } from '../model/suggestions'
import { record, type Step } from '../model/undo-stack'
import type { Desk } from './desk'
import { goTo } from './moving'
import { edit, send } from './saving'
import { postSegment } from './segments'
import { withWork, workAt, type Place } from './state'

type Problematic = { readonly problem: Problem }

export const changeProposals = (desk: Desk, change: (before: Proposals) => Partial<Proposals>) =>
  desk.store.set((state) => ({
    ...state,
    proposals: { ...state.proposals, ...change(state.proposals) },
  }))

/** Puts suggestions out of sight, or back. */
function mark(desk: Desk, fingerprints: readonly string[], gone: boolean): void {
  changeProposals(desk, (before) => {
    const next = new Set(before.gone)
    for (const each of fingerprints) next[gone ? 'add' : 'delete'](each)
    return { gone: next }
  })
}

/** Turns to a suggestion, and to its paragraph. */
export function turnToSuggestion(desk: Desk, { paragraphId, fingerprint }: SuggestionItem): Place {
  const place = { paragraph: paragraphId, segment: paragraphId }
  goTo(desk, place)
  changeProposals(desk, () => ({ chosen: fingerprint }))
  return place
}

// ------------------------------------------------------------------ taking

/** Makes annotations of suggestions, one step for undo; answers what stood in the way of the first that failed. */
export async function takeSuggestions(
  desk: Desk,
  items: readonly SuggestionItem[],
): Promise<Problem | null> {
  const steps: Step[] = []
  let problem: Problem | null = null
  for (const item of items) {
    const made = await take(desk, item)
    if ('problem' in made) problem ??= made.problem
    else steps.push(made)
  }
  const step: Step | undefined = steps.length > 1 ? { kind: 'several', steps } : steps[0]
  if (step) desk.store.set((state) => ({ ...state, stack: record(state.stack, step) }))
  return problem
}

async function take(desk: Desk, item: SuggestionItem): Promise<Step | Problematic> {
  const segment = await segmentFor(desk, item)
  if (typeof segment !== 'string') return { problem: segment }
  const { draft, sent } = workAt(desk.store.get(), segment)
  const option = optionFor(desk.store.get().proposals, item)
  const judgement = judgementFrom(draft, item, option)
  edit(desk, segment, () => judgement)
  desk.store.set((state) => withWork(state, segment, { sent: judgement }))
  send(desk, segment, judgement)
  if (item.whole) return { kind: 'judgement', segment, before: sent, after: judgement }
  const [start, end] = item.segment
  return {
    ...{ kind: 'segment', segment, paragraph: item.paragraphId, start, end },
    ...{ judgement, added: true },
  }
}

/** The segment a suggestion is about; one that does not exist yet is made, and meanwhile the suggestion is out of sight. */
async function segmentFor(desk: Desk, item: SuggestionItem): Promise<string | Problem> {
  const { whole, paragraphId, segment, fingerprint } = item
  if (whole) return paragraphId
  const known = ownSegment(desk, item)
  if (known) return known
  mark(desk, [fingerprint], true)
  const made = await postSegment(desk, paragraphId, segment)
  mark(desk, [fingerprint], false)
  return made
}

function ownSegment(
  desk: Desk,
  { paragraphId, segment: [start, end] }: SuggestionItem,
): string | null {
  const { paragraphs } = desk.store.get()
  const paragraph = paragraphs.find(({ id }) => id === paragraphId)
  const own = paragraph?.segments.find(
    (each) =>
      !each.shared && each.start === start && each.end === end && each.authorId === desk.userId,
  )
  return own && saysNothing(workAt(desk.store.get(), own.id).draft) ? own.id : null
}

/** Puts a suggestion into the chain line of its segment, not yet saved; answers where that is. */
export async function editSuggestion(
  desk: Desk,
  item: SuggestionItem,
): Promise<{ readonly place: Place } | Problematic> {
  const segment = await segmentFor(desk, item)
  if (typeof segment !== 'string') return { problem: segment }
  if (!item.whole) {
    const [start, end] = item.segment
    const step: Step = {
      ...{ kind: 'segment', segment, paragraph: item.paragraphId, start, end },
      ...{ judgement: null, added: true },
    }
    desk.store.set((state) => ({ ...state, stack: record(state.stack, step) }))
  }
  const place = { paragraph: item.paragraphId, segment }
  goTo(desk, place)
  const option = optionFor(desk.store.get().proposals, item)
  edit(desk, segment, (draft) => judgementFrom(draft, item, option))
  return { place }
}

// ------------------------------------------------------------------ refusing

interface Refused {
  readonly fingerprint: string
  readonly rule: string
}

/** Refuses suggestions, one step for undo; they come back if the server cannot be told. */
export async function refuseSuggestions(
  desk: Desk,
  items: readonly SuggestionItem[],
): Promise<Problem | null> {
  const first = items[0]
  if (!first) return null
  const refused = items.map(({ fingerprint, rule }) => ({ fingerprint, rule }))
  const step = { kind: 'refusal', refused, paragraph: first.paragraphId } as const
  desk.store.set((state) => ({ ...state, stack: record(state.stack, step) }))
  return sendRefusal(desk, refused, true)
}

/** Tells the server that suggestions are refused, or that they no longer are. */
export async function sendRefusal(
  desk: Desk,
  items: readonly Refused[],
  refused: boolean,
): Promise<Problem | null> {
  const all = items.map(({ fingerprint }) => fingerprint)
  mark(desk, all, refused)
  for (const { fingerprint, rule } of items) {
    const path = `/documents/${desk.documentId}/suggestions/${fingerprint}/reject`
    const answer = refused
      ? await desk.ask(path, { method: 'POST', body: { rule } })
      : await desk.ask(`${path}?rule=${rule}`, { method: 'DELETE' })
    if (answer.ok) continue
    mark(desk, [fingerprint], !refused)
    return answer.problem
  }
  return null
}
