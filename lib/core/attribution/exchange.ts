import { groupBy } from '../group-by'
import type { Language } from '../language'
import { codePointLength, indexCodePoints } from '../text/code-points'
import type { Span } from '../text/span'
import { pairQuotes } from './quotes'
import { isSpeech, outerQuotes } from './rules/speech'
import { passageOf } from './sentences'
import type { SuggestedForm, Suggestion, SuggestionInput } from './suggestion'
import { tokenise } from './tokenise'

/** A suggestion in the format of the public data sets: UTF-16 units relative to its paragraph. */
export interface ExchangedAttribution {
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  readonly channel: readonly Span[]
  readonly type: SuggestedForm
  readonly rule: string
  readonly confidence: number
  readonly chain: string
  readonly reason: Suggestion['reason']
}

export interface ExchangedParagraph {
  readonly attributions: readonly ExchangedAttribution[]
}

/**
 * Suggestions by paragraph as the public data sets write them. Two conventions are theirs: a reported act has no cue,
 * and a quotation inside reported speech is an attribution of its own.
 */
export function exchange(
  document: SuggestionInput,
  suggestions: readonly Suggestion[],
): ExchangedParagraph[] {
  const index = indexCodePoints(document.text)
  const byParagraph = groupBy(suggestions, ({ paragraph }) => paragraph)
  return document.paragraphs.map(({ start, end }, i) => {
    const base = index.toUnits(start)
    const text = document.text.slice(base, index.toUnits(end))
    const toUnits = ([from, to]: Span): Span => [
      index.toUnits(from) - base,
      index.toUnits(to) - base,
    ]
    const own = (byParagraph.get(i) ?? []).map((suggestion) => exchanged(suggestion, toUnits))
    return { attributions: own.length === 0 ? own : withFragments(text, document, own) }
  })
}

function exchanged(suggestion: Suggestion, toUnits: (span: Span) => Span): ExchangedAttribution {
  const { cue, source, content, channel, form, rule, confidence, notation, reason } = suggestion
  return {
    cue: form === 'reported' ? [] : cue.map(toUnits),
    source: source.map(toUnits),
    content: content.map(toUnits),
    channel: channel.map(toUnits),
    type: form,
    rule,
    confidence,
    chain: notation,
    reason,
  }
}

function withFragments(
  text: string,
  { language }: SuggestionInput,
  own: readonly ExchangedAttribution[],
): ExchangedAttribution[] {
  const tokens = tokenise(text)
  const quotes = pairQuotes(tokens, false)
  if (language !== 'de' || quotes.length === 0) return [...own]
  const passage = passageOf(text, language, tokens, quotes)
  const fragments = quotes.flatMap((quote) => {
    if (!isSpeech(passage, quote) || quote.open < 0) return []
    const [span] = outerQuotes(passage, quote.open, quote.open + 1)
    const around =
      span &&
      own.find(
        ({ content, type }) =>
          type !== 'direct' && content.some(([from, to]) => from <= span[0] && span[1] <= to),
      )
    return around ? [{ ...around, type: 'direct' as const, content: [span] }] : []
  })
  return [...own, ...fragments]
}

/** Paragraphs that came apart, as one document of content paragraphs with nothing known about it. */
export function joinParagraphs(texts: readonly string[], language: Language): SuggestionInput {
  let at = 0
  const paragraphs = texts.map((text) => {
    const start = at
    at += codePointLength(text) + 2
    return { start, end: at - 2, type: 'content' as const }
  })
  return { text: texts.join('\n\n'), paragraphs, language, knownSources: [], spine: [] }
}
