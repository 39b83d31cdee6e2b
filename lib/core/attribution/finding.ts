import type { Span } from '../text/span'
import type { Verb } from './lexicon/lexicon'
import type { NounPhrase } from './noun-phrase'
import type { ReasonKey } from './reasons'
import type { RuleId } from './rule-ids'
import type { SuggestedForm } from './suggestion'

/** What a rule found in one paragraph; spans are UTF-16 units of the paragraph. */
export interface Finding {
  readonly rule: RuleId
  readonly reason: ReasonKey
  readonly form: SuggestedForm
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee: readonly Span[]
  readonly channel: readonly Span[]
  readonly verb: Verb | null
  /** The words of the source, as far as this paragraph names it. */
  readonly phrase: NounPhrase | null
  /** A medium that passed the words on, named beside the source: “wird von Y zitiert”. */
  readonly relay?: NounPhrase | null
  /** Whom the source has it from, named in the same clause: “zitiert einen Beamten”. */
  readonly upstream?: NounPhrase | null
  /** Whether the verb is plural, so that “sie” is taken for several. */
  readonly plural?: boolean
  /** The word that shows it where there is no cue: the subjunctive, *soll*. */
  readonly mark?: Span
  /** Index of the sentence's first token. */
  readonly sentence: number
}
