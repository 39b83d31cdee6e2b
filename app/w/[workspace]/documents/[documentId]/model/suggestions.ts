import { hopFromInput, type HopInput } from '@/lib/annotations/schema'
import type { RuleId } from '@/lib/core/attribution/rule-ids'
import type { Chain, Hop } from '@/lib/core/chain/chain'
import { groupBy } from '@/lib/core/group-by'
import { isTaken, type Occupied } from '@/lib/core/suggestion/place'
import type { ParagraphView } from '@/lib/documents/schema'
import type { SuggestionItem } from '@/lib/suggestions/schema'
import { chainSaid, type Judgement } from './judgement'
import { segmentsFor, type Viewer } from './reading-order'

/** What the machine proposes in this text, and what was made of it on this screen. */
export interface Proposals {
  readonly items: readonly SuggestionItem[]
  /** False where this person is not to see any. */
  readonly shown: boolean
  /** Put out of sight for now, on this device. */
  readonly hidden: boolean
  /** Fingerprints of refused ones, and of those whose segment is being made. */
  readonly gone: ReadonlySet<string>
  /** The fingerprint that was turned to; without one the first of the paragraph is in hand. */
  readonly chosen: string | null
  /** Which of several chains is meant (0 is the proposal itself), by fingerprint. */
  readonly options: Readonly<Record<string, number>>
}

export const noProposals: Proposals = {
  items: [],
  shown: true,
  hidden: false,
  gone: new Set(),
  chosen: null,
  options: {},
}

interface Desk {
  readonly proposals: Proposals
  readonly paragraphs: readonly ParagraphView[]
  readonly viewer: Viewer
  readonly works: Readonly<Record<string, { readonly draft: Judgement }>>
  readonly here: { readonly paragraph: string } | null
}

const none: readonly SuggestionItem[] = []
const grouped = new WeakMap<readonly SuggestionItem[], Map<string, SuggestionItem[]>>()

function itemsOf(items: readonly SuggestionItem[], paragraph: string): readonly SuggestionItem[] {
  const known = grouped.get(items) ?? groupBy(items, ({ paragraphId }) => paragraphId)
  grouped.set(items, known)
  return known.get(paragraph) ?? none
}

/** The suggestions of a paragraph that still wait for a decision, in the order of their words. */
export function openIn(state: Desk, paragraph: string): readonly SuggestionItem[] {
  const { items, hidden, gone } = state.proposals
  const all = hidden ? none : itemsOf(items, paragraph)
  if (all.length === 0) return none
  const occupied = occupiedIn(state, paragraph)
  return all
    .filter((item) => !gone.has(item.fingerprint) && !isTaken(item, occupied))
    .toSorted((a, b) => a.segment[0] - b.segment[0] || b.segment[1] - a.segment[1])
}

/** What one's own judgements on the screen take up of a paragraph. */
function occupiedIn({ paragraphs, viewer, works }: Desk, id: string): Occupied[] {
  const paragraph = paragraphs.find((each) => each.id === id)
  if (!paragraph) return []
  return segmentsFor(paragraph, viewer).flatMap(({ id: segment, start, end, shared }) => {
    const draft = works[segment]?.draft
    const judged = draft && (!draft.judgeable || draft.unread || chainSaid(draft) !== null)
    const fingerprint = draft?.origin?.fingerprint ?? null
    return judged ? [{ span: [start, end], shared, fingerprint } as const] : []
  })
}

/** Every suggestion that waits, in the order of the text. */
export const allOpen = (state: Desk): SuggestionItem[] =>
  state.proposals.items.length === 0 ? [] : state.paragraphs.flatMap(({ id }) => openIn(state, id))

/** How many wait that the same rule proposes. */
export const openOfRule = (state: Desk, rule: RuleId): SuggestionItem[] =>
  allOpen(state).filter((item) => item.rule === rule)

/** The suggestion that the keys are about: the one turned to, or the first of the paragraph in hand. */
export function inHand(state: Desk): SuggestionItem | null {
  const open = state.here ? openIn(state, state.here.paragraph) : none
  return open.find(({ fingerprint }) => fingerprint === state.proposals.chosen) ?? open[0] ?? null
}

/** The next suggestion in a direction from the one in hand, or from the paragraph in hand; null at the end. */
export function suggestionAfter(state: Desk, way: 1 | -1): SuggestionItem | null {
  const all = allOpen(state)
  const current = inHand(state)
  if (current) return all[all.findIndex((item) => item === current) + way] ?? null
  const order = new Map(state.paragraphs.map(({ id }, at) => [id, at]))
  const here = order.get(state.here?.paragraph ?? '') ?? -1
  const place = ({ paragraphId }: SuggestionItem) => order.get(paragraphId) ?? -1
  return way > 0
    ? (all.find((item) => place(item) > here) ?? null)
    : (all.findLast((item) => place(item) < here) ?? null)
}

/** A chain one may take: the proposal, or another that fits as well. */
export interface Option {
  /** The notation. */
  readonly line: string
  readonly chain: Chain
}

const options = new WeakMap<SuggestionItem, readonly Option[]>()

/** The chains among which a suggestion lets one choose, the likeliest first. */
export function optionsOf(item: SuggestionItem): readonly Option[] {
  const known = options.get(item) ?? [item, ...item.alternatives].map(optionOf)
  options.set(item, known)
  return known
}

const optionOf = ({ chain, hops }: { chain: string; hops: readonly HopInput[] }): Option => ({
  line: chain,
  chain: hops.map(hopOf),
})

const hopOf = (input: HopInput): Hop => {
  const { written: _, ...hop } = hopFromInput(input)
  return { ...hop, source: input.source ?? null, label: input.label ?? '' }
}

/** The chain of a suggestion that is meant at the moment. */
export function optionFor({ options: chosen }: Proposals, item: SuggestionItem): Option {
  const all = optionsOf(item)
  return all[chosen[item.fingerprint] ?? 0] ?? all[0]!
}

/** What a judgement says once it takes over a suggestion; its note and its labels stay. */
export function judgementFrom(
  draft: Judgement,
  { rule, fingerprint, confidence, chain: notation }: SuggestionItem,
  { line, chain }: Option,
): Judgement {
  return {
    ...draft,
    ...{ line, chain, unread: false, before: null, choices: {}, reliability: [] },
    ...{ judgeable: true, judgeableReason: '' },
    origin: { rule, fingerprint, confidence, notation },
  }
}
