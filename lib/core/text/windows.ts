import type { Language } from '../language'
import type { Span } from './span'

/** Intl.Segmenter takes quadratic time over long texts; over pieces of this many units it does not. */
const windowLength = 4096

/**
 * Pieces of a text in UTF-16 units as Intl.Segmenter cuts it: all sentences, or the words alone.
 * Works through windows that each begin where the last complete piece ended.
 */
export function* segmentInWindows(
  text: string,
  language: Language,
  granularity: 'sentence' | 'word',
): Generator<Span> {
  const segmenter = new Intl.Segmenter(language, { granularity })
  let from = 0
  let size = windowLength
  while (from < text.length) {
    const to = Math.min(from + size, text.length)
    const pieces = [...segmenter.segment(text.slice(from, to))]
    const complete = to === text.length ? pieces : pieces.slice(0, -2)
    for (const { index, segment, isWordLike } of complete) {
      if (isWordLike !== false) yield [from + index, from + index + segment.length]
    }
    const last = complete.at(-1)
    size = last ? windowLength : size * 2
    if (last) from += last.index + last.segment.length
  }
}
