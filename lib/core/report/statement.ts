import { describeChain } from '../chain/words'
import { findFlag } from '../label/fidelity'
import type { Language } from '../language'
import type { Scheme } from '../rating/scheme'
import { findValue } from '../rating/scheme'
import { credibilityScheme, reliabilityScheme } from '../rating/schemes'
import { dateInWords } from './dates'
import type { FlagState, RatingCount, ReportDocument } from './report'
import { grounds } from './report'
import type { Figures } from './summary'
import { languageName, percent, ranges, wordsOf } from './words'

type Document = Omit<ReportDocument, 'summary'>
type Sentence = string | false

/**
 * The source summary statement in paragraphs of sentences, one fact each: the text and its way, what it rests on, who gathered it,
 * what is open, what was doubted, how it was rated, what was not checked. No sentence carries both a confidence level
 * and a likelihood (ICD 203; domain: invariant 13), and F, 6 and "not rated" are told apart.
 */
export const statementOf = (document: Document, figures: Figures, language: Language): string[][] =>
  [
    identity(document, figures, language),
    chainSentences(figures, language),
    flagSentences(figures, language),
    ratingSentences(figures, language),
    gapSentences(figures, language),
  ]
    .map((paragraph) => paragraph.filter((sentence): sentence is string => sentence !== false))
    .filter((paragraph) => paragraph.length > 0)

/** Paragraph indices as people count them. */
const places = (indices: readonly number[]): string => ranges(indices.map((index) => index + 1))

const identity = (document: Document, { outlet }: Figures, language: Language): Sentence[] => {
  const words = wordsOf(language).statement
  const spoken = document.language && languageName(document.language, language)
  const published = document.publishedAt && dateInWords(document.publishedAt, language)
  const captured = dateInWords(document.capturedAt, language)
  return [
    words.text(document.title, spoken, outlet?.name ?? null),
    words.dates(published, captured, document.versionNumber),
    document.removed !== null && words.removed,
    outlet ? words.outlet(outlet.name, outlet.basis, outlet.certain) : words.noOutlet,
    document.spine.length > 1 && words.way(describeChain(document.spine, [], language)),
  ]
}

const chainSentences = (figures: Figures, language: Language): Sentence[] => {
  const words = wordsOf(language).statement
  const { segments, newsrooms, unknownNewsrooms, openChains } = figures
  return [
    segments.withChain === 0 ? words.noChains : groundSentence(segments, language),
    segments.differing > 0 && words.differing(segments.differing),
    newsrooms.length > 0 && words.newsrooms(newsrooms),
    unknownNewsrooms > 0 && words.unknownNewsrooms(unknownNewsrooms),
    openChains.length > 0 && words.openChains(places(openChains), openChains.length),
  ]
}

const groundSentence = (segments: Figures['segments'], language: Language): Sentence => {
  const words = wordsOf(language).statement
  const parts = grounds
    .filter((ground) => segments.grounds[ground] > 0)
    .map((ground, index) => {
      const count = segments.grounds[ground]
      const share = percent(count, segments.withChain, language)
      return words.groundPart(ground, count, share, index === 0)
    })
  return parts.length > 0 && words.grounds(segments.withChain, parts)
}

const flagSentences = ({ flags }: Figures, language: Language): Sentence[] => {
  const words = wordsOf(language).statement
  const inState = (wanted: FlagState) =>
    flags
      .filter(({ state }) => state === wanted)
      .map(({ type, paragraphs }) =>
        words.flagAt(findFlag(type)?.label[language] ?? type, places(paragraphs)),
      )
  const [confirmed, open] = [inState('confirmed'), inState('open')]
  return [
    confirmed.length > 0 && words.confirmedFlags(confirmed),
    open.length > 0 && words.openFlags(open),
    confirmed.length + open.length === 0 && words.noFlags,
  ]
}

const given = ({ given }: RatingCount<string>, scheme: Scheme, language: Language): string[] =>
  given.map(({ value, count }) => {
    const label = findValue(scheme, value)?.label[language] ?? value
    return wordsOf(language).statement.ratingGiven(value, label, count)
  })

const ratingSentences = (figures: Figures, language: Language): Sentence[] => {
  const words = wordsOf(language).statement
  const { credibility, reliability } = figures
  const credible = given(credibility, credibilityScheme, language)
  const reliable = given(reliability, reliabilityScheme, language)
  const gaps = credibility.cannotBeJudged + reliability.cannotBeJudged > 0
  return [
    credible.length > 0 && words.credibility(credible),
    reliable.length > 0 && words.reliability(reliable),
    gaps && words.cannotBeJudged(credibility.cannotBeJudged, reliability.cannotBeJudged),
  ]
}

const gapSentences = (figures: Figures, language: Language): Sentence[] => {
  const words = wordsOf(language).statement
  const { credibility, reliability, segments, unchecked } = figures
  const { paragraphs, of } = unchecked
  return [
    segments.notJudgeable > 0 && words.notJudgeable(segments.notJudgeable),
    credibility.notRated + reliability.notRated > 0 &&
      words.notRated(credibility.notRated, reliability.notRated),
    of > 0 && paragraphs.length > 0 && words.unchecked(places(paragraphs), paragraphs.length, of),
    of > 0 && paragraphs.length === 0 && words.allChecked(of),
  ]
}
