import type { Language } from '../language'
import type { RuleId } from './rule-ids'

/** How often a rule was right where the paragraph names the source, and where it does not. */
type Shares = readonly [named: number, elsewhere: number]

/**
 * Measurements, not judgements: the share of right proposals by rule, as `npm run -s score:suggestions` last counted
 * them on the development sets (German: train part, checked against the other folds; English: a small set, so read
 * them as rough). They hold no words of any text. Rules that the sets show too seldom have a cautious guess.
 */
const measured: Readonly<Record<Language, Readonly<Record<RuleId, Shares>>>> = {
  de: {
    'quote-verb': [0.85, 0.05],
    'quote-colon': [0.8, 0.4],
    'quote-carried': [0.43, 0.42],
    'verb-clause': [0.75, 0.43],
    'verb-plain': [0.71, 0.12],
    'verb-infinitive': [0.64, 0.62],
    'verb-postposed': [0.67, 0.4],
    'verb-pointing': [0.67, 0.4],
    'as-reported': [0.81, 0.4],
    'so-source': [0.7, 0.4],
    preposition: [0.88, 0.4],
    citing: [0.3, 0.3],
    'reported-act': [0.44, 0.3],
    headline: [0.7, 0.5],
    post: [0.7, 0.5],
    subjunctive: [0.43, 0.23],
    reportative: [0.56, 0.24],
  },
  en: {
    'quote-verb': [0.86, 0.3],
    'quote-colon': [0.6, 0.4],
    'quote-carried': [0.3, 0.1],
    'verb-clause': [0.82, 0.5],
    'verb-plain': [0.85, 0.5],
    'verb-infinitive': [0.6, 0.4],
    'verb-postposed': [0.75, 0.4],
    'verb-pointing': [0.5, 0.4],
    'as-reported': [0.75, 0.4],
    'so-source': [0.7, 0.4],
    preposition: [0.92, 0.4],
    citing: [0.5, 0.3],
    'reported-act': [0.4, 0.3],
    headline: [0.7, 0.5],
    post: [0.7, 0.5],
    subjunctive: [0.4, 0.2],
    reportative: [0.4, 0.2],
  },
}

/** The confidence of a proposal, 0..1, by its rule and by whether its paragraph names the source. */
export const confidenceOf = (language: Language, rule: RuleId, named: boolean): number =>
  measured[language][rule][named ? 0 : 1]
