import { indexCodePoints } from '@/lib/core/text/code-points'
import type { Span } from '@/lib/core/text/span'

/** Finds words of a text, within a span of it, as a span in code points; words that are not there are a mistake. */
export function placesIn(text: string) {
  const index = indexCodePoints(text)
  return (words: string, [from, to]: Span = [0, index.length]): Span => {
    const at = text.indexOf(words, index.toUnits(from))
    if (at < 0 || at + words.length > index.toUnits(to))
      throw new Error(`The demo text has no “${words}”.`)
    return [index.toCodePoints(at), index.toCodePoints(at + words.length)]
  }
}
