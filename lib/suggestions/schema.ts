import { z } from 'zod'
import { hopToContract, ruleInput, type HopInput } from '@/lib/annotations/schema'
import { ruleIds, type RuleId } from '@/lib/core/attribution/rule-ids'
import { sayReason } from '@/lib/core/attribution/reasons'
import type { Hint, Suggestion, SuggestedForm } from '@/lib/core/attribution/suggestion'
import type { Language } from '@/lib/core/language'
import type { Tally } from '@/lib/core/suggestion/acceptance'
import type { Placed } from '@/lib/core/suggestion/place'
import { codePointLength } from '@/lib/core/text/code-points'
import type { Span } from '@/lib/core/text/span'

// ------------------------------------------------------------------ what may come in

/** Code points that one request may bring; more is a document to import. */
const most = 1_000_000

/** The body of POST /suggestions: a text that is stored nowhere. */
export const suggestInput = z
  .strictObject({
    paragraphs: z
      .array(z.strictObject({ text: z.string().max(most) }))
      .min(1)
      .max(5_000),
    language: z.enum(['de', 'en']).optional(),
  })
  .refine(
    ({ paragraphs }) => paragraphs.reduce((n, { text }) => n + codePointLength(text), 0) <= most,
    { message: `all paragraphs together may have ${most} characters`, path: ['paragraphs'] },
  )
export type SuggestInput = z.infer<typeof suggestInput>

/** The chain to save instead of the proposed one: one of the alternatives, or one's own. */
export const acceptInput = z.strictObject({ chain: z.string().min(1).max(10_000).optional() })
export type AcceptInput = z.infer<typeof acceptInput>

/** With its rule a suggestion can be decided on that is no longer proposed just so. */
export const decideInput = z.strictObject({ rule: ruleInput.optional() })
export type DecideInput = z.infer<typeof decideInput>

export const switchInput = z.strictObject({
  rule: z.enum(ruleIds as [RuleId, ...RuleId[]]),
  isOn: z.boolean(),
  reason: z.string().trim().min(3).max(2_000),
})
export type SwitchInput = z.infer<typeof switchInput>

export const choiceInput = z.strictObject({ userId: z.uuid(), shown: z.boolean() })
export type ChoiceInput = z.infer<typeof choiceInput>

// ------------------------------------------------------------------ what goes out

/** A suggestion where it stands; spans are code points of the version. */
export interface SuggestionView extends Placed, Omit<Suggestion, 'paragraph' | 'segment'> {
  readonly paragraphId: string
}

/** What of a document is proposed to the asker. */
export interface SuggestionList {
  readonly versionId: string
  /** False where the asker is not to see suggestions; then there are none. */
  readonly shown: boolean
  readonly suggestions: readonly SuggestionView[]
}

export interface RuleView extends Tally {
  readonly rule: RuleId
  readonly isOn: boolean
  /** Why and when it was last switched; null while nobody did, `by` null where its rate did. */
  readonly switched: {
    readonly reason: string
    readonly by: string | null
    readonly at: string
  } | null
}

export interface ViewerView {
  readonly userId: string
  readonly name: string
  readonly shown: boolean
}

/** What became of deciding on all suggestions of a rule in a document. */
export interface RuleOutcome {
  readonly decided: readonly string[]
  /** Those that could not stand beside what is annotated by now. */
  readonly left: readonly string[]
}

// ------------------------------------------------------------------ as the API writes it

interface ChainProposal {
  /** The notation. */
  readonly chain: string
  readonly hops: readonly HopInput[]
}

/** What the API says of a proposal, wherever it stands. */
export interface ProposalItem extends ChainProposal {
  readonly segment: Span
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee: readonly Span[]
  readonly channel: readonly Span[]
  readonly form: SuggestedForm
  readonly rule: RuleId
  /** One sentence in the asker's language. */
  readonly reason: string
  readonly confidence: number
  readonly alternatives: readonly ChainProposal[]
  readonly hints: readonly Hint[]
}

/** An item of GET /documents/{id}/suggestions. */
export interface SuggestionItem extends ProposalItem, Placed {
  readonly paragraphId: string
  readonly segment: Span
}

export function proposalToContract(
  proposal: Omit<Suggestion, 'paragraph'>,
  language: Language,
): ProposalItem {
  const { segment, cue, source, content, addressee, channel } = proposal
  const { form, rule, confidence, hints } = proposal
  return {
    ...{ segment, cue, source, content, addressee, channel, form },
    ...chainToContract(proposal),
    ...{ rule, reason: sayReason(proposal.reason, language), confidence },
    alternatives: proposal.alternatives.map(chainToContract),
    hints,
  }
}

export function suggestionToContract(view: SuggestionView, language: Language): SuggestionItem {
  const { fingerprint, paragraphId, whole } = view
  return { fingerprint, paragraphId, whole, ...proposalToContract(view, language) }
}

const chainToContract = ({
  notation,
  chain,
}: Pick<Suggestion, 'notation' | 'chain'>): ChainProposal => ({
  chain: notation,
  hops: chain.map((hop) => hopToContract(hop) as HopInput),
})
