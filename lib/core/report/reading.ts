import type { Chain, Hop } from '../chain/chain'
import type { FacetName, Facets } from '../chain/facets'
import { facetWords } from '../chain/facets'
import { kinds } from '../chain/kinds'
import { speeches } from '../chain/speech'
import { describeChain } from '../chain/words'
import { findBiasLabel } from '../label/bias'
import { findFlag } from '../label/fidelity'
import type { Language, Words } from '../language'
import { findValue } from '../rating/scheme'
import { credibilityScheme, reliabilityScheme } from '../rating/schemes'
import { carriesChains } from '../text/paragraph'
import type { Span } from '../text/span'
import { wordsAt } from './pieces'
import type {
  ReportAnnotation,
  ReportDocument,
  ReportLabel,
  ReportModel,
  ReportParagraph,
  ReportSegment,
} from './report'
import { wordsOf } from './words'

/** The vocabularies a report was made with, always in the same order. */
export const schemeList = ({ schemes }: Pick<ReportModel, 'schemes'>): string[] => [
  ...[schemes.bias, schemes.fidelity, schemes.reliability, schemes.credibility, schemes.notation],
]

/** Number of a paragraph as people count it; with several documents in the report, the document's number goes before it. */
export const paragraphNumber = (paragraph: number, document: number, documents: number): string =>
  documents > 1 ? `${document + 1}.${paragraph + 1}` : `${paragraph + 1}`

/** What the parts of a paragraph are called: a, b, … z, aa, ab … */
const letterAt = (index: number): string =>
  (index >= 26 ? letterAt(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))

/** A segment as a report shows it; the paragraph's own segment has no letter. */
export interface ShownSegment {
  readonly segment: ReportSegment
  readonly letter: string | null
}

/** The segments a report shows of a paragraph: annotated ones, or its own while there is none, if it can carry chains. */
export const shownSegments = ({ type, segments }: ReportParagraph): readonly ShownSegment[] => {
  const annotated = segments.filter(({ annotations }) => annotations.length > 0)
  const bare = carriesChains(type) ? segments.filter(({ shared }) => shared) : []
  const parts = annotated.filter(({ shared }) => !shared)
  return (annotated.length > 0 ? annotated : bare).map((segment) => ({
    segment,
    letter: segment.shared ? null : letterAt(parts.indexOf(segment)),
  }))
}

/** "2 probably true", "6 truth cannot be judged" or "not rated". */
export const credibilityInWords = (value: string | null, language: Language): string =>
  value === null
    ? wordsOf(language).notRated
    : `${value} ${findValue(credibilityScheme, value)?.label[language] ?? ''}`.trim()

/** "B usually reliable", "F reliability cannot be judged" or "not rated". */
export const reliabilityInWords = (value: string | null, language: Language): string =>
  value === null
    ? wordsOf(language).notRated
    : `${value} ${findValue(reliabilityScheme, value)?.label[language] ?? ''}`.trim()

/** The label of a bias label in a language; the id where the scheme has none. */
export const labelName = (id: string, language: Language): string =>
  findBiasLabel(id)?.prefLabel[language] ?? id

/** The label of a flag type in a language; the type where the list has none. */
export const flagName = (type: string, language: Language): string =>
  findFlag(type)?.label[language] ?? type

/** What a label says beside its name: about whom, in which direction, in whose words. */
export const labelFacets = (label: ReportLabel, language: Language): string[] => {
  const words = wordsOf(language)
  const { target, polarity, inQuote } = label
  return [
    ...(target === null ? [] : [`${words.target} ${target}`]),
    ...(polarity === null ? [] : [words.polarity[`${polarity}`]]),
    ...(inQuote === null ? [] : [words.inQuote(inQuote)]),
  ]
}

/** The words that something hangs on, quoted; only those the paragraph prints. */
export const spansInWords = (
  spans: readonly Span[],
  paragraph: ReportParagraph,
  language: Language,
): string[] =>
  spans.flatMap((span) => {
    const found = wordsAt(paragraph, span)
    return found === null ? [] : [wordsOf(language).quoted(found)]
  })

/** A chain as a phrase, told from the outlet the reader has it from (the spine's last hop). */
export const chainInWords = (spine: Chain, chain: Chain, language: Language): string =>
  describeChain(spine.slice(-1), chain, language)

/** The name of a hop as it is printed: its label with the number of people; words for it where it has no name. */
export const hopName = ({ label, kind, count }: Hop, language: Language): string => {
  const name = label === '' || label === '?' ? speeches[language].nouns[kind] : label
  return count ? `${name} ×${count.atLeast ? '≥' : ''}${count.n}` : name
}

/** Facets whose values need no label to be understood. */
const plainFacets: readonly FacetName[] = [
  ...(['medium', 'mode', 'channel', 'groundRules', 'form', 'proximity'] as const),
]

const facetPhrase = (facets: Facets, facet: FacetName, language: Language): string | null => {
  const value = facets[facet]
  if (value === undefined) return null
  if (facets.from && facets.to && (facet === 'from' || facet === 'to'))
    return facet === 'from' ? `${facets.from} → ${facets.to}` : null
  const { label, values } = facetWords[facet]
  const words = (values as Readonly<Record<string, Words>> | null)?.[value]?.[language] ?? value
  const plain = plainFacets.includes(facet) && value !== 'unknown'
  return plain ? words : `${label[language]}: ${words}`
}

/** What is recorded of a hop: its kind, how it is known and by which printed words, how sure that is, its facets. */
export const hopDetails = (
  hop: Hop,
  paragraphs: readonly ReportParagraph[],
  language: Language,
): string[] => {
  const words = wordsOf(language)
  const facets = Object.keys(facetWords) as FacetName[]
  const quotes = paragraphs.flatMap((paragraph) => spansInWords(hop.evidence, paragraph, language))
  return [
    hop.label !== '' && hop.label !== '?' && kinds[hop.kind].label[language],
    hop.parallel && words.beside,
    hop.basis !== 'explicit' && words.basis[hop.basis],
    !hop.certain && words.notCertain,
    ...facets.map((facet) => facetPhrase(hop.facets, facet, language)),
    quotes.length > 0 && words.shownBy(quotes.join(', ')),
  ].filter((detail): detail is string => typeof detail === 'string')
}

/** The rating of a hop (counted from 1) in an annotation, or null when it is not rated. */
export const hopRating = (annotation: ReportAnnotation, hop: number) =>
  annotation.reliability.find((rating) => rating.hop === hop) ?? null

/** Ids of labels, and types of flags, that occur in a report's documents, each once, sorted. */
export const usedTerms = (
  documents: readonly Pick<ReportDocument, 'paragraphs'>[],
): { labels: string[]; flags: string[] } => {
  const annotations = documents.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) => segments.flatMap((segment) => segment.annotations)),
  )
  const distinct = (ids: readonly string[]) => [...new Set(ids)].sort()
  return {
    labels: distinct(annotations.flatMap(({ labels }) => labels.map(({ id }) => id))),
    flags: distinct(annotations.flatMap(({ flags }) => flags.map(({ type }) => type))),
  }
}
