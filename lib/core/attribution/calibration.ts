import type { RuleId } from './rule-ids'

/**
 * How often a proposal of each rule was right when it was last measured with `npm run -s score:suggestions`: a
 * measurement, taken from no text and holding no words of one.
 */
export const measured: Readonly<Record<RuleId, number>> = {
  'quote-verb': 0.9,
  'quote-colon': 0.7,
  'quote-carried': 0.6,
  'verb-clause': 0.85,
  'verb-plain': 0.85,
  'verb-infinitive': 0.75,
  'verb-postposed': 0.8,
  'verb-passive': 0.6,
  'verb-pointing': 0.6,
  'as-reported': 0.85,
  'so-source': 0.9,
  preposition: 0.9,
  citing: 0.6,
  noun: 0.6,
  'reported-act': 0.45,
  headline: 0.8,
  post: 0.8,
  subjunctive: 0.7,
  reportative: 0.5,
}
