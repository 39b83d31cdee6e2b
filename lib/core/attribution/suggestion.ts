import type { Chain, Hop } from '../chain/chain'
import type { KnownSource } from '../chain/parsed'
import type { BiasLabel } from '../label/bias'
import type { FidelityFlag } from '../label/fidelity'
import type { Language } from '../language'
import type { ParagraphRange } from '../text/paragraph'
import type { Span } from '../text/span'
import type { Reason } from './reasons'
import type { RuleId } from './rule-ids'

/** How the words of a source are passed on (domain 4.1, the labels of Redewiedergabe). */
export type SuggestedForm =
  'direct' | 'indirect' | 'reported' | 'indirect-free-indirect' | 'free-indirect'

/** A source the workspace knows, with the other names it goes by. */
export interface NamedSource extends KnownSource {
  readonly aliases: readonly string[]
}

/** What the engine looks at. Ranges are code points of the text. */
export interface SuggestionInput {
  readonly text: string
  readonly paragraphs: readonly Pick<ParagraphRange, 'start' | 'end' | 'type'>[]
  readonly language: Language
  readonly knownSources: readonly NamedSource[]
  /** The document's own hops, reader first; they never come again in a proposed chain. */
  readonly spine: readonly Pick<Hop, 'source' | 'label' | 'kind'>[]
}

/** Another chain that fits as well, when two sources do. */
export interface Alternative {
  readonly chain: Chain
  readonly notation: string
}

/** Something to look at beside the chain: slanted wording, or a sign that the content changed on its way. */
export type Hint =
  | { readonly kind: 'bias'; readonly label: BiasLabel; readonly span: Span }
  | { readonly kind: 'fidelity'; readonly flag: FidelityFlag; readonly span: Span }

/**
 * One attribution the engine believes to see. A proposal: it never counts as an annotation (domain 9.2 no. 23).
 * All spans are code points of the version's text, ascending, inside the paragraph.
 */
export interface Suggestion {
  /** Index into the paragraphs that were given. */
  readonly paragraph: number
  /** The stretch to annotate: cue, source and content together. */
  readonly segment: Span
  /** The words that signal the attribution; empty where it is carried on without any. */
  readonly cue: readonly Span[]
  /** Empty where the source is not named in this paragraph. */
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  /** To whom it was said. */
  readonly addressee: readonly Span[]
  /** The addressee where it is a medium: then it is the hop that gathered the words. */
  readonly channel: readonly Span[]
  readonly form: SuggestedForm
  /** Reader first, the spine left out; each hop with its evidence and facets. Sound by `checkChain`. */
  readonly chain: Chain
  /** The chain as `printChain` prints it; printed when it is asked for. */
  readonly notation: string
  readonly rule: RuleId
  readonly reason: Reason
  /** How often a proposal like this one is right, 0..1 (measured, see calibration.ts). */
  readonly confidence: number
  readonly alternatives: readonly Alternative[]
  readonly hints: readonly Hint[]
}
