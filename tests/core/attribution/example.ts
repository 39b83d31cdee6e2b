import { joinParagraphs } from '../../../lib/core/attribution/exchange'
import { suggest } from '../../../lib/core/attribution/suggest'
import type { Suggestion } from '../../../lib/core/attribution/suggestion'
import type { Language } from '../../../lib/core/language'
import { sliceCodePoints } from '../../../lib/core/text/code-points'
import type { Span } from '../../../lib/core/text/span'

/** A suggestion as a table of tests can state it: words instead of offsets. */
export interface Shown {
  readonly rule: string
  readonly form: string
  readonly cue: string
  readonly source: string
  readonly content: string
  readonly channel: string
  readonly chain: string
}

/** The suggestions for paragraphs of invented text. */
export function suggestFor(texts: string | readonly string[], language: Language): Suggestion[] {
  return suggest(joinParagraphs(typeof texts === 'string' ? [texts] : texts, language))
}

/** The same, in words. */
export function show(texts: string | readonly string[], language: Language): Shown[] {
  const whole = (typeof texts === 'string' ? [texts] : texts).join('\n\n')
  const words = (spans: readonly Span[]) =>
    spans.map(([from, to]) => sliceCodePoints(whole, from, to)).join(' … ')
  return suggestFor(texts, language).map(
    ({ rule, form, cue, source, content, channel, notation }) => ({
      rule,
      form,
      cue: words(cue),
      source: words(source),
      content: words(content),
      channel: words(channel),
      chain: notation,
    }),
  )
}
