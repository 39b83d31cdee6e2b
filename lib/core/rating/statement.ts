import type { Language } from '../language'

/** A sentence that carries both a confidence level and a likelihood, with the words that do so. */
export interface StatementProblem {
  readonly code: 'E_CONFIDENCE_WITH_LIKELIHOOD'
  readonly confidence: string
  readonly likelihood: string
}

interface Terms {
  readonly confidence: RegExp
  readonly likelihood: RegExp
}

/** A phrase as whole words in any case; `\b` knows only ASCII letters. */
const words = (...phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

const englishLevel = '(?:low|moderate|medium|high)'
const germanLevel = '(?:niedrig|gering|mittel|mittler|mäßig|hoch|hoh)(?:e[mnrs]?)?'
const germanNoun = '(?:vertrauens?|vertrauensniveaus?|konfidenz|zuversicht)'
/** Up to four words between the noun and its level: "confidence in this judgement is high". */
const fewWords = '(?:[\\s:,(–-]+\\p{L}+){0,4}[\\s:,(–-]+'

const firstRow = words(
  'almost no chance',
  '(?:very )?(?:un)?likely',
  '(?:roughly )?even chance',
  'almost certain(?:ly)?',
)

const secondRow = words(
  // "remote" alone is mostly a place.
  '(?:is|are|was|were|seems?|remains?) remote',
  'remote (?:chance|odds|possibility|likelihood)',
  '(?:highly )?(?:im)?probabl[ey]',
  '(?:roughly )?even odds',
  'nearly certain(?:ly)?',
)

const terms: Readonly<Record<Language, Terms>> = {
  en: {
    confidence: words(
      `${englishLevel}(?:[ -]to[ -]${englishLevel})?[ -]confidence`,
      `confidence${fewWords}${englishLevel}`,
    ),
    likelihood: new RegExp(`${firstRow.source}|${secondRow.source}`, 'iu'),
  },
  de: {
    confidence: words(
      `${germanLevel}(?: bis ${germanLevel})? ${germanNoun}`,
      `${germanNoun}${fewWords}${germanLevel}`,
    ),
    likelihood: words(
      '(?:nahezu|fast|so gut wie) ausgeschlossen(?:e[mnrs]?)?',
      '(?:nahezu|fast|so gut wie) sicher(?:e[mnrs]?)?',
      '(?:(?:sehr|etwa gleich|höchst) )?(?:un)?wahrscheinlich(?:e[mnrs]?)?',
    ),
  },
}

/**
 * The problem of a sentence that states a confidence level and a likelihood at once, or null.
 * Meant for single sentences of a report (ICD 203; domain: invariant 13).
 */
export const lintStatement = (sentence: string, language: Language): StatementProblem | null => {
  const confidence = terms[language].confidence.exec(sentence)?.[0]
  const likelihood = terms[language].likelihood.exec(sentence)?.[0]
  if (confidence === undefined || likelihood === undefined) return null
  return { code: 'E_CONFIDENCE_WITH_LIKELIHOOD', confidence, likelihood }
}

/** Whether an English text uses both rows of likelihood terms ("likely" here, "probable" there); ICD 203 asks for one. */
export const mixesLikelihoodRows = (text: string): boolean =>
  firstRow.test(text) && secondRow.test(text)
