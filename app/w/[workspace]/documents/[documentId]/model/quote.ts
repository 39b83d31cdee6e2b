import { sliceCodePoints } from '@/lib/core/text/code-points'
import type { Span } from '@/lib/core/text/span'
import type { ParagraphView } from '@/lib/documents/schema'

/** The words of a span (code points of the version), at most so many of them; '' where they are not shown. */
export function quoteOf(
  paragraphs: readonly ParagraphView[],
  [start, end]: Span,
  words = 12,
): string {
  const paragraph = paragraphs.find((each) => each.start <= start && start < each.end)
  if (!paragraph) return ''
  const text = sliceCodePoints(paragraph.text, start - paragraph.start, end - paragraph.start)
  const all = text.split(/\s+/)
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} …`
}
